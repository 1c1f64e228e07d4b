import { expect, test } from 'vitest';
import { findById } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { formatApa, renderBibtex, renderRis, toCitation } from '../press/citation.ts';
import { formatSentence } from '../press/standing.ts';
import { citations } from './citations.ts';
import { page, report, toEdition } from './edition-fixture.ts';

const [PAGE, BIB, RIS] = ['/en/figures/victims/', 'en/figures/victims.bib', 'en/figures/victims.ris'];
const reason = { th: 'ก', en: 'a' };
const withdrawing: Report = { ...report, figures: report.figures.map((figure) => (figure.id === 'victims' ? { ...figure, withdrawn: { date: '2026-12-01', reason } } : figure)) };

/** The page of a figure, and its files, as they should be. */
const build = (of: Report): { page: string; files: Record<string, string> } => {
  const figure = findById(of.figures, 'victims');
  const citation = toCitation(of, figure, 'en');
  const files = { [BIB]: renderBibtex(citation), [RIS]: renderRis(citation) };
  const texts = { 'cite-sentence': formatSentence(of, figure, 'en'), 'cite-apa': formatApa(citation), 'cite-link': citation.URL, 'cite-bibtex': files[BIB]?.trim(), 'cite-ris': files[RIS]?.trim() };
  const links = [`/${BIB}`, `/${RIS}`, '/data/figures/victims.json'].map((href) => `<a href="${href}">a</a>`).join('');
  return { files, page: `<h1>${figure.label.en}</h1>${Object.entries(texts).map(([id, text]) => `<p id="${id}">${text ?? ''}</p>`).join('')}${links}` };
};

type Change = [where: 'page' | typeof BIB | typeof RIS, from: string, to: string];
const judge = (of: Report, changes: Change[] = []): string[] => {
  const built = build(of);
  const change = (where: string, text: string): string => changes.filter(([each]) => each === where).reduce((changed, [, from, to]) => { expect(changed).toContain(from); return changed.replaceAll(from, to); }, text);
  const files = Object.fromEntries(Object.entries(built.files).map(([file, text]) => [file, change(file, text)]));
  const edition = toEdition({ [PAGE]: page(change('page', built.page)) }, new Map(Object.keys(files).map((file) => [file, 'file'] as const)), files);
  return citations({ ...edition, report: of }).filter((fault) => fault.includes('en/figures/victims'));
};
/** A change of a record, on the page too. */
const both = (where: typeof BIB | typeof RIS, from: string, to: string): Change[] => [[where, from, to], ['page', from, to]];

test('passes a figure whose citations give its number, day and address', () => expect(judge(report)).toEqual([]));
test('passes a label in typed quotation marks, which a citation prints as printers have them', () => {
  const figures = report.figures.map((figure) => (figure.id === 'victims' ? { ...figure, label: { th: 'ก', en: `The "victims'" number` } } : figure));
  expect(judge({ ...report, figures })).toEqual([]);
});
test('passes a figure that was withdrawn, when its citations say so', () => expect(judge(withdrawing)).toEqual([]));

test.each([
  [`${BIB} does not give the number of "victims".`, BIB, 'title = {victims: 3,200', 'title = {victims: 3,201'], [`${RIS} does not give the number of "victims".`, RIS, 'TI  - victims: 3,200', 'TI  - victims: 320'],
  [`${BIB} does not bear the day 2026-11-22.`, BIB, 'day = {22}', 'day = {23}'], [`${RIS} does not bear the day 2026-11-22.`, RIS, '2026/11/22', '2026/11/2'],
] as const)('names a file where %s', (fault, file, from, to) => expect(judge(report, both(file, from, to))).toEqual([fault]));

test('names a citation of a withdrawn figure that does not say so', () => {
  expect(judge(withdrawing, both(RIS, 'TI  - victims: Withdrawn', 'TI  - victims: 3,200 people'))).toEqual([`${RIS} does not give the number of "victims".`]);
});

test('names a file without the address of its page', () => {
  expect(judge(report, [[BIB, '/en/figures/victims/', '/en/figures/arrests/'], [RIS, 'UR  - ', 'UR  - https://other.example']])).toEqual(expect.arrayContaining([`${BIB} does not give the address https://report.example${PAGE}.`]));
});

test('names a page that shows another text than its file, or has no link to it', () => {
  expect(judge(report, [['page', '@misc', '@online']])).toEqual([`${PAGE} shows another text than stands in ${BIB}.`]);
  expect(judge(report, [['page', `href="/${RIS}"`, 'href="/"']])).toEqual([`${PAGE} has no link to ${RIS}.`]);
  expect(judge(report, [['page', '/data/figures/victims.json', '/data/figures.json']])).toEqual([`${PAGE} has no link to its data.`]);
});

test('names a text to copy without the number or the address', () => {
  expect(judge(report, [['page', '(2026, November 22). victims: 3,200', '(2026, November 22). victims: 3,300']])).toEqual([`${PAGE} has a citation (cite-apa) without the number of its figure.`]);
  expect(judge(report, [['page', '22 November 2026, https://report.example/en/figures/victims/', '22 November 2026']])).toEqual([`${PAGE} has a citation (cite-sentence) without its address.`]);
});
