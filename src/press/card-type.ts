import { toEvenLines, type Width } from '../i18n/lines.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Run } from '../i18n/words.ts';
import { toBoxPath, type Piece } from '../charts/piece.ts';
import { measureText } from '../charts/typeface.ts';
import { keepData } from '../reader/kept.ts';
import { LIGHT } from '../styles/light.ts';

/** What pages ask of a social card, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
export const MARGIN = 72;
const ROOM = CARD.width - 2 * MARGIN;

/** Thai stands higher and deeper than English. */
const LEADING: Record<Lang, number> = { th: 1.4, en: 1.2 };
const FAMILIES = { heading: 'Anuphan', prose: 'Looped' };

/** A text in its own type. */
export interface Word { text: string; weight: number; size: number; fill?: string }

/** Between two words on a line. */
const GAP = 14;

const toFont = (weight: number, size: number, family = 'Anuphan'): string => `${weight} ${size}px ${family}`;

const widthIn = (font: string): Width => (text) => measureText(font, text).width;

const widthOf = ({ text, weight, size }: Word): number => widthIn(toFont(weight, size))(text);

const setWord = ({ text, weight, size, fill = LIGHT.ink }: Word, x: number, y: number): Extract<Piece, { kind: 'text' }> => ({ kind: 'text', text, x, y, font: toFont(weight, size), fill });

export const setRule = (y: number, thickness: number, fill: string = LIGHT.ink): Piece => ({ kind: 'shape', path: toBoxPath(MARGIN, y, ROOM, thickness), fill });

/** A word that ends where the lines end. */
export const setAtEnd = (word: Word, y: number) => setWord(word, MARGIN + ROOM - widthOf(word), y);

/** Words one behind the other on a line, made smaller together where they would run past its end. */
export const setInLine = (words: Word[], y: number, { indent = 0, end = MARGIN + ROOM }: { indent?: number; end?: number } = {}): Piece[] => {
  const start = MARGIN + indent;
  const scale = Math.min(1, (end - start) / words.reduce((sum, word) => sum + widthOf(word) + GAP, -GAP));
  const scaled = words.map((word) => ({ ...word, size: Math.floor(word.size * scale) }));
  return scaled.map((word, index) => setWord(word, start + scaled.slice(0, index).reduce((sum, before) => sum + widthOf(before) + GAP * scale, 0), y));
};

const toShown = (lines: string[], most: number): string[] => (lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`]);

/** So many sizes down may a heading go, if then no line ends inside a phrase. */
const STEPS_FOR_PHRASES = 3;

/** Where a text stands and how it is set: in Anuphan as a heading, in Looped as prose. */
interface Setting { kind: 'heading' | 'prose'; weight: number; sizes: number[]; top: number; bottom: number }

interface Fit { size: number; lines: string[] }

/** The largest of the sizes in which the lines keep within the height; of a heading rather one in which they end where phrases do. */
const findFit = (runs: Run[], lang: Lang, { kind, weight, sizes, top, bottom }: Setting): Fit => {
  const toFit = (size: number): Fit => ({ size, lines: toEvenLines(runs, lang, ROOM, widthIn(toFont(weight, size, FAMILIES[kind]))) });
  const most = (size: number): number => Math.floor((bottom - top) / (size * LEADING[lang]));
  const fits: Fit[] = [];
  // No more are set than may be chosen from.
  for (const size of sizes) if (fits.length < (kind === 'heading' ? STEPS_FOR_PHRASES : 1)) fits.push(...[toFit(size)].filter(({ lines }) => lines.length <= most(size)));
  const whole = runs.map(({ text }) => text).join('');
  const phrased = kind === 'heading' ? fits.find(({ lines }) => lines.join(' ') === whole) : undefined;
  const smallest = toFit(sizes.at(-1) ?? 0);
  return phrased ?? fits[0] ?? { ...smallest, lines: toShown(smallest.lines, most(smallest.size)) };
};

/** A text from `top` down, as large as keeps it within `bottom`; should it keep in no size, as much of it as does. */
export const setWithin = (runs: Run[], lang: Lang, setting: Setting): { pieces: Piece[]; end: number } => {
  const { size, lines } = keepData('fit', [runs, lang, setting], () => findFit(runs, lang, setting));
  const [font, leading] = [toFont(setting.weight, size, FAMILIES[setting.kind]), size * LEADING[lang]];
  return { pieces: lines.map((text, index) => ({ kind: 'text', text, x: MARGIN, y: Math.round(setting.top + (index + 0.76) * leading), font, fill: LIGHT.ink })), end: setting.top + lines.length * leading };
};
