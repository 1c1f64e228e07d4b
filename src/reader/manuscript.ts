import type { z } from 'zod';
import { blocksSchema } from '../schema/blocks.ts';
import { chartSchema } from '../schema/chart.ts';
import { figureSchema } from '../schema/figure.ts';
import { organisationSchema, personSchema, termSchema } from '../schema/name.ts';
import { settingsSchema } from '../schema/settings.ts';
import { sourceSchema } from '../schema/source.ts';
import { unitSchema } from '../schema/unit.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Issue } from '../domain/issue.ts';
import type { Manuscript, RecordFile, StoryFolder } from '../domain/manuscript.ts';
import { collectFields, type Fields, type Placed } from './field.ts';
import { listStrays, readOne, readRecords, readStoryFolders, type TextFile } from './folder.ts';
import { loadLock } from './lock.ts';
import { parseRecord } from './record.ts';
import { RESTORE_RECORD } from './schema-fault.ts';
import { parseStory, type ParsedStory, type WrittenLink } from './story.ts';

interface Loaded<Data> { records: RecordFile<Data>[]; raws: Placed[]; files: TextFile[]; unreadable: string[]; issues: Issue[] }

/** Reads one collection: the records that satisfy their schema, and what is wrong with the others. `raws`: the fields of all that can be read. */
export const loadRecords = <Schema extends z.ZodType>(root: string, folder: string, schema: Schema): Loaded<z.output<Schema>> => {
  const { files, unreadable, issues } = readRecords(root, `content/${folder}`);
  const parsed = files.map(({ path, id, text }) => ({ id, ...parseRecord(schema, path, id, text) }));
  return {
    records: parsed.flatMap(({ record }) => (record ? [record] : [])),
    raws: parsed.flatMap(({ record, raw }) => record ?? raw ?? []),
    files,
    unreadable: [...unreadable, ...parsed.flatMap(({ id, record }) => (record ? [] : [id]))],
    issues: [...issues, ...parsed.flatMap((file) => file.issues)],
  };
};

interface LoadedStory { folder: StoryFolder; fields: Fields[]; links: WrittenLink[]; issues: Issue[] }

const toFields = ({ front, blocks }: ParsedStory, lang: Lang): Fields[] => [
  ...(front ? [collectFields(front, lang)] : []),
  { mentions: blocks.flatMap(({ mentions }) => mentions), texts: blocks.flatMap(({ texts }) => texts), issues: [] },
];

const loadFolder = (slug: string, path: string, files: TextFile[], found: string[]): LoadedStory => {
  const folder: StoryFolder = { slug, folder: path, found: LANGS.filter((lang) => found.includes(`${lang}.mdx`)), files: {}, record: undefined, recordSpoilt: false };
  const loaded: LoadedStory = { folder, fields: [], links: [], issues: [] };
  for (const lang of LANGS) {
    const file = files.find(({ id }) => id === `${lang}.mdx`);
    if (!file) continue;
    const parsed = parseStory(file.path, slug, lang, file.text);
    loaded.issues.push(...parsed.issues);
    loaded.links.push(...parsed.links);
    loaded.fields.push(...toFields(parsed, lang));
    if (parsed.story) folder.files[lang] = parsed.story;
  }
  const record = files.find(({ id }) => id === 'blocks.yaml');
  if (record) {
    const parsed = parseRecord(blocksSchema, record.path, slug, record.text);
    loaded.issues.push(...parsed.issues.map((issue) => (issue.message.en.endsWith(RESTORE_RECORD.en) ? issue : { ...issue, message: RESTORE_RECORD })));
    folder.record = parsed.issues.length === 0 ? parsed.record?.data : undefined;
  }
  folder.recordSpoilt = found.includes('blocks.yaml') && folder.record === undefined;
  return loaded;
};

const FOLDERS = ['charts', 'figures', 'glossary', 'organisations', 'people', 'sources', 'stories', 'units'];

/** A manuscript with what only its source tells: the links of bodies, and every file as text. */
export interface SourceManuscript extends Manuscript { links: WrittenLink[]; files: TextFile[] }

/** Reads all content below `root`/content. Faults of single files are in `issues`; nothing is thrown for what a person wrote. */
export const loadManuscript = (root: string): SourceManuscript => {
  const collections = {
    units: loadRecords(root, 'units', unitSchema), figures: loadRecords(root, 'figures', figureSchema), charts: loadRecords(root, 'charts', chartSchema),
    sources: loadRecords(root, 'sources', sourceSchema), people: loadRecords(root, 'people', personSchema),
    organisations: loadRecords(root, 'organisations', organisationSchema), glossary: loadRecords(root, 'glossary', termSchema),
  };
  const read = readOne(root, 'content/settings.yaml', 'settings');
  const settings = read.file ? parseRecord(settingsSchema, read.file.path, 'settings', read.file.text) : undefined;
  const { folders, issues: folderIssues } = readStoryFolders(root, 'content/stories');
  const loaded = folders.map(({ slug, path, files, found }) => loadFolder(slug, path, files, found));
  const lock = loadLock(root);
  const raws = [...Object.values(collections).flatMap<Placed>((collection) => collection.raws), ...[settings?.record ?? settings?.raw ?? []].flat()];
  const fields = [...raws.map((raw) => collectFields(raw)), ...loaded.flatMap((story) => story.fields)];
  const files = [...Object.values(collections).flatMap((collection) => collection.files), ...(read.file ? [read.file] : []), ...folders.flatMap((folder) => folder.files)];
  const texts = fields.flatMap((field) => field.texts);
  return {
    settings: settings?.record, stories: loaded.map(({ folder }) => folder), files, texts,
    units: collections.units.records, figures: collections.figures.records, charts: collections.charts.records, sources: collections.sources.records,
    people: collections.people.records, organisations: collections.organisations.records, glossary: collections.glossary.records,
    mentions: fields.flatMap(({ mentions }) => mentions),
    links: loaded.flatMap(({ links }) => links),
    unreadable: new Set(Object.entries(collections).flatMap(([name, { unreadable }]) => unreadable.map((id) => `${name}/${id}`))),
    lock: lock.lock,
    issues: [
      ...lock.issues, ...listStrays(root, 'content', ['settings.yaml'], FOLDERS),
      ...Object.values(collections).flatMap(({ issues }) => issues), ...read.issues, ...(settings?.issues ?? []),
      ...folderIssues, ...loaded.flatMap(({ issues }) => issues), ...fields.flatMap(({ issues }) => issues),
    ],
  };
};
