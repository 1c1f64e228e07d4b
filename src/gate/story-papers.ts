import type { Story } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { readDocxText } from './docx-text.ts';
import { toWhole, type Edition, type PartPromise } from './edition.ts';
import { readPdfText } from './pdf-text.ts';
import { judgeText } from './story-texts.ts';

const READERS = { '.docx': readDocxText, '.pdf': readPdfText };

const judge = ({ pages, read, files }: Edition, { slug }: Story, lang: Lang): string[] => {
  const page = `/${lang}/stories/${slug}/`;
  const document = pages.get(page)?.document;
  return Object.entries(READERS).flatMap(([ending, readText]) => {
    const file = `${lang}/stories/${slug}${ending}`;
    return document && files.has(file) ? judgeText(document, page, file, readText(read(file))) : [];
  });
};

/** A story on paper, read out of its bytes, says what its page says, with the same numbers and no others. */
export const storyPapers: PartPromise = (edition, part = toWhole(edition)) => part.stories.flatMap((story) => LANGS.flatMap((lang) => judge(edition, story, lang)));
