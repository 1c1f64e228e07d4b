declare module 'subset-font' {
  /** The font with only the letters of `text`, in the format and within the variation axes asked for; with all its letters, where there is no text. */
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> }): Promise<Uint8Array>;
  export default function subsetFont(font: Uint8Array, text: undefined, options: { keepAllGlyphs: true; targetFormat: 'truetype'; variationAxes: Record<string, number> }): Promise<Uint8Array>;
}

declare module '@citation-js/core' {
  /** A work in the words of CSL-JSON, which its plugins print. */
  export class Cite {
    constructor(record: object);
    format(kind: 'bibliography', options: { template: string; lang: string }): string;
    format(kind: 'bibtex' | 'ris'): string;
  }
  interface Register { get(name: string): string; add(name: string, xml: string): unknown }
  export const plugins: { config: { get(name: '@csl'): { styles: Register; locales: Register }; get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare namespace App {
  interface Locals {
    /** All content, judged: a page is only rendered while it has no issue. */
    report: import('./domain/report.ts').Report;
    /** Words that never break across lines. */
    wholeWords: RegExp | undefined;
    /** The story whose body is being rendered, for the components in it. */
    story?: import('./domain/report.ts').Story;
    /** The figures that the page links to in its text so far: each of them gets a panel. */
    linkedFigures: Set<string>;
    lang: import('./i18n/lang.ts').Lang;
    /** In a preview: what it shows as content is now. */
    preview?: import('./reader/desk.ts').FollowedPreview;
    /** In a preview, on the desk's pages alone, which have no Report. */
    desk?: import('./domain/desk.ts').Desk;
  }
}
