import type { z } from 'zod';
import { blocksSchema } from '../schema/blocks.ts';
import { chartSchema } from '../schema/chart.ts';
import { figureSchema } from '../schema/figure.ts';
import { organisationSchema, personSchema, termSchema } from '../schema/name.ts';
import { settingsSchema } from '../schema/settings.ts';
import { sourceSchema } from '../schema/source.ts';
import { unitSchema } from '../schema/unit.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Issue } from '../domain/issue.ts';
import type { Manuscript, RecordFile, StoryFolder } from '../domain/manuscript.ts';
import { collectFields, type Placed } from './field.ts';
import { readOne, readRecords, readStoryFolders, type TextFile } from './folder.ts';
import { parseRecord } from './record.ts';
import { RESTORE_RECORD } from './schema-fault.ts';
import { parseStory } from './story.ts';

interface Loaded<Data> { records: RecordFile<Data>[]; unreadable: string[]; issues: Issue[] }

/** Reads one collection: the records that satisfy their schema, and what is wrong with the others. */
export const loadRecords = <Schema extends z.ZodType>(root: string, folder: string, schema: Schema): Loaded<z.output<Schema>> => {
  const { files, unreadable, issues } = readRecords(root, `content/${folder}`);
  const parsed = files.map(({ path, id, text }) => ({ id, ...parseRecord(schema, path, id, text) }));
  return {
    records: parsed.flatMap(({ record }) => (record ? [record] : [])),
    unreadable: [...unreadable, ...parsed.flatMap(({ id, record }) => (record ? [] : [id]))],
    issues: [...issues, ...parsed.flatMap((file) => file.issues)],
  };
};

const loadFolder = (slug: string, path: string, files: TextFile[], found: string[]): { folder: StoryFolder; issues: Issue[] } => {
  const folder: StoryFolder = { slug, folder: path, found: LANGS.filter((lang) => found.includes(`${lang}.mdx`)), files: {}, record: undefined, recordSpoilt: false };
  const issues: Issue[] = [];
  for (const lang of LANGS) {
    const file = files.find(({ id }) => id === `${lang}.mdx`);
    if (!file) continue;
    const parsed = parseStory(file.path, slug, lang, file.text);
    issues.push(...parsed.issues);
    if (parsed.story) folder.files[lang] = parsed.story;
  }
  const record = files.find(({ id }) => id === 'blocks.yaml');
  if (record) {
    const parsed = parseRecord(blocksSchema, record.path, slug, record.text);
    issues.push(...parsed.issues.map((issue) => (issue.message.en.endsWith(RESTORE_RECORD) ? issue : { ...issue, message: { th: RESTORE_RECORD, en: RESTORE_RECORD } })));
    folder.record = parsed.record?.data;
  }
  folder.recordSpoilt = found.includes('blocks.yaml') && folder.record === undefined;
  return { folder, issues };
};

const collectStory = ({ files }: StoryFolder): ReturnType<typeof collectFields>[] =>
  LANGS.flatMap((lang) => {
    const file = files[lang];
    if (!file) return [];
    const body = { mentions: file.blocks.flatMap(({ mentions }) => mentions), texts: file.blocks.flatMap(({ texts }) => texts), issues: [] };
    return [collectFields({ data: file.frontMatter, placeOf: file.placeOf }, lang), body];
  });

/** Reads all content below `root`/content. Faults of single files are in `issues`; nothing is thrown for what a person wrote. */
export const loadManuscript = (root: string): Manuscript => {
  const collections = {
    units: loadRecords(root, 'units', unitSchema), figures: loadRecords(root, 'figures', figureSchema), charts: loadRecords(root, 'charts', chartSchema),
    sources: loadRecords(root, 'sources', sourceSchema), people: loadRecords(root, 'people', personSchema),
    organisations: loadRecords(root, 'organisations', organisationSchema), glossary: loadRecords(root, 'glossary', termSchema),
  };
  const read = readOne(root, 'content/settings.yaml', 'settings');
  const settings = read.file ? parseRecord(settingsSchema, read.file.path, 'settings', read.file.text) : undefined;
  const { folders, issues: folderIssues } = readStoryFolders(root, 'content/stories');
  const loaded = folders.map(({ slug, path, files, found }) => loadFolder(slug, path, files, found));
  const stories = loaded.map(({ folder }) => folder);
  const records = Object.values(collections).flatMap<Placed>((collection) => collection.records);
  const fields = [...records, ...(settings?.record ? [settings.record] : [])].map((record) => collectFields(record)).concat(stories.flatMap(collectStory));
  return {
    settings: settings?.record, stories,
    units: collections.units.records, figures: collections.figures.records, charts: collections.charts.records, sources: collections.sources.records,
    people: collections.people.records, organisations: collections.organisations.records, glossary: collections.glossary.records,
    mentions: fields.flatMap(({ mentions }) => mentions),
    texts: fields.flatMap(({ texts }) => texts),
    unreadable: new Set(Object.entries(collections).flatMap(([name, { unreadable }]) => unreadable.map((id) => `${name}/${id}`))),
    issues: [
      ...Object.values(collections).flatMap(({ issues }) => issues), ...read.issues, ...(settings?.issues ?? []),
      ...folderIssues, ...loaded.flatMap(({ issues }) => issues), ...fields.flatMap(({ issues }) => issues),
    ],
  };
};
