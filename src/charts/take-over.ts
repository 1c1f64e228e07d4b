import { findPart } from './find-part.ts';
import type { Intent } from './hydrate.ts';
import { listRows, parseBar } from './page-table.ts';
import { walkBars } from './walk.ts';

/** Lets a chart of the page be walked at once, and drawn by Chart.js once that is there. Should it not come, the build's drawing does. */
export const takeOver = (figure: Element): ((intent: Intent) => void) => {
  const draw = ({ drawOnCanvas }: typeof import('./canvas.ts')): Promise<void> => drawOnCanvas(findPart<SVGSVGElement>(figure, 'svg.chart'), listRows(figure).map(parseBar));
  import('./canvas.ts').then(draw, () => {});
  return walkBars(figure);
};
