import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listKit, toKitPath } from '../domain/kit-file.ts';
import { formatFileSize } from '../i18n/file-size.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { page, report, toEdition } from './edition-fixture.ts';
import { pressKit } from './press-kit.ts';

const SHEET = 'Victims: 3,200 people\nArrests: 80 people\n';
/** What a kit holds under a name: the sheet as text has the numbers; that on paper is judged where it is made. */
const toContent = (name: string): string => (name === 'fact-sheet.txt' ? SHEET : name === 'README.txt' ? 'stories/river.txt\nhttps://report.example/en/figures/2023/' : name);
const toArchive = (lang: Lang, changes: Record<string, string | undefined> = {}): Uint8Array => {
  const contents = { ...Object.fromEntries(listKit(report, lang).filter(({ name }) => !/^fact-sheet\.(docx|pdf)$/.test(name)).map(({ name }) => [name, toContent(name)])), ...changes };
  return zipSync(Object.fromEntries(Object.entries(contents).flatMap(([name, text]) => (text === undefined ? [] : [[name, strToU8(text)]]))));
};
const FIGURES = page('<ul><li>3,200 people</li><li>80 people</li></ul>');

const judge = (archive: Uint8Array, figures = FIGURES, offer: (address: string, size: string) => string = (address, size) => `<li><a href="${address}" download>a <span>${size}</span></a></li>`): string[] => {
  const contents: Record<string, string | Uint8Array> = Object.fromEntries(LANGS.flatMap((lang) => [
    [toKitPath(lang).slice(1), lang === 'en' ? archive : toArchive(lang)] as const,
    ...listKit(report, lang).flatMap(({ name, address }) => (address === undefined ? [] : [[address.slice(1), toContent(name)] as const])),
  ]));
  const toOffers = (lang: Lang): string => Object.keys(contents).map((file) => offer(`/${file}`, formatFileSize(contents[file]?.length ?? 0, lang))).join('');
  const pages = LANGS.flatMap((lang) => [[`/${lang}/figures/`, figures], [`/${lang}/press/`, page(`<ul>${toOffers(lang)}</ul>`)]] as const);
  const faults = pressKit(toEdition(Object.fromEntries(pages), new Map(Object.keys(contents).map((file) => [file, 'file'])), contents));
  return faults.filter((fault) => fault.includes('/en/') && !/lacks fact-sheet\.(docx|pdf)/.test(fault));
};

test('passes a kit of the very files that are served', () => {
  expect(judge(toArchive('en'))).toEqual([]);
});

test('finds what is missing, what is not as it is served, and what does not belong', () => {
  expect(judge(toArchive('en', { 'stories/river.txt': 'Another river', 'charts/levels.csv': undefined, 'notes.txt': 'a' }))).toEqual([
    '/en/press-kit.zip has stories/river.txt, but not as /en/stories/river.txt is served.', '/en/press-kit.zip lacks charts/levels.csv.', '/en/press-kit.zip has notes.txt, which does not belong in it.',
  ]);
});

test('finds a number of the register that the sheet lacks, and one that the site has not', () => {
  expect(judge(toArchive('en', { 'README.txt': 'We counted 42.' }))).toEqual(['README.txt in /en/press-kit.zip prints 42, which no page of the figures or for the press does.']);
  expect(judge(toArchive('en', { 'fact-sheet.txt': SHEET.replace('3,200', '3,300') }))).toEqual([
    '/en/press-kit.zip has fact-sheet.txt, but not as /en/press/fact-sheet.txt is served.', 'fact-sheet.txt in /en/press-kit.zip lacks the number of "victims".',
    'fact-sheet.txt in /en/press-kit.zip prints 3300, which no page of the figures or for the press does.',
  ]);
});

test('finds an archive that cannot be opened', () => {
  expect(judge(strToU8('no archive'))).toEqual(['/en/press-kit.zip cannot be opened.']);
});

test('finds a file that the page for the press does not offer, or with another size', () => {
  const other = (address: string, size: string): string => (address === '/en/stories/river.txt' ? '' : `<li><a href="${address}" download>a</a> ${address === '/en/press-kit.zip' ? '9 MB' : size}</li>`);
  expect(judge(toArchive('en'), FIGURES, other)).toEqual([
    '/th/press/ does not offer /en/press-kit.zip with its size.', '/en/press/ does not offer /en/press-kit.zip with its size.', '/en/press/ does not offer /en/stories/river.txt with its size.',
  ]);
});
