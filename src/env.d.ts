declare namespace App {
  interface Locals {
    /** All content, judged: a page is only rendered while it has no issue. */
    report: import('./domain/report.ts').Report;
    /** Words that never break across lines. */
    wholeWords: RegExp | undefined;
    /** The story whose body is being rendered, for the components in it. */
    story?: import('./domain/report.ts').Story;
    lang: import('./i18n/lang.ts').Lang;
  }
}
