import { Decimal } from 'decimal.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { toQuantity } from '../src/domain/figure.ts';
import { listStoryFigures } from '../src/domain/usage.ts';
import { isLang, LANGS, type Lang } from '../src/i18n/lang.ts';
import { loadAllMarkup, type Markup } from './markup.ts';
import { languagePages, report, toLang, toTwin } from './site.ts';

/** A number as a page prints it. */
interface Printed { page: string; lang: Lang; figure: string; source: string | undefined; row: string | undefined; value: string; words: string }

const SCALES: Record<Lang, Record<string, string>> = { th: { ล้าน: '1e6' }, en: { million: '1e6', billion: '1e9' } };
const QUALIFIERS: Record<Lang, Record<string, string>> = {
  th: { none: '', 'more-than': 'กว่า', about: 'ประมาณ', 'at-least': 'อย่างน้อย', 'less-than': 'ไม่ถึง' },
  en: { none: '', 'more-than': 'more than', about: 'about', 'at-least': 'at least', 'less-than': 'less than' },
};

const langOf = (page: string): Lang => toLang(page) ?? 'th';

const toWords = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const toPrinted = (page: string, element: Element): Printed => {
  const attribute = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  // A page in both languages says of each part in which it is.
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  return { page, lang: isLang(lang) ? lang : langOf(page), figure: attribute('data-figure') ?? '', source: attribute('data-source'), row: attribute('data-row'), value: attribute('value') ?? '', words: toWords(element) };
};

let markup = new Map<string, Markup>();
let printed: Printed[] = [];
beforeAll(async () => {
  markup = await loadAllMarkup(languagePages);
  printed = [...markup].flatMap(([page, { document }]) => [...document.querySelectorAll('data[data-figure]')].map((element) => toPrinted(page, element)));
});

const printedOn = (page: string): Printed[] => printed.filter((number) => number.page === page);
const toEntry = ({ figure, source = '', row = '', value }: Printed): string => [figure, source, row, value].join(' ');
const quantityOf = ({ figure, source, row }: Printed) =>
  toQuantity(report, { kind: 'figure', id: figure, form: 'full', ...(source !== undefined && { source }), ...(row !== undefined && { row }) });

/** The number in words such as "more than 10 billion baht" and "กว่า 10,000 ล้านบาท". */
const parseWords = (words: string, lang: Lang): Decimal => {
  const [, number = ''] = /(−?\d[\d,]*(?:\.\d+)?)/.exec(words) ?? [];
  const [, scale = '1'] = Object.entries(SCALES[lang]).find(([word]) => words.includes(word)) ?? [];
  return new Decimal(number.replace('−', '-').replaceAll(',', '')).times(scale);
};

test.each(languagePages.filter((page) => langOf(page) === 'th'))('%s and its twin print the same numbers, equally often', (page) => {
  expect(printedOn(toTwin(page)).map(toEntry).sort()).toEqual(printedOn(page).map(toEntry).sort());
});

test.each(report.stories)('$slug prints every figure that it rests on, in both languages', (story) => {
  const missing = LANGS.map((lang) => `/${lang}/stories/${story.slug}/`).flatMap((page) => listStoryFigures(report, story)
    .filter((id) => !printedOn(page).some(({ figure }) => figure === id)).map((id) => ({ page, id })));
  expect(missing).toEqual([]);
});

test('every number on every page is the register’s', () => {
  expect(printed.filter((number) => number.value !== quantityOf(number).value)).toEqual([]);
});

test('the words of every number say its value', () => {
  // "Fell by 0.08" needs no minus sign.
  const said = ({ value }: Printed): string[] => [value, value.replace('-', '')];
  expect(printed.filter((number) => !said(number).some((value) => parseWords(number.words, number.lang).eq(value)))).toEqual([]);
});

test('every number keeps its qualifier, and none has one that the register lacks', () => {
  const expected = (number: Printed): string => QUALIFIERS[number.lang][quantityOf(number).qualifier] ?? '';
  expect(printed.filter((number) => (/^[^\d−]*/.exec(number.words)?.[0] ?? '').trim() !== expected(number))).toEqual([]);
});

test.each(report.figures)('$id has one value, in the list and on its own page, in both languages', ({ id, value }) => {
  const places = LANGS.flatMap((lang) => [`/${lang}/figures/`, `/${lang}/figures/${id}/`]);
  const values = places.map((page) => printedOn(page).find(({ figure, source }) => figure === id && source === undefined)?.value);
  expect(values).toEqual(places.map(() => value));
});

interface Row { label: string; number: string }

const toRows = (labels: Element[], numbers: Element[]): Row[] => labels.map((label, index) => ({ label: toWords(label), number: numbers[index] ? toWords(numbers[index]) : '' }));

/** A chart's bars as they are drawn, and as the table below tells them. */
const readChart = (page: string, chart: Element): { page: string; drawn: Row[]; told: Row[]; figures: string[] } => {
  const texts = [...chart.querySelectorAll('svg.chart text')];
  const numbers = [...chart.querySelectorAll('tbody data')];
  return {
    page,
    drawn: toRows(texts.filter((_, index) => index % 2 === 0), texts.filter((_, index) => index % 2 === 1)),
    told: toRows([...chart.querySelectorAll('tbody th')], numbers),
    figures: numbers.map((number) => toPrinted(page, number).figure),
  };
};

/** What a count counts may be left to the title: "70" for "70 workshops and trainings". */
const isSame = (drawn: Row, told: Row | undefined): boolean => drawn.label === told?.label && `${told.number} `.startsWith(`${drawn.number} `);

describe.each(report.charts)('chart $id', ({ id, series }) => {
  const charts = () => [...markup].flatMap(([page, { document }]) => [...document.querySelectorAll(`#chart-${id}, #chart-${id}--th, #chart-${id}--en`)].map((chart) => readChart(page, chart)));

  test('stands in the list and on a page of its own, in both languages', () => {
    expect(charts().map(({ page }) => page)).toEqual(expect.arrayContaining(LANGS.flatMap((lang) => [`/${lang}/charts/`, `/${lang}/charts/${id}/`])));
  });

  test('tells the figures of its record, in their order', () => {
    expect(charts().filter(({ figures }) => figures.join() !== series.map(({ figure }) => figure).join())).toEqual([]);
  });

  test('draws the numbers that its table tells', () => {
    expect(charts().filter(({ drawn, told }) => drawn.length !== series.length || !drawn.every((row, index) => isSame(row, told[index])))).toEqual([]);
  });
});
