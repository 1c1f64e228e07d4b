import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart, Figure, Report, Story } from '../domain/report.ts';
import { isLang, LANGS, type Lang } from '../i18n/lang.ts';
import { toPages, type Outline, type Page } from './page.ts';

/** What came out of a build, and what it was built from. */
export interface Edition {
  report: Report;
  /** Every file by its path in the edition, with slashes; what is no plain file has its kind. */
  files: Map<string, 'file' | 'link'>;
  /** The pages by their addresses, `/en/figures/` for `en/figures/index.html`. */
  pages: Map<string, Page>;
  /** The bytes of a file by its path in the edition. */
  read(file: string): Buffer;
  /** Words that may stand nowhere in it. */
  secrets: RegExp[];
}

/** A part of an edition that can be judged by itself: the pages of one thing, and that thing. Every page is in one part. */
export interface Part { pages: Map<string, Page>; stories: Story[]; figures: Figure[]; charts: Chart[] }

/** A promise that the edition keeps as a whole: what breaks it, one line each. */
export type WholePromise = (edition: Edition) => string[];

/** A promise that each part of the edition keeps by itself. Without a part, it is asked of all. */
export type PartPromise = (edition: Edition, part?: Part) => string[];

/** All of an edition as one part. */
export const toWhole = ({ report: { stories, figures, charts }, pages }: Edition): Part => ({ pages, stories, figures, charts });

/** The parts of an edition: each story, figure and chart with the pages that are about it, then each of the other pages. */
export const listParts = ({ report, pages }: Edition): Part[] => {
  const left = new Map(pages);
  const take = (addresses: string[]): Part['pages'] => new Map(addresses.flatMap((address) => {
    const page = left.get(address);
    left.delete(address);
    return page ? [[address, page] as const] : [];
  }));
  const toPart = (things: Partial<Part>, paths: string[]): Part =>
    ({ stories: [], figures: [], charts: [], ...things, pages: take(LANGS.flatMap((lang) => paths.map((path) => `/${lang}/${path}/`))) });
  const parts = [
    ...report.stories.map((story) => toPart({ stories: [story] }, [`stories/${story.slug}`, `stories/${story.slug}/parallel`])),
    ...report.figures.map((figure) => toPart({ figures: [figure] }, [`figures/${figure.id}`])),
    ...report.charts.map((chart) => toPart({ charts: [chart] }, [`charts/${chart.id}`, `embed/${chart.id}`])),
  ];
  return [...parts, ...[...left].map((entry) => ({ pages: new Map([entry]), stories: [], figures: [], charts: [] }))];
};

/** The language of a part of a page: that of the nearest element around it that names one, else the page's. */
export const toLang = (element: Element, pageLang: Lang): Lang => {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  return isLang(lang) ? lang : pageLang;
};

/** Whether a part of a story's body is its author's, and not of the evidence beside it, of a chart, or of what a term means. */
export const isOwnText = (part: Element): boolean => !part.closest('.beside, .plate-chart, [popover]');

/** Whether a drawing is of that chart. Beside the same chart in the other language, each has its language in its id. */
export const isChart = (figure: Element, chart: string, lang: Lang): boolean => [`chart-${chart}`, `chart-${chart}--${lang}`].includes(figure.id);

const listFiles = (folder: string): Map<string, 'file' | 'link'> =>
  new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().flatMap((path) => {
    const state = lstatSync(join(folder, path));
    return state.isDirectory() ? [] : [[path.replaceAll('\\', '/'), state.isFile() ? 'file' : 'link'] as const];
  }));

const toAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Reads what a build left in `folder`. `outlines`: those of pages that others have parsed. */
export const readEdition = (report: Report, folder: string, secrets: RegExp[], outlines?: Map<string, Outline>): Edition => {
  const files = listFiles(folder);
  const pages = [...files].filter(([file, kind]) => kind === 'file' && file.endsWith('.html')).map(([file]) => {
    const path = join(folder, file);
    return [toAddress(file), { size: statSync(path).size, read: () => readFileSync(path, 'utf8') }] as const;
  });
  return { report, files, pages: toPages(new Map(pages), outlines), read: (file) => readFileSync(join(folder, file)), secrets };
};
