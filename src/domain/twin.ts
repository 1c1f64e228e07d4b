import { LANGS, type Lang } from '../i18n/lang.ts';
import type { BlockText } from './block.ts';
import { isDraft } from './draft.ts';
import type { Manuscript, Path, RecordFile, StoryFile, StoryFolder } from './manuscript.ts';
import type { Place } from './issue.ts';
import { ofParts } from './manuscript-part.ts';
import { memoize, memoizeEach } from './memoize.ts';
import { listStoryFields } from './story-field.ts';

/** Both languages of a story. */
export type Twins = Record<Lang, StoryFile>;

const toTwins = memoizeEach((folder: StoryFolder): Twins[] => {
  const { th, en } = folder.files;
  return th && en && !isDraft(folder) ? [{ th, en }] : [];
});

/** Both languages of every story that is no draft, where both can be read: of a story that did not change, the same thing again. */
export const listTwins = ({ stories }: Pick<Manuscript, 'stories'>): Twins[] => toTwins(stories);

/** The blocks of both languages, side by side; empty while the bodies are of different length. */
export const pairBlocks = memoize(({ th, en }: Twins): Record<Lang, BlockText>[] => (th.blocks.length !== en.blocks.length ? [] : th.blocks.flatMap((thai, index) => {
    const english = en.blocks[index];
    return english && english.kind === thai.kind ? [{ th: thai, en: english }] : [];
  })));

/** One plain text field in both languages, each with its place. */
export interface TextPair { field: string; text: Record<Lang, string>; place: Record<Lang, Place> }

const isPair = (value: object): value is Record<Lang, string> => 'th' in value && 'en' in value && typeof value.th === 'string' && typeof value.en === 'string';

const listIn = (value: unknown, path: Path, placeOf: RecordFile<unknown>['placeOf']): TextPair[] => {
  if (typeof value !== 'object' || value === null) return [];
  // A term is a pair itself, and has texts besides.
  if (path.length === 0 || !isPair(value)) return Object.entries(value).flatMap(([key, item]) => listIn(item, [...path, Array.isArray(value) ? Number(key) : key], placeOf));
  return [{ field: String(path.filter((key) => typeof key === 'string').at(-1)), text: { th: value.th, en: value.en }, place: { th: placeOf([...path, 'th']), en: placeOf([...path, 'en']) } }];
};

const toPairs = memoize(({ data, placeOf }: RecordFile<unknown>) => listIn(data, [], placeOf));

/** Every text of a YAML file that stands in both languages. */
export const listRecordPairs = ofParts(['figures', 'charts', 'sources', 'people', 'organisations', 'glossary', 'settings'], ({ settings, ...collections }): TextPair[] =>
  [...Object.values(collections).flat(), ...(settings ? [settings] : [])].flatMap(toPairs));

/** The plain text fields of a story, paired: title, summary, reason, notes. */
export const pairFields = memoize((files: Twins): TextPair[] => {
  const fields = { th: listStoryFields(files.th.frontMatter), en: listStoryFields(files.en.frontMatter) };
  return Array.from({ length: Math.max(fields.th.length, fields.en.length) }, (_, index): TextPair => {
    const path = fields.th[index]?.path ?? fields.en[index]?.path ?? [];
    const of = <Value>(read: (lang: Lang) => Value): Record<Lang, Value> => Object.fromEntries(LANGS.map((lang) => [lang, read(lang)])) as Record<Lang, Value>;
    return { field: String(path.find((key) => typeof key === 'string')), text: of((lang) => fields[lang][index]?.text ?? ''), place: of((lang) => files[lang].placeOf(path)) };
  });
});

/** Those of several stories, each by itself. */
export const pairAllFields = memoizeEach((twins: Twins): TextPair[][] => [pairFields(twins)]);
