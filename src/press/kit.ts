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

/** A file of the press kit. */
export interface KitFile extends KitEntry { body: Uint8Array<ArrayBuffer> }

/** A press kit: what is in it, and the archive. */
export interface Kit { files: KitFile[]; archive: Uint8Array<ArrayBuffer> }

/** What its own format has packed already becomes no smaller. */
const PACKED = /\.(?:png|pdf|docx)$/;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Everything that the site offers to take away in one language, by its address. */
const loadBodies = async (report: Report, lang: Lang): Promise<Map<string, Uint8Array<ArrayBuffer>>> => {
  const offered = await Promise.all([listSheetFiles(report, lang), ...report.stories.map((story) => listStoryFiles(report, story, lang))]);
  const register = REGISTER_FILES.map((href) => ({ href, body: encode(renderRegisterFile(report, href)) }));
  return new Map([...offered.flat(), ...report.charts.flatMap((chart) => listChartFiles(report, chart, lang)), ...register].map(({ href, body }) => [href, body]));
};

/** By the clock of the machine, as fflate reads it: alike in every time zone. */
const toLocalDay = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

const pack = (files: KitFile[], day: string): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, body }) => [name, [body, { level: PACKED.test(name) ? 0 : 9 }]])), { mtime: toLocalDay(day) }) as Uint8Array<ArrayBuffer>;

const hash = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

const makeKit = async (report: Report, lang: Lang): Promise<Kit> => {
  const entries = listKit(report, lang);
  const bodies = await loadBodies(report, lang);
  const files = entries.map((entry): KitFile => {
    const body = entry.address === undefined ? encode(renderKitReadme(report, lang, entries)) : bodies.get(entry.address);
    if (!body) throw new Error(`Nothing is offered at ${entry.address ?? entry.name} that the press kit could hold.`);
    return { ...entry, body };
  });
  const [sorted, day] = [[...files].sort((a, b) => (a.name < b.name ? -1 : 1)), toEditionDay(report)];
  return { files, archive: keepMade('kit', [day, sorted.map(({ name, body }) => [name, hash(body)])], () => pack(sorted, day)) };
};

/** The kits of a report: the page that names their sizes and the archives themselves ask for the same bytes. */
const toKits = { th: memoize((report: Report) => makeKit(report, 'th')), en: memoize((report: Report) => makeKit(report, 'en')) };

/** The press kit of one language. The same bytes for the same report, which is packed once. */
export const toKit = (report: Report, lang: Lang): Promise<Kit> => toKits[lang](report);
