import { toDocument } from '../domain/document.ts';
import { memoize } from '../domain/memoize.ts';
import type { Report, Story } from '../domain/report.ts';
import { STORY_FILES, toStoryFilePath, type StoryFileEnding } from '../domain/story-file.ts';
import { toWholeWords } from '../domain/term.ts';
import type { Lang } from '../i18n/lang.ts';
import { renderDocx } from './docx.ts';
import { renderPdf } from './pdf.ts';
import { toStoryPaper } from './story-paper.ts';
import { renderStoryText } from './story-text.ts';

/** A story to take away, in one form. */
export interface StoryFile { href: string; ending: StoryFileEnding; body: Uint8Array<ArrayBuffer> }

/** What was rendered of a report: the page that names a file's size and the file itself ask for the same bytes. */
const toRendered = memoize((_report: Report) => new Map<string, Promise<Uint8Array<ArrayBuffer>>>());

const render = async (report: Report, story: Story, lang: Lang, ending: StoryFileEnding): Promise<Uint8Array<ArrayBuffer>> => {
  const document = toDocument(report, story, lang);
  if (ending === '.txt') return new TextEncoder().encode(renderStoryText(document));
  const paper = toStoryPaper(report, document);
  return ending === '.docx' ? renderDocx(paper) : renderPdf(paper, toWholeWords(report));
};

/** The bytes of a story in one form; of one report, they are made once. */
export const renderStoryFile = (report: Report, story: Story, lang: Lang, ending: StoryFileEnding): Promise<Uint8Array<ArrayBuffer>> => {
  const files = toRendered(report);
  const path = toStoryFilePath(lang, story.slug, ending);
  const file = files.get(path) ?? render(report, story, lang, ending);
  files.set(path, file);
  return file;
};

/** A story in every form in which it is offered. */
export const listStoryFiles = (report: Report, story: Story, lang: Lang): Promise<StoryFile[]> =>
  Promise.all(STORY_FILES.map(async (ending) => ({ href: toStoryFilePath(lang, story.slug, ending), ending, body: await renderStoryFile(report, story, lang, ending) })));
