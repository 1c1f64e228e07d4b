import { findReference, joinPdf, readStream, setStream, splitPdf } from './pdf-objects.ts';
import { fromHex, listShown, toHex, toPlainProgram, type Shown } from './pdf-shown.ts';

/** What the codes of a font stand for. */
type Letters = Map<string, string>;

/** Glyphs that are one syllable to who set them. `at`: the place of its only code among the items shown, where its letters are not given beside it. */
interface Cluster { shown: Shown; at?: number; codes: string[]; letters: string }

const THAI = /[\u0e00-\u0e7f]/;

/** What so many glyphs of a syllable are, each; undefined where they are not the letters one by one. Sara am is two glyphs, with the tone between them or in the first. */
const toGlyphLetters = (letters: string, count: number): string[] | undefined => {
  const each = [...letters.replace(/([่-๋]?)ำ/u, 'ํ$1า')];
  const joined = each.join('').match(/ํ[่-๋]|[\s\S]/gu) ?? [];
  return [each, joined].find(({ length }) => length === count);
};

const readLetters = (map: string): Letters => new Map([...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, code = '', letters = '']) => [fromHex(code), fromHex(letters)]));

const renderLetters = (map: string, letters: Letters): string => {
  const rows = [...letters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, text]) => `<${toHex(code)}> <${toHex(text)}>`);
  // A list holds a hundred at most.
  const lists = Array.from({ length: Math.ceil(rows.length / 100) }, (_, index) => rows.slice(index * 100, index * 100 + 100)).map((list) => `${list.length} beginbfchar\n${list.join('\n')}\nendbfchar\n`);
  return map.replace(/(?:\d+ beginbfchar[\s\S]*?endbfchar\n)+/, () => lists.join(''));
};

const toClusters = (shown: Shown, letters: Letters): Cluster[] =>
  shown.said ? [{ shown, codes: shown.items.filter((item) => typeof item === 'string'), letters: shown.said.letters }]
  : shown.items.flatMap((item, at): Cluster[] => (typeof item === 'string' ? [{ shown, at, codes: [item], letters: letters.get(item) ?? '' }] : []));

/**
 * Clusters of one syllable. A mark that stands at another height is shown by itself, and all letters of its syllable are said again for it: what was
 * begun with fewer glyphs than it has letters goes on as long as they are repeated.
 */
const toSyllables = (clusters: Cluster[]): Cluster[][] => {
  const syllables: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = syllables.at(-1);
    const count = last?.reduce((sum, { codes }) => sum + codes.length, cluster.codes.length) ?? 0;
    const isUnfinished = last && toGlyphLetters(cluster.letters, count - cluster.codes.length) === undefined;
    if (last && isUnfinished && last[0]?.letters === cluster.letters && THAI.test(cluster.letters)) last.push(cluster);
    else syllables.push([cluster]);
  }
  return syllables;
};

/** What each code of a syllable is by itself, where it has as many glyphs as letters. */
const listLearned = (syllable: Cluster[]): { shown: Shown; code: string; letter: string }[] => {
  const codes = syllable.flatMap(({ shown, codes: own }) => own.map((code) => ({ shown, code })));
  const letters = toGlyphLetters(syllable[0]?.letters ?? '', codes.length) ?? [];
  return letters.flatMap((letter, index) => (codes[index] ? [{ ...codes[index], letter }] : []));
};

const SAID_BEFORE = '/ActualText <FEFF>';
const renderItems = (items: Shown['items']): string => `[${items.map((item) => (typeof item === 'string' ? `<${toHex(item)}>` : item)).join(' ')}] TJ`;

/** An instruction in which the codes at some places say nothing. */
const renderSilenced = (items: Shown['items'], silent: Set<number>): string =>
  items.map((item, at) => (silent.has(at) ? `/Span <<${SAID_BEFORE}>> BDC\n${renderItems([item])}\nEMC` : renderItems([item]))).join('\n');

interface Change { start: number; end: number; text: string }

const toChanges = (repeated: Cluster[]): Change[] =>
  [...new Set(repeated.map(({ shown }) => shown))].map((shown) => {
    const silent = new Set(repeated.flatMap((cluster) => (cluster.shown === shown && cluster.at !== undefined ? [cluster.at] : [])));
    return shown.said ? { ...shown.said, text: SAID_BEFORE } : { ...shown, text: renderSilenced(shown.items, silent) };
  });

const applyChanges = (program: string, changes: Change[]): string =>
  [...changes].sort((a, b) => b.start - a.start).reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), program);

/**
 * A PDF of Typst whose Thai can be searched and copied. Typst says the letters of a syllable once for all its glyphs, and again for each mark that stands
 * at another height; so some readers have them twice, and those that read glyph by glyph have a whole syllable for a consonant. Here each syllable is
 * said once, and each glyph is its own letter.
 */
export const mendPdfWords = (pdf: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { head, objects, trailer } = splitPdf(pdf);
  const toMap = (font: number): number | undefined => findReference(objects.get(font) ?? '', 'ToUnicode');
  const maps = new Map([...objects.keys()].flatMap((font) => {
    const map = toMap(font);
    return map === undefined ? [] : [[map, readLetters(readStream(objects.get(map) ?? ''))] as const];
  }));
  const mended = new Map(objects);
  const learned = new Map([...maps].map(([map, letters]) => [map, new Map(letters)]));
  for (const page of [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object))) {
    const fonts = new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [name, toMap(Number(font)) ?? 0]));
    const content = findReference(page, 'Contents') ?? 0;
    const program = toPlainProgram(readStream(objects.get(content) ?? ''));
    const syllables = toSyllables(listShown(program).flatMap((shown) => toClusters(shown, maps.get(fonts.get(shown.font) ?? 0) ?? new Map())));
    for (const { shown, code, letter } of syllables.flatMap(listLearned)) learned.get(fonts.get(shown.font) ?? 0)?.set(code, letter);
    mended.set(content, setStream(objects.get(content) ?? '', applyChanges(program, toChanges(syllables.flatMap(([, ...repeated]) => repeated)))));
  }
  for (const [map, letters] of learned) mended.set(map, setStream(objects.get(map) ?? '', renderLetters(readStream(objects.get(map) ?? ''), letters)));
  return joinPdf({ head, objects: mended, trailer });
};
