import { LANGS } from '../i18n/lang.ts';
import { memoize } from './memoize.ts';
import type { Report } from './report.ts';

/** The day an edition bears: that of the newest thing in it, so that two builds of one commit bear the same. */
export const toEditionDay = memoize(({ stories, figures, charts, sources }: Pick<Report, 'stories' | 'figures' | 'charts' | 'sources'>): string =>
  [
    ...stories.flatMap((story) => LANGS.flatMap((lang) => [story[lang].published, story[lang].updated ?? '', ...story[lang].notes.map(({ date }) => date)])),
    ...figures.flatMap(({ asOf, corrections, withdrawn }) => [asOf, withdrawn?.date ?? '', ...corrections.map(({ date }) => date)]),
    ...charts.flatMap(({ notes, withdrawn }) => [withdrawn?.date ?? '', ...notes.map(({ date }) => date)]),
    ...sources.flatMap(({ notes }) => notes.map(({ date }) => date)),
  ].sort().at(-1) ?? '');
