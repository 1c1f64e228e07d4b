import { LIGHT } from '../styles/light.ts';
import type { Bars } from './bar-chart.ts';
import { drawBars } from './drawn-bars.ts';
import type { Sheet } from './piece.ts';

/** The bars by themselves, on white, for a paper that says title, note and source in words. */
export const toBarsSheet = (bars: Bars, width: number): Sheet => {
  const { height, pieces } = drawBars(bars, width, { ink: LIGHT.ink, font: 'Anuphan' });
  return { width, height, ground: '#ffffff', layers: [{ x: 0, y: 0, pieces }] };
};
