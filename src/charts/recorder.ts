import { measureText } from './anuphan.ts';
import { escapeMarkup } from './escape-markup.ts';

interface Pen { font: string; fillStyle: string }

/** What a bar chart calls. A method that is missing here stops the build with its name. */
type Drawing = Pen & { measureText: (text: string) => { width: number } } & Pick<
  CanvasRenderingContext2D,
  | 'save' | 'restore' | 'setTransform' | 'resetTransform' | 'clearRect'
  | 'beginPath' | 'lineTo' | 'closePath' | 'fill' | 'fillText'
>;

export interface SvgContext {
  /** To be handed to Chart.js. */
  canvas: HTMLCanvasElement;
  /** What has been drawn, as SVG elements in the order of drawing. */
  toMarkup: () => string;
}

/** A canvas that writes down what is drawn on it: shapes as paths, text as text. */
export const svgContext = (width: number, height: number): SvgContext => {
  const marks: string[] = [];
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
    fill: () => { marks.push(renderFill(path, context)); },
    fillText: (text, x, y) => { marks.push(renderText(text, x, y, context)); },
  };
  return { canvas: toCanvas(context, width, height), toMarkup: () => marks.join('') };
};

/** Chart.js without a browser asks of a canvas its size and its context, and of the context its canvas. */
const toCanvas = (context: Drawing, width: number, height: number): HTMLCanvasElement => {
  const canvas = { width, height, getContext: () => context };
  Object.assign(context, { canvas });
  return canvas as unknown as HTMLCanvasElement;
};

const toPen = ({ font, fillStyle }: Pen): Pen => ({ font, fillStyle });

const round = (length: number): number => Math.round(length * 100) / 100;

const renderFill = (path: string[], pen: Pen): string => `<path d="${path.join('')}" fill="${escapeMarkup(pen.fillStyle)}"/>`;

/** The family is left to the page's style sheet. */
const renderText = (text: string, x: number, y: number, { font, fillStyle }: Pen): string => {
  const [, weight, size] = /^(\d+) ([\d.]+)px /.exec(font) ?? [];
  if (!weight || !size) throw new Error(`The font "${font}" is not written as weight, size in px, family.`);
  const at = `x="${round(x)}" y="${round(y)}" fill="${escapeMarkup(fillStyle)}"`;
  return `<text ${at} font-size="${size}" font-weight="${weight}">${escapeMarkup(text)}</text>`;
};
