/** How a chart is inked. Its sizes are the same everywhere: see bar-layout.ts. */
export interface ChartTheme {
  /** CSS colour of bars, text and zero line. */
  ink: string;
  /** CSS font family of the text. */
  font: string;
}

/** A weight and a size in pixels, in the theme's family, as CSS writes it. */
export const toFont = ({ font }: ChartTheme, weight: number, size: number): string => `${weight} ${size}px ${font}`;

/** For an SVG set into a page: it takes the ink of the text around it. */
export const svgTheme: ChartTheme = { ink: 'currentColor', font: 'Anuphan' };
