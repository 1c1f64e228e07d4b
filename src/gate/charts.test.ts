import { expect, test } from 'vitest';
import { toBarChart } from '../charts/from-report.ts';
import { renderChartSvg } from '../charts/svg.ts';
import { charts } from './charts.ts';
import { page, report, toEdition } from './edition-fixture.ts';

const [chart] = report.charts;
if (!chart) throw new Error('The fixture has no chart.');
const drawn = toBarChart(report, chart, 'en', 'chart-levels');
const svg = renderChartSvg(drawn);
const rows = drawn.bars.map(({ label, text, value }, index) => `<tr data-amount="${text}"><th>${label}</th><td><data value="${value}" data-figure="${chart.series[index]?.figure ?? ''}">${text}</data></td></tr>`);
const figure = (drawing = svg, table = rows.join('')): string => `<figure class="plate-chart" id="chart-levels">${drawing}<table><tbody>${table}</tbody></table></figure>`;
const faults = (body: string): string[] => charts(toEdition({ '/en/charts/levels/': page(body) }));
const wrong = (what: string): string => `/en/charts/levels/ has the chart "levels", but ${what} differ from the register.`;

test('passes the chart as it is drawn', () => expect(faults(figure())).toEqual([]));
test('names words at a bar that are not the register’s', () => expect(faults(figure(svg.replace('>3,200<', '>3,201<')))).toEqual([wrong('the words at its bars')]));
test('names a bar that is not to scale', () => {
  // The last path is the shorter bar; both its right corners move.
  const [bar = '', corner = ''] = [...svg.matchAll(/d="M0 [\d.]+L([\d.]+) [^"]+"/g)].at(-1) ?? [];
  const longer = svg.replace(bar, bar.replaceAll(`L${corner} `, `L${Number(corner) + 2} `));
  expect(longer).not.toBe(svg);
  expect(faults(figure(longer))).toEqual([wrong('the lengths of its bars')]);
});
test('names a title or description that is not the register’s', () => expect(faults(figure(svg.replace('>levels<', '>other<')))).toEqual([wrong('its title or description')]));
test('names a row with another figure, and one that is gone', () => {
  expect(faults(figure(svg, rows.join('').replace('data-figure="victims"', 'data-figure="arrests"')))).toEqual([wrong('the numbers of its table')]);
  expect(faults(figure(svg, rows[0]))).toEqual([wrong('the rows of its table'), wrong('the numbers of its table'), wrong('the amounts that its script draws')]);
});
test('names an amount for the script that is not the register’s', () => expect(faults(figure(svg, rows.join('').replace('data-amount="80"', 'data-amount="90"')))).toEqual([wrong('the amounts that its script draws')]));
test('names a chart that the content has not', () => expect(faults('<figure class="plate-chart" id="chart-lost"></figure>')).toEqual(['/en/charts/levels/ has a chart "lost", which the content has not.']));
