import { findPart } from './find-part.ts';
import type { ChartTheme } from './theme.ts';

/** The ink and the font that the page gives to the build's drawing, read anew whenever asked for: the reader may turn the light off. */
export const toPageTheme = (svg: SVGSVGElement): ChartTheme => ({
  get ink() { return getComputedStyle(svg).color; },
  get font() { return getComputedStyle(findPart<SVGTextElement>(svg, 'text')).fontFamily; },
});
