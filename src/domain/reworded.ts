import { LANGS, type Lang } from '../i18n/lang.ts';
import { toDocumentBlocks } from './document-block.ts';
import { listLines } from './passage.ts';
import { toPlainText, toWords } from './plain-text.ts';
import type { Report, Story } from './report.ts';
import { toAddress, toText } from './run.ts';

/** What a reader reads otherwise now: at which address, as it was and as it is. */
export interface Reworded { address: string; lang: Lang; before: string; after: string }

/** What stands at an address, line by line. */
type Lines = Map<string, string[]>;

const toStoryLines = (report: Report, story: Story, lang: Lang): [string, string[]][] => {
  const page = `/${lang}/stories/${story.slug}/`;
  const blocks = toDocumentBlocks({ report, lang }, story.blocks, [], toAddress({ report, lang }, `stories/${story.slug}/`));
  return [
    [page, [story[lang].title, story[lang].summary].map((text) => toPlainText(report, text, lang))],
    ...blocks.map(({ id, content }): [string, string[]] => [`${page}#${id}`, listLines(content).map(toText)]),
  ];
};

const toLines = (report: Report, lang: Lang): Lines => new Map([
  ...report.figures.map(({ id }): [string, string[]] => [`/${lang}/figures/${id}/`, [toWords(report, { kind: 'figure', id, form: 'full' }, lang)]]),
  ...report.charts.map(({ id, title, description }): [string, string[]] => [`/${lang}/charts/${id}/`, [title, description].map((text) => toPlainText(report, text[lang], lang))]),
  ...report.stories.flatMap((story) => toStoryLines(report, story, lang)),
]);

/** Every line that stands in both reports and reads otherwise in the later one, in both languages: amounts, titles, summaries, descriptions and passages. */
export const listReworded = (before: Report, after: Report): Reworded[] =>
  LANGS.flatMap((lang) => {
    const now = toLines(after, lang);
    return [...toLines(before, lang)].flatMap(([address, lines]) => lines.flatMap((line, index): Reworded[] => {
      const current = now.get(address)?.[index];
      return current === undefined || current === line ? [] : [{ address, lang, before: line, after: current }];
    }));
  });
