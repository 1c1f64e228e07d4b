import type { Lang } from '../i18n/lang.ts';
import { CHART_FILES, toChartFilePath } from './chart-file.ts';
import type { Report } from './report.ts';
import { STORY_FILES, toStoryFilePath } from './story-file.ts';

/** What the names of the fact sheet's files end in, as they are offered. */
export const SHEET_FILES = ['.pdf', '.docx', '.txt'] as const;

export type SheetFileEnding = (typeof SHEET_FILES)[number];

/** Where the fact sheet is served. */
export const toSheetFilePath = (lang: Lang, ending: SheetFileEnding): string => `/${lang}/press/fact-sheet${ending}`;

/** Where the press kit of a language is served. */
export const toKitPath = (lang: Lang): string => `/${lang}/press-kit.zip`;

/** The register, in both languages at once, and its schema. */
export const REGISTER_FILES = ['/data/figures.csv', '/data/figures.json', '/data/schema.json'] as const;

export type RegisterFilePath = (typeof REGISTER_FILES)[number];

/** The parts of a press kit, in their order. */
export const KIT_PARTS = ['about', 'stories', 'charts', 'data'] as const;

/** A file of the press kit: its name in it, the part that it belongs to, and where the site serves it, byte for byte; what says how to use the kit stands in it alone. */
export interface KitEntry { name: string; part: (typeof KIT_PARTS)[number]; address?: string }

/** What the press kit of a language holds, part by part. The kit, the page that offers it and the gate go by this list. */
export const listKit = ({ stories, charts }: Pick<Report, 'stories' | 'charts'>, lang: Lang): KitEntry[] => [
  { name: 'README.txt', part: 'about' },
  ...SHEET_FILES.map((ending) => ({ name: `fact-sheet${ending}`, part: 'about' as const, address: toSheetFilePath(lang, ending) })),
  ...stories.flatMap(({ slug }) => STORY_FILES.map((ending) => ({ name: `stories/${slug}${ending}`, part: 'stories' as const, address: toStoryFilePath(lang, slug, ending) }))),
  ...charts.flatMap(({ id }) => CHART_FILES.map((ending) => ({ name: `charts/${id}${ending}`, part: 'charts' as const, address: toChartFilePath(lang, id, ending) }))),
  ...REGISTER_FILES.map((address) => ({ name: address.slice(1), part: 'data' as const, address })),
];
