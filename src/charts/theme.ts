/** How a chart is inked. Its sizes are the same everywhere: see bar-layout.ts. */
export interface ChartTheme {
  /** CSS colour of bars, text and zero line. */
  ink: string;
  /** CSS font family of the text. */
  font: string;
}

/** For an SVG set into a page: it takes the ink of the text around it. */
export const svgTheme: ChartTheme = { ink: 'currentColor', font: 'Anuphan' };
