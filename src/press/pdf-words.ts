import { readLetters, setLetters, type Letters } from './pdf-letters.ts';
import { findReference, joinPdf, listPages, readStream, setStream, splitPdf } from './pdf-objects.ts';
import { listShown, toHex, toPlainProgram, type Shown } from './pdf-shown.ts';
import { listGlyphs, toClusters, toSyllables, type Cluster } from './pdf-syllable.ts';

/** What stands in a program in place of something else. */
interface Change { start: number; end: number; text: string }

/** What a cluster is to say: the letters of its syllable, or nothing, where they were said with the cluster before. */
interface Saying { cluster: Cluster; letters: string }

const renderSaid = (letters: string): string => `/ActualText <FEFF${toHex(letters)}>`;
const renderItem = (item: string | number): string => `[${typeof item === 'string' ? `<${toHex(item)}>` : item}] TJ`;

/** An instruction in which the codes at some places are said to be other letters. */
const renderShown = (items: Shown['items'], letters: Map<number, string>): string =>
  items.map((item, at) => (letters.has(at) ? `/Span <<${renderSaid(letters.get(at) ?? '')}>> BDC\n${renderItem(item)}\nEMC` : renderItem(item))).join('\n');

/** A syllable of one cluster is said as it stands; of several, the first says it and the others nothing. */
const toSayings = ([first, ...repeated]: Cluster[]): Saying[] =>
  first && repeated.length > 0 ? [{ cluster: first, letters: first.letters }, ...repeated.map((cluster) => ({ cluster, letters: '' }))] : [];

const toChanges = (sayings: Saying[]): Change[] =>
  [...new Set(sayings.map(({ cluster }) => cluster.shown))].map((shown) => {
    const own = sayings.filter(({ cluster }) => cluster.shown === shown);
    if (shown.said) return { ...shown.said, text: renderSaid(own[0]?.letters ?? '') };
    return { ...shown, text: renderShown(shown.items, new Map(own.flatMap(({ cluster: { at }, letters }) => (at === undefined ? [] : [[at, letters] as const])))) };
  });

const applyChanges = (program: string, changes: Change[]): string =>
  [...changes].sort((a, b) => b.start - a.start).reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), program);

/**
 * A PDF of Typst whose Thai can be searched and copied. Typst says the letters of a syllable once for all its glyphs, and again for each mark that stands
 * at another height: some readers then have them twice, and those that go glyph by glyph have a whole syllable for a consonant. Here each syllable is
 * said once, and each glyph is its own letter.
 */
export const mendPdfWords = (pdf: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { objects, ...rest } = splitPdf(pdf);
  const mended = new Map(objects);
  const toObject = (number: number): string => objects.get(number) ?? '';
  const learned = new Map<number, Letters>();
  for (const { content, fonts } of listPages(objects)) {
    const toMap = (font: string): number => findReference(toObject(fonts.get(font) ?? 0), 'ToUnicode') ?? 0;
    const written = new Map([...fonts.keys()].map((font) => [font, readLetters(readStream(toObject(toMap(font))))]));
    const program = toPlainProgram(readStream(toObject(content)));
    const syllables = toSyllables(listShown(program).flatMap((shown) => toClusters(shown, written.get(shown.font) ?? new Map())));
    for (const { font, code, letter } of syllables.flatMap(listGlyphs)) learned.set(toMap(font), (learned.get(toMap(font)) ?? new Map()).set(code, letter));
    mended.set(content, setStream(toObject(content), applyChanges(program, toChanges(syllables.flatMap(toSayings)))));
  }
  for (const [map, letters] of learned) {
    const written = readStream(toObject(map));
    mended.set(map, setStream(toObject(map), setLetters(written, new Map([...readLetters(written), ...letters]))));
  }
  return joinPdf({ ...rest, objects: mended });
};
