import { zipSync, type Zippable } from 'fflate';
import { CHART_FILES, toChartFilePath } from '../domain/chart-file.ts';
import { toEditionDay } from '../domain/edition-day.ts';
import { listKit, REGISTER_FILES, SHEET_FILES, toSheetFilePath, type KitEntry } from '../domain/kit-file.ts';
import { memoize } from '../domain/memoize.ts';
import type { Report } from '../domain/report.ts';
import { STORY_FILES, toStoryFilePath } from '../domain/story-file.ts';
import type { Lang } from '../i18n/lang.ts';
import { keepComing, toHash } from '../reader/kept.ts';
import { renderChartFile } from './chart-files.ts';
import { renderFactSheet } from './fact-sheet.ts';
import { renderKitReadme } from './kit-readme.ts';
import { renderRegisterFile } from './register-files.ts';
import { renderStoryFile } from './story-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the kit, which is made, or read where it is kept, when it is asked for: to hold all of an archive would fill the memory, and packing alone needs that. */
interface KitFile extends KitEntry { load(): Bytes | Promise<Bytes> }

/** What is known of such a file once it was made. */
interface Sealed extends KitEntry { bytes: number; hash: string }

/** What is told of a press kit: its files and itself, each with its length in bytes. */
export interface KitSummary { files: (KitEntry & { bytes: number })[]; bytes: number }

/** What its own format has packed already becomes no smaller. */
const PACKED = /\.(?:png|pdf|docx)$/;

const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** How everything is made that the site offers to take away in one language, by its address. */
const toLoaders = (report: Report, lang: Lang): Map<string, KitFile['load']> => new Map<string, KitFile['load']>([
  ...SHEET_FILES.map((ending) => [toSheetFilePath(lang, ending), () => renderFactSheet(report, lang, ending)] as const),
  ...report.stories.flatMap((story) => STORY_FILES.map((ending) => [toStoryFilePath(lang, story.slug, ending), () => renderStoryFile(report, story, lang, ending)] as const)),
  ...report.charts.flatMap((chart) => CHART_FILES.map((ending) => [toChartFilePath(lang, chart.id, ending), () => renderChartFile(report, chart, lang, ending)] as const)),
  ...REGISTER_FILES.map((href) => [href, () => encode(renderRegisterFile(report, href))] as const),
]);

const listFiles = (report: Report, lang: Lang): KitFile[] => {
  const entries = listKit(report, lang);
  const loaders = toLoaders(report, lang);
  return entries.map((entry) => {
    const load = entry.address === undefined ? () => encode(renderKitReadme(report, lang, entries)) : loaders.get(entry.address);
    if (!load) throw new Error(`Nothing is offered at ${entry.address ?? entry.name} that the press kit could hold.`);
    return { ...entry, load };
  });
};

/** By the clock of the machine, as fflate reads it: alike in every time zone. */
const toLocalDay = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

const byName = (a: KitEntry, b: KitEntry): number => (a.name < b.name ? -1 : 1);

const pack = async (files: KitFile[], day: string): Promise<Bytes> => {
  const bodies = await Promise.all([...files].sort(byName).map(async ({ name, load }) => [name, [await load(), { level: PACKED.test(name) ? 0 : 9 }]] as const));
  return zipSync(Object.fromEntries(bodies) as Zippable, { mtime: toLocalDay(day) });
};

/** One after the other, so that each can go before the next comes. */
const seal = async (files: KitFile[]): Promise<Sealed[]> => {
  const sealed: Sealed[] = [];
  for (const { load, ...entry } of files) {
    const body = await load();
    sealed.push({ ...entry, bytes: body.length, hash: toHash(body) });
  }
  return sealed;
};

/** All that a kit is made from. */
const toInput = (sealed: Sealed[], day: string): unknown => [day, [...sealed].sort(byName).map(({ name, hash }) => [name, hash])];

const toArchive = (files: KitFile[], sealed: Sealed[], day: string): Promise<Bytes> => keepComing('kit', toInput(sealed, day), () => pack(files, day));

/** The press kit of one language. The same bytes for the same report. */
export const packKit = async (report: Report, lang: Lang): Promise<Bytes> => {
  const files = listFiles(report, lang);
  return toArchive(files, await seal(files), toEditionDay(report));
};

const summarize = async (report: Report, lang: Lang): Promise<KitSummary> => {
  const [files, day] = [listFiles(report, lang), toEditionDay(report)];
  const sealed = await seal(files);
  const known = await keepComing('kit length', toInput(sealed, day), async () => encode(String((await toArchive(files, sealed, day)).length)));
  return { files: sealed.map(({ hash: _hash, ...file }) => file), bytes: Number(new TextDecoder().decode(known)) };
};

const toSummaries = { th: memoize((report: Report) => summarize(report, 'th')), en: memoize((report: Report) => summarize(report, 'en')) };

/** What pages tell of the kit of one language. The kit itself is not held: that of an archive is as large as all that it offers. */
export const summarizeKit = (report: Report, lang: Lang): Promise<KitSummary> => toSummaries[lang](report);
