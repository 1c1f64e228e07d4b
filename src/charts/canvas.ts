import { BasicPlatform, Chart } from 'chart.js';
import type { Bar } from './bar-chart.ts';
import { sizes, weights } from './bar-layout.ts';
import type { BarLayout } from './bar-layout.ts';
import { toChartConfig } from './config.ts';
import { toPageTheme } from './page-theme.ts';
import { toFont } from './theme.ts';
import type { ChartTheme } from './theme.ts';

/** Draws the bars on a canvas over the build's drawing, which stays: it holds the place and is what is read aloud and printed. */
export const drawOnCanvas = async (svg: SVGSVGElement, bars: Bar[]): Promise<void> => {
  const theme = toPageTheme(svg);
  await loadFonts(theme, bars);
  const canvas = createCanvas(svg);
  const config = toChartConfig({ bars }, theme, readLayout(svg));
  const browserOnly = { responsive: false, devicePixelRatio: toSharpness(svg) };
  const chart = new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...config.options, ...browserOnly } });
  fitToScreen(canvas);
  svg.before(canvas);
  redrawOnChange(chart, svg);
};

/** The build's own, not measured anew: where the page does without its font, nothing moves either. */
const readLayout = (svg: SVGSVGElement): BarLayout => JSON.parse(svg.dataset.layout ?? '') as BarLayout;

/** Both weights, before they are drawn with. A font that cannot be had is done without, as in the page. */
const loadFonts = (theme: ChartTheme, bars: Bar[]): Promise<unknown> => Promise.allSettled([
  document.fonts.load(toFont(theme, weights.label, sizes.label), bars.map(({ label }) => label).join('')),
  document.fonts.load(toFont(theme, weights.amount, sizes.amount), bars.map(({ text }) => text).join('')),
]);

const createCanvas = (svg: SVGSVGElement): HTMLCanvasElement => {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
};

/** Pixels of the screen for each of the drawing's: the canvas is laid out like the SVG and grows with it, text and all. */
const toSharpness = (svg: SVGSVGElement): number => (devicePixelRatio * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;

/** One pixel of the canvas on one of the screen, or its letters would blur. It is then smaller than the drawing by less than a pixel. */
const fitToScreen = ({ style, width, height }: HTMLCanvasElement): void => {
  style.width = `${width / devicePixelRatio}px`;
  style.height = `${height / devicePixelRatio}px`;
};

const redrawOnChange = (chart: Chart, svg: SVGSVGElement): void => {
  const { width, height } = svg.viewBox.baseVal;
  const resize = (): void => {
    chart.options.devicePixelRatio = toSharpness(svg);
    chart.resize(width, height);
    fitToScreen(chart.canvas);
  };
  new ResizeObserver(resize).observe(svg);
  // The screen's own pixels change too: by zoom, or in a window moved to another screen.
  addEventListener('resize', resize);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', () => chart.update());
};
