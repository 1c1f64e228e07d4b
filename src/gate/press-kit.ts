import { Decimal } from 'decimal.js';
import { strFromU8, unzipSync } from 'fflate';
import { listKit, toKitPath, type KitEntry } from '../domain/kit-file.ts';
import { formatFileSize } from '../i18n/file-size.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { readDocxText } from './docx-text.ts';
import type { Edition } from './edition.ts';
import { listPagePrinted, squash } from './page-lines.ts';
import { readPdfText } from './pdf-text.ts';
import { listPrinted } from './printed-number.ts';

type Archive = Record<string, Uint8Array>;

const open = (bytes: Uint8Array): Archive | undefined => {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
};

const judgeEntry = ({ read, files }: Edition, kit: string, archive: Archive, { name, address }: KitEntry): string[] => {
  const held = archive[name];
  if (!held) return [`${kit} lacks ${name}.`];
  if (address === undefined) return [];
  const file = address.slice(1);
  return files.has(file) && read(file).equals(held) ? [] : [`${kit} has ${name}, but not as ${address} is served.`];
};

/** Where an address leads, and what a file is called, is no number. */
const dropNames = (text: string, names: Set<string>): string =>
  text.split('\n').filter((line) => !names.has(line)).join('\n').replace(/https:\/\/\S+/g, '');

/** Those of some numbers that the site itself prints nowhere: on no page of its figures, nor on that for the press. Most stand on the page of all figures, and no other is opened. */
const listUnshown = ({ pages }: Edition, lang: Lang, numbers: Set<string>): string[] => {
  const left = new Set(numbers);
  const places = [`/${lang}/figures/`, `/${lang}/press/`, ...[...pages.keys()].filter((page) => page.startsWith(`/${lang}/figures/`))];
  for (const page of places) {
    if (left.size === 0) break;
    const document = pages.get(page)?.document;
    if (document) for (const number of listPagePrinted(document)) left.delete(number);
  }
  return [...left];
};

const READERS: Record<string, (bytes: Uint8Array) => string> = { 'README.txt': strFromU8, 'fact-sheet.txt': strFromU8, 'fact-sheet.docx': readDocxText, 'fact-sheet.pdf': readPdfText };

/** The sheet has every number that the report stands behind; what the kit says of itself has no other number than the site. */
const judgeNumbers = (edition: Edition, lang: Lang, kit: string, archive: Archive, entries: KitEntry[]): string[] => {
  const standing = edition.report.figures.filter(({ withdrawn }) => !withdrawn);
  const names = new Set(entries.map(({ name }) => name));
  return Object.entries(READERS).flatMap(([name, readText]) => {
    const held = archive[name];
    if (!held) return [];
    const printed = listPrinted(dropNames(readText(held), names));
    const lacking = name.startsWith('fact-sheet') ? standing.filter(({ value }) => !printed.has(new Decimal(value).abs().toFixed())) : [];
    return [
      ...lacking.map(({ id }) => `${name} in ${kit} lacks the number of "${id}".`),
      ...listUnshown(edition, lang, printed).map((number) => `${name} in ${kit} prints ${number}, which no page of the figures or for the press does.`),
    ];
  });
};

/** The page offers each file of the kit, and the kit, with the size that it has. */
const judgePage = ({ pages, read, files }: Edition, lang: Lang, entries: KitEntry[]): string[] => {
  const page = `/${lang}/press/`;
  const document = pages.get(page)?.document;
  if (!document) return [];
  const offers = Map.groupBy(document.querySelectorAll('a[href][download]'), (offer) => offer.getAttribute('href'));
  return [...LANGS.map(toKitPath), ...entries.flatMap(({ address }) => address ?? [])].flatMap((address) => {
    const size = files.has(address.slice(1)) ? squash(formatFileSize(read(address.slice(1)).length, lang)) : '';
    const isTold = offers.get(address)?.some((offer) => squash(offer.closest('li')?.textContent ?? '').endsWith(size)) ?? false;
    return isTold ? [] : [`${page} does not offer ${address} with its size.`];
  });
};

const judge = (edition: Edition, lang: Lang): string[] => {
  const [kit, entries] = [toKitPath(lang), listKit(edition.report, lang)];
  // What was not built is told by the list of files.
  if (!edition.files.has(kit.slice(1))) return [];
  const archive = open(edition.read(kit.slice(1)));
  if (!archive) return [`${kit} cannot be opened.`];
  const names = new Set(entries.map(({ name }) => name));
  const strangers = Object.keys(archive).filter((name) => !names.has(name));
  return [
    ...entries.flatMap((entry) => judgeEntry(edition, kit, archive, entry)),
    ...strangers.map((name) => `${kit} has ${name}, which does not belong in it.`),
    ...judgeNumbers(edition, lang, kit, archive, entries), ...judgePage(edition, lang, entries),
  ];
};

/** The press kit holds the very files that the site serves, and no others; its fact sheet has the register's numbers; the page for the press offers all with their sizes. */
export const pressKit = (edition: Edition): string[] => LANGS.flatMap((lang) => judge(edition, lang));
