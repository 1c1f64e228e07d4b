import { barAfter } from './bar-after.ts';
import { findRow, toRowExtent } from './bar-layout.ts';
import { findPart } from './find-part.ts';
import type { Intent } from './hydrate.ts';
import { listRows, toReading, toSpokenNote } from './page-table.ts';

/** The bars of a chart, of which one may be marked, and the element over them that keyboard and pointer meet. */
interface Walk {
  walker: HTMLElement;
  current: () => number | undefined;
  /** Frames a bar and reads it; undefined leaves the bars. */
  mark: (index: number | undefined) => void;
  /** The bar at a height of the chart, in CSS pixels. */
  toIndex: (at: number) => number;
  count: number;
}

/** Lets pointer, finger and keyboard mark the bars of a chart one by one, and reads the marked bar. Gives what answers to an intent. */
export const walkBars = (figure: Element): ((intent: Intent) => void) => {
  const walk = toWalk(figure);
  listenToPointer(walk);
  listenToLeaving(walk);
  return (intent) => answer(walk, intent);
};

const toWalk = (figure: Element): Walk => {
  const rows = listRows(figure);
  const walker = findPart(figure, '.walk');
  const status = findPart(figure, '[role=status]');
  const height = Number(findPart(figure, 'svg.chart').getAttribute('viewBox')?.split(' ')[3]);
  const frame = addFrame(walker);
  let current: number | undefined;
  const mark = (index: number | undefined): void => {
    if (index === current) return;
    current = index;
    const row = index === undefined ? undefined : rows[index];
    frame.hidden = row === undefined;
    // At the end of the walk the note, without which the bars must not be compared.
    status.replaceChildren(...(row ? toReading(row) : []), ...(row && row === rows.at(-1) ? [toSpokenNote(figure)] : []));
    if (index !== undefined) placeFrame(frame, index, height);
  };
  return { walker, mark, current: () => current, toIndex: (at) => findRow(rows.length, (at / walker.clientHeight) * height), count: rows.length };
};

const addFrame = (walker: HTMLElement): HTMLElement => {
  const frame = walker.ownerDocument.createElement('div');
  frame.className = 'frame';
  frame.hidden = true;
  walker.append(frame);
  return frame;
};

/** In parts of the height, so that it stays in its place at any size of the chart. */
const placeFrame = (frame: HTMLElement, index: number, height: number): void => {
  const { top, bottom } = toRowExtent(index);
  frame.style.top = `${(100 * top) / height}%`;
  frame.style.height = `${(100 * (bottom - top)) / height}%`;
};

const hasKeyboard = ({ walker }: Walk): boolean => walker.ownerDocument.activeElement === walker;
const isPointedAt = ({ walker }: Walk): boolean => walker.matches(':hover');

/** Of an intent that took a while to load for, the reader may have thought better. */
const answer = (walk: Walk, { type, at, key }: Intent): void => {
  if (type === 'focus' && hasKeyboard(walk)) walk.mark(walk.current() ?? 0);
  if (type === 'click' || (type === 'pointerenter' && isPointedAt(walk))) walk.mark(walk.toIndex(at));
  if (type === 'keydown' && hasKeyboard(walk)) walk.mark(barAfter(key, walk.current(), walk.count));
};

/** The loader hands on where a reader comes to; this is where one goes from there. */
const listenToPointer = (walk: Walk): void => {
  walk.walker.addEventListener('pointermove', ({ pointerType, offsetY }) => { if (pointerType !== 'touch') walk.mark(walk.toIndex(offsetY)); });
  walk.walker.addEventListener('pointerleave', ({ pointerType }) => { if (pointerType !== 'touch' && !hasKeyboard(walk)) walk.mark(undefined); });
};

const listenToLeaving = (walk: Walk): void => {
  walk.walker.addEventListener('blur', () => { if (!isPointedAt(walk)) walk.mark(undefined); });
  walk.walker.ownerDocument.addEventListener('keydown', ({ key }) => { if (key === 'Escape') walk.mark(undefined); });
};
