import { alignBlocks, alignFields, listStaleLangs, type Block, type StoryField } from './block.ts';
import { CHECKS } from './checks/all.ts';
import { toWorkOut } from './checks/formulas.ts';
import { findCrossed } from './crossed-block.ts';
import { toEmbargoes, toIsOutAt, type IsOut } from './embargo.ts';
import { isDraft } from './draft.ts';
import { sortIssues } from './issue.ts';
import { listStaleBlocks, toStaleIssue } from './stale.ts';
import type { Manuscript, RecordFile, StoryFolder } from './manuscript.ts';
import { ofParts } from './manuscript-part.ts';
import { memoize, memoizeEach } from './memoize.ts';
import type { Collection, Figure, Report, Story, StoryText } from './report.ts';
import { LANGS } from '../i18n/lang.ts';
import type { BlocksRecord } from '../schema/blocks.ts';

const withId = <Data extends object>({ id, data }: RecordFile<Data>): Data & { id: string } => ({ ...data, id });

const withIds = memoize((records: RecordFile<object>[]) => records.map(withId)) as <Data extends object>(records: RecordFile<Data>[]) => (Data & { id: string })[];

/** The figures whose value can be worked out, held back or not. */
export const toFigures = ofParts(['figures'], (manuscript): Figure[] => {
  const workOut = toWorkOut(manuscript);
  return manuscript.figures.flatMap((record) => {
    const worked = workOut(record.id);
    return typeof worked === 'string' ? [] : [{ ...withId(record), ...worked }];
  });
});

export type CreateId = (pair: { th: string; en: string }, taken: Set<string>) => string;

/** The fields that stand in both languages. */
const pairFields = ({ files: { th, en } }: StoryFolder): Omit<StoryField, 'stale'>[] =>
  (th?.fields ?? []).flatMap((thai) => {
    const english = en?.fields.find(({ id }) => id === thai.id);
    return english ? [{ id: thai.id, th: thai, en: english }] : [];
  });

/** The record of a story's blocks as it should be now; undefined while the bodies do not agree. */
export const toBlocksRecord = (folder: StoryFolder, createId: CreateId): BlocksRecord | undefined => {
  const { files: { th, en }, record, recordSpoilt } = folder;
  if (!th || !en || recordSpoilt || findCrossed(folder) || th.blocks.length !== en.blocks.length) return undefined;
  const pairs = th.blocks.map((block, index) => ({ th: block.hash, en: en.blocks[index]?.hash ?? '' }));
  const { blocks, retired } = alignBlocks(record ?? { blocks: [], retired: [] }, pairs, createId);
  const fields = pairFields(folder).map(({ id, th: thai, en: english }) => ({ id, th: thai.hash, en: english.hash }));
  return { blocks, fields: alignFields(record?.fields ?? [], fields), retired };
};

const toBlocks = ({ files: { th, en } }: StoryFolder, record: BlocksRecord | undefined): Block[] =>
  (record?.blocks ?? []).flatMap((recorded, index) => {
    const [thai, english] = [th?.blocks[index], en?.blocks[index]];
    // A chart is named, not said: there is nothing to translate.
    return thai && english ? [{ id: recorded.id, kind: thai.kind, th: thai, en: english, stale: thai.kind === 'chart' ? [] : listStaleLangs(recorded) }] : [];
  });

const toFields = (folder: StoryFolder, record: BlocksRecord | undefined): StoryField[] =>
  pairFields(folder).map((field) => {
    const recorded = record?.fields?.find(({ id }) => id === field.id);
    return { ...field, stale: recorded ? listStaleLangs(recorded) : [] };
  });

const toStories = memoizeEach((folder: StoryFolder, createId: CreateId): Story[] => {
  const { slug, files: { th, en } } = folder;
  if (!th || !en) return [];
  const record = toBlocksRecord(folder, createId);
  const blocks = toBlocks(folder, record);
  const retired = (record?.retired ?? []).filter(({ successor }) => blocks.some(({ id }) => id === successor));
  return [{ slug, th: { ...th.frontMatter, file: th.file }, en: { ...en.frontMatter, file: en.file }, fields: toFields(folder, record), blocks, retired }];
});

/** Related stories that are held back are not spoken of. */
const withoutHidden = (story: Story, isShown: IsOut): Story => {
  if (LANGS.every((lang) => story[lang].related.every((slug) => isShown(`stories/${slug}`)))) return story;
  const keep = ({ related, ...text }: StoryText): StoryText => ({ ...text, related: related.filter((slug) => isShown(`stories/${slug}`)) });
  return { ...story, th: keep(story.th), en: keep(story.en) };
};

const NO_SETTINGS: Report['settings'] = { name: { th: '', en: '' }, description: { th: '', en: '' }, baseUrl: '', contact: '', release: '', front: { lead: '', chart: '', figures: [], story: '' }, terms: { th: '', en: '' }, press: { contact: '', terms: [] }, stale: 'notice', about: [] };

/** When to show what is under embargo: from the moment on that each names, or at once, in a preview. */
export type Showing = 'edition' | 'preview';

/**
 * Judges a manuscript and makes it the Report that pages are built from: of all that stands in it, what is public at the moment `at`, so that what is made
 * from it can tell of nothing else. The checks see the whole. Newest stories first, then by slug.
 */
export const compileReport = (manuscript: Manuscript, createId: CreateId, at: number, showing: Showing = 'edition'): Report => {
  const isShown = toIsOutAt(manuscript)(showing === 'preview' ? Infinity : at);
  // A draft is still being written, and a story under embargo is judged all the while.
  const stale = manuscript.settings?.data.stale === 'stop' ? listStaleBlocks({ stories: toStories(manuscript.stories.filter((folder) => !isDraft(folder)), createId) }) : [];
  const keep = <Thing extends { id: string }>(collection: Collection, things: Thing[]): Thing[] => {
    const isKept = ({ id }: Thing): boolean => isShown(`${collection}/${id}`);
    // Where nothing is held back, the list is the same thing as before.
    return things.every(isKept) ? things : things.filter(isKept);
  };
  return {
    settings: manuscript.settings?.data ?? NO_SETTINGS,
    units: keep('units', withIds(manuscript.units)),
    figures: keep('figures', toFigures(manuscript)),
    charts: keep('charts', withIds(manuscript.charts)),
    sources: keep('sources', withIds(manuscript.sources)),
    people: keep('people', withIds(manuscript.people)),
    organisations: keep('organisations', withIds(manuscript.organisations)),
    glossary: keep('glossary', withIds(manuscript.glossary)),
    stories: toStories(manuscript.stories.filter(({ slug }) => isShown(`stories/${slug}`)), createId).map((story) => withoutHidden(story, isShown))
      .sort((a, b) => (a.th.published > b.th.published ? -1 : a.th.published < b.th.published ? 1 : a.slug < b.slug ? -1 : 1)),
    embargoes: showing === 'preview' ? toEmbargoes(manuscript, at) : undefined,
    issues: sortIssues([...manuscript.issues, ...CHECKS.flatMap((check) => check(manuscript, at)), ...stale.flatMap(toStaleIssue)]),
  };
};
