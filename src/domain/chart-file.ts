import { LANGS, type Lang } from '../i18n/lang.ts';

/** What the names of a chart's files end in, as they are offered. */
export const CHART_FILES = ['.svg', '.png', '@2x.png', '.csv'] as const;

export type ChartFileEnding = (typeof CHART_FILES)[number];

/** Where a file of a chart is served. */
export const toChartFilePath = (lang: Lang, id: string, ending: ChartFileEnding): string => `/${lang}/charts/${id}${ending}`;

/** Where every file of a chart is served. */
export const listChartFilePaths = (id: string): string[] => LANGS.flatMap((lang) => CHART_FILES.map((ending) => toChartFilePath(lang, id, ending)));
