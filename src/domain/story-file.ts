import { LANGS, type Lang } from '../i18n/lang.ts';

/** What the names of a story's files end in, as they are offered. */
export const STORY_FILES = ['.txt', '.docx', '.pdf'] as const;

export type StoryFileEnding = (typeof STORY_FILES)[number];

/** Where a file of a story is served. */
export const toStoryFilePath = (lang: Lang, slug: string, ending: StoryFileEnding): string => `/${lang}/stories/${slug}${ending}`;

/** Where every file of a story is served. */
export const listStoryFilePaths = (slug: string): string[] => LANGS.flatMap((lang) => STORY_FILES.map((ending) => toStoryFilePath(lang, slug, ending)));
