import type { Lang } from '../i18n/lang.ts';
import { toEvenLines, toLines } from '../i18n/lines.ts';
import type { Run } from '../i18n/words.ts';
import { keepData } from '../reader/kept.ts';
import { LIGHT } from '../styles/light.ts';
import { drawBars } from './drawn-bars.ts';
import { toBoxPath, type Layer, type Piece, type Sheet } from './piece.ts';
import type { Plate } from './plate.ts';
import { measureText } from './typeface.ts';

/** In units of the sheet: with 480 across, the words can still be read where a phone shows it a third smaller. */
const WIDTH = 480;
const MARGIN = 24;
const ROOM = WIDTH - 2 * MARGIN;

interface Type { font: string; fill: string; leading: Record<Lang, number> }

/** Thai stands higher and deeper, and has more leading. */
const TYPE = {
  title: { font: '600 22px Anuphan', fill: LIGHT.ink, leading: { th: 32, en: 29 } },
  note: { font: '400 13px Looped', fill: LIGHT.ink, leading: { th: 22, en: 20 } },
  credit: { font: '400 12px Anuphan', fill: LIGHT.soft, leading: { th: 19, en: 18 } },
} satisfies Record<string, Type>;

/** A part of the sheet, of a height of its own, from its upper edge down. */
interface Block { height: number; pieces: Piece[] }

const setLines = (lines: string[], { font, fill, leading }: Type, lang: Lang): Block => ({
  height: lines.length * leading[lang],
  pieces: lines.map((text, index) => ({ kind: 'text', text, x: 0, y: Math.round((index + 0.7) * leading[lang]), font, fill })),
});

const setText = (runs: Run[], type: Type, lang: Lang, breakUp = toLines): Block =>
  setLines(breakUp(runs, lang, ROOM, (text) => measureText(type.font, text).width), type, lang);

const toRule = (thickness: number, fill: string): Block => ({ height: thickness, pieces: [{ kind: 'shape', path: toBoxPath(0, 0, ROOM, thickness), fill }] });

const toSpace = (height: number): Block => ({ height, pieces: [] });

const layOut = ({ lang, title, bars, note, credits }: Plate): Sheet => {
  const blocks: Block[] = [
    setText(title, TYPE.title, lang, toEvenLines), toSpace(10),
    ...(bars.length > 0 ? [drawBars({ bars }, ROOM, { ink: LIGHT.ink, font: 'Anuphan' }), toSpace(6)] : []),
    toRule(2, LIGHT.accent), toSpace(8), setText(note, TYPE.note, lang), toSpace(12),
    toRule(1, LIGHT.rule), toSpace(8), ...credits.map((credit) => setText(credit, TYPE.credit, lang)),
  ];
  let y = MARGIN - 4;
  const layers = blocks.map(({ height, pieces }): Layer => {
    y += height;
    return { x: MARGIN, y: y - height, pieces };
  });
  return { width: WIDTH, height: y + MARGIN - 4, ground: '#ffffff', layers: layers.filter(({ pieces }) => pieces.length > 0) };
};

/** The chart as a picture: title, bars, the note under the line that it has on the page, and where it is from. Setting it takes longer than to look whether it was set. */
export const toPlateSheet = (plate: Plate): Sheet => keepData('plate', plate, () => layOut(plate));
