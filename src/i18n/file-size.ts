import type { Lang } from './lang.ts';

const KILO = 1000;
const UNITS: Record<Lang, [string, string]> = { th: ['กิโลไบต์', 'เมกะไบต์'], en: ['kB', 'MB'] };

/** The size of a file in words, in whole kilobytes of a thousand bytes, or in megabytes with one decimal; never nothing. */
export const formatFileSize = (bytes: number, lang: Lang): string =>
  bytes < KILO * KILO ? `${Math.max(1, Math.round(bytes / KILO))} ${UNITS[lang][0]}` : `${(bytes / KILO / KILO).toFixed(1)} ${UNITS[lang][1]}`;
