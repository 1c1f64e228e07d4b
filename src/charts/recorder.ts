import type { Piece } from './piece.ts';
import { measureText } from './typeface.ts';

interface Pen { font: string; fillStyle: string }

/** What a bar chart calls. A method that is missing here stops the build with its name. */
type Drawing = Pen & { measureText: (text: string) => { width: number } } & Pick<
  CanvasRenderingContext2D,
  | 'save' | 'restore' | 'setTransform' | 'resetTransform' | 'clearRect'
  | 'beginPath' | 'lineTo' | 'closePath' | 'fill' | 'fillText'
>;

export interface Recorder {
  /** To be handed to Chart.js. */
  canvas: HTMLCanvasElement;
  /** What has been drawn, in the order of drawing. */
  pieces: Piece[];
}

/** A canvas that writes down what is drawn on it. */
export const toRecorder = (width: number, height: number): Recorder => {
  const pieces: Piece[] = [];
  const pens: Pen[] = [];
  let path: string[] = [];
  const context: Drawing = {
    font: '10px sans-serif',
    fillStyle: '#000',
    measureText: (text) => measureText(context.font, text),
    save: () => { pens.push(toPen(context)); },
    restore: () => { Object.assign(context, pens.pop()); },
    // One unit is one pixel and the sheet is blank: Chart.js only asks for what is so already.
    setTransform: () => {},
    resetTransform: () => {},
    clearRect: () => {},
    beginPath: () => { path = []; },
    lineTo: (x, y) => { path.push(`${path.length === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`); },
    closePath: () => { path.push('Z'); },
    fill: () => { pieces.push({ kind: 'shape', path: path.join(''), fill: context.fillStyle }); },
    fillText: (text, x, y) => { pieces.push({ kind: 'text', text, x: round(x), y: round(y), ...toInk(context) }); },
  };
  return { canvas: toCanvas(context, width, height), pieces };
};

/** Chart.js without a browser asks of a canvas its size and its context, and of the context its canvas. */
const toCanvas = (context: Drawing, width: number, height: number): HTMLCanvasElement => {
  const canvas = { width, height, getContext: () => context };
  Object.assign(context, { canvas });
  return canvas as unknown as HTMLCanvasElement;
};

const toPen = ({ font, fillStyle }: Pen): Pen => ({ font, fillStyle });

const toInk = ({ font, fillStyle }: Pen): { font: string; fill: string } => ({ font, fill: fillStyle });

const round = (length: number): number => Math.round(length * 100) / 100;
