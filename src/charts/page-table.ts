import type { Bar } from './bar-chart.ts';
import { findPart } from './find-part.ts';

const BOUNDS: readonly Bar['bound'][] = ['exact', 'lower', 'upper', 'rough'];

/** The rows of a chart's table in the page, one a bar: where the browser has its numbers and words from. */
export const listRows = (figure: Element): HTMLElement[] => [...figure.querySelectorAll<HTMLElement>('tbody tr')];

/** A bar, from its row. Throws where the row lacks a part. */
export const parseBar = (row: HTMLElement): Bar => {
  const bound = BOUNDS.find((each) => each === row.dataset.bound);
  const { amount } = row.dataset;
  if (bound === undefined || amount === undefined) throw new Error('A row of the chart’s table lacks its data-bound or data-amount.');
  return { label: findPart(row, 'th').textContent, value: findPart(row, 'data').getAttribute('value') ?? '', text: amount, bound };
};

/** What is read to a reader at a bar: label, value in full, state of the evidence. */
export const toReading = (row: HTMLElement): (Node | string)[] =>
  [`${findPart(row, 'th').textContent}: `, findPart(row, 'data').cloneNode(true), ' · ', findPart(row, '.state').cloneNode(true)];

/** The chart's note, for the ear alone: the eye has it below the chart. */
export const toSpokenNote = (figure: Element): Node => {
  const note = figure.ownerDocument.createElement('span');
  note.className = 'vh';
  note.textContent = ` ${findPart(figure, '.note').textContent.trim()}`;
  return note;
};
