import { LANGS, type Lang } from '../i18n/lang.ts';
import { listPassages } from './passage.ts';
import { toPlainText } from './plain-text.ts';
import type { Report, Story } from './report.ts';
import { listReworded } from './reworded.ts';
import { toText } from './run.ts';
import { listStoryFigures } from './usage.ts';

/** What speaks of a figure and reads as before: at which address, and in which words. */
export interface Steady { address: string; text: string }

const toStoryTexts = (report: Report, story: Story, id: string, lang: Lang): Steady[] => {
  const page = `/${lang}/stories/${story.slug}/`;
  return [
    { address: page, text: toPlainText(report, story[lang].title, lang) },
    ...listPassages({ report, lang }, story, id).map(({ block, runs }) => ({ address: block === undefined ? page : `${page}#${block}`, text: toText(runs) })),
  ];
};

/** Our words on what each other source prints of it. */
const toNotes = (report: Report, id: string, lang: Lang): Steady[] =>
  (report.figures.find((figure) => figure.id === id)?.evidence ?? []).flatMap(({ relation, note }) => (relation === 'states' || relation === 'context' ? [] : [{ address: `/${lang}/figures/${id}/`, text: toPlainText(report, note[lang], lang) }]));

/**
 * What no correction moves, and it may make untrue: «the sum is the same as in the release». The headline of each story that uses the figure, the passages
 * that give another source’s number, and the notes on the other sources, in both languages.
 */
export const listSteady = (before: Report, after: Report, id: string): Steady[] => {
  const moved = new Set(listReworded(before, after).map(({ address, after: text }) => `${address} ${text}`));
  return LANGS.flatMap((lang) => [...toNotes(after, id, lang), ...after.stories.filter((story) => listStoryFigures(after, story).includes(id)).flatMap((story) => toStoryTexts(after, story, id, lang))])
    .filter(({ address, text }) => !moved.has(`${address} ${text}`));
};
