import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { toEditionDay } from '../domain/edition-day.ts';
import { listKit, REGISTER_FILES, type KitEntry } from '../domain/kit-file.ts';
import { memoize } from '../domain/memoize.ts';
import type { Report } from '../domain/report.ts';
import type { Lang } from '../i18n/lang.ts';
import { keepMade } from '../reader/kept.ts';
import { listChartFiles } from './chart-files.ts';
import { listSheetFiles } from './fact-sheet.ts';
import { renderKitReadme } from './kit-readme.ts';
import { renderRegisterFile } from './register-files.ts';
import { listStoryFiles } from './story-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface KitFile extends KitEntry { body: Bytes }

/** What is told of a press kit: its files and itself, each with its length in bytes. */
export interface KitSummary { files: (KitEntry & { bytes: number })[]; bytes: number }

/** What its own format has packed already becomes no smaller. */
const PACKED = /\.(?:png|pdf|docx)$/;

const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** Everything that the site offers to take away in one language, by its address. */
const loadBodies = async (report: Report, lang: Lang): Promise<Map<string, Bytes>> => {
  const offered = await Promise.all([listSheetFiles(report, lang), ...report.stories.map((story) => listStoryFiles(report, story, lang))]);
  const register = REGISTER_FILES.map((href) => ({ href, body: encode(renderRegisterFile(report, href)) }));
  return new Map([...offered.flat(), ...report.charts.flatMap((chart) => listChartFiles(report, chart, lang)), ...register].map(({ href, body }) => [href, body]));
};

/** By the clock of the machine, as fflate reads it: alike in every time zone. */
const toLocalDay = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

const pack = (files: KitFile[], day: string): Bytes =>
  zipSync(Object.fromEntries(files.map(({ name, body }) => [name, [body, { level: PACKED.test(name) ? 0 : 9 }]])), { mtime: toLocalDay(day) }) as Bytes;

const hash = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

const loadFiles = async (report: Report, lang: Lang): Promise<KitFile[]> => {
  const entries = listKit(report, lang);
  const bodies = await loadBodies(report, lang);
  return entries.map((entry): KitFile => {
    const body = entry.address === undefined ? encode(renderKitReadme(report, lang, entries)) : bodies.get(entry.address);
    if (!body) throw new Error(`Nothing is offered at ${entry.address ?? entry.name} that the press kit could hold.`);
    return { ...entry, body };
  });
};

const packFiles = (files: KitFile[], day: string): Bytes => {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return keepMade('kit', [day, sorted.map(({ name, body }) => [name, hash(body)])], () => pack(sorted, day));
};

/** The press kit of one language. The same bytes for the same report. */
export const packKit = async (report: Report, lang: Lang): Promise<Bytes> => packFiles(await loadFiles(report, lang), toEditionDay(report));

const summarize = async (report: Report, lang: Lang): Promise<KitSummary> => {
  const files = await loadFiles(report, lang);
  return { files: files.map(({ body, ...entry }) => ({ ...entry, bytes: body.length })), bytes: packFiles(files, toEditionDay(report)).length };
};

const toSummaries = { th: memoize((report: Report) => summarize(report, 'th')), en: memoize((report: Report) => summarize(report, 'en')) };

/** What pages tell of the kit of one language. The kit itself is not held: that of an archive is as large as all that it offers. */
export const summarizeKit = (report: Report, lang: Lang): Promise<KitSummary> => toSummaries[lang](report);
