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
import { doubledWords } from './doubled-word.ts';
import { collectFields, type Fields, type Placed } from './field.ts';
import { listStrays, readOne, readRecords, readStoryFolders, type TextFile } from './folder.ts';
import { loadLock } from './lock.ts';
import { parseRecord } from './record.ts';
import { makeAnew, type Remember } from './remember.ts';
import { RESTORE_RECORD } from './schema-fault.ts';
import { judgeText } from './text-rules.ts';
import { parseStory, type ParsedStory, type WrittenLink } from './story.ts';

interface Loaded<Data> { records: RecordFile<Data>[]; fields: Fields[]; files: TextFile[]; unreadable: string[]; issues: Issue[]; typed: Issue[] }

/** What is wrong in a file as it is typed, whatever it is for. */
const judgeTyping = (file: TextFile, fields: Fields[]): Issue[] => [...judgeText(file), ...doubledWords(fields.flatMap(({ texts }) => texts))];

const parseFields = <Schema extends z.ZodType>(schema: Schema, file: TextFile) => {
  const parsed = parseRecord(schema, file.path, file.id, file.text);
  const placed: Placed | undefined = parsed.record ?? parsed.raw;
  const fields = placed ? [collectFields(placed)] : [];
  return { id: file.id, ...parsed, fields, typed: judgeTyping(file, fields) };
};

/** Reads one collection: the records that satisfy their schema, and what is wrong with the others. `fields`: those of all that can be read. */
export const loadRecords = <Schema extends z.ZodType>(root: string, folder: string, schema: Schema, remember = makeAnew): Loaded<z.output<Schema>> => {
  const { files, unreadable, issues } = readRecords(root, `content/${folder}`, remember);
  const parsed = files.map((file) => remember(file.path, [file], () => parseFields(schema, file)));
  return remember(folder, [...parsed, JSON.stringify(issues)], () => ({
    records: parsed.flatMap(({ record }) => (record ? [record] : [])),
    fields: parsed.flatMap((file) => file.fields),
    files,
    unreadable: [...unreadable, ...parsed.flatMap(({ id, record }) => (record ? [] : [id]))],
    issues: [...issues, ...parsed.flatMap((file) => file.issues)],
    typed: parsed.flatMap(({ typed }) => typed),
  }));
};

interface LoadedStory { folder: StoryFolder; fields: Fields[]; links: WrittenLink[]; issues: Issue[]; typed: Issue[] }

const toFields = ({ front, blocks }: ParsedStory, lang: Lang): Fields[] => [
  ...(front ? [collectFields(front, lang)] : []),
  { mentions: blocks.flatMap(({ mentions }) => mentions), texts: blocks.flatMap(({ texts }) => texts), issues: [], blocks },
];

const parseLang = (file: TextFile, slug: string, lang: Lang) => {
  const parsed = parseStory(file.path, slug, lang, file.text);
  const fields = toFields(parsed, lang);
  return { ...parsed, fields, typed: judgeTyping(file, fields) };
};

const loadFolder = (slug: string, path: string, files: TextFile[], found: string[], remember: Remember): LoadedStory => {
  const folder: StoryFolder = { slug, folder: path, found: LANGS.filter((lang) => found.includes(`${lang}.mdx`)), files: {}, record: undefined, recordSpoilt: false };
  const loaded: LoadedStory = { folder, fields: [], links: [], issues: [], typed: [] };
  for (const lang of LANGS) {
    const file = files.find(({ id }) => id === `${lang}.mdx`);
    if (!file) continue;
    const parsed = remember(file.path, [file], () => parseLang(file, slug, lang));
    loaded.issues.push(...parsed.issues);
    loaded.links.push(...parsed.links);
    loaded.fields.push(...parsed.fields);
    loaded.typed.push(...parsed.typed);
    if (parsed.story) folder.files[lang] = parsed.story;
  }
  const record = files.find(({ id }) => id === 'blocks.yaml');
  if (record) {
    const parsed = remember(record.path, [record], () => ({ ...parseRecord(blocksSchema, record.path, slug, record.text), typed: judgeText(record) }));
    loaded.typed.push(...parsed.typed);
    loaded.issues.push(...parsed.issues.map((issue) => (issue.message.en.endsWith(RESTORE_RECORD.en) ? issue : { ...issue, message: RESTORE_RECORD })));
    folder.record = parsed.issues.length === 0 ? parsed.record?.data : undefined;
  }
  folder.recordSpoilt = found.includes('blocks.yaml') && folder.record === undefined;
  return loaded;
};

const FOLDERS = ['charts', 'figures', 'glossary', 'organisations', 'people', 'sources', 'stories', 'units'];

/** A manuscript with what only its source tells: the links of bodies, every file as text, and what is wrong in each as it is typed. */
export interface SourceManuscript extends Manuscript { links: WrittenLink[]; files: TextFile[]; typed: Issue[] }

/** Reads all content below `root`/content. Faults of single files are in `issues`; nothing is thrown for what a person wrote. `remember`: of what was read and parsed before; what did not change since is the same thing again. */
export const loadManuscript = (root: string, remember: Remember = makeAnew): SourceManuscript => {
  const load = <Schema extends z.ZodType>(folder: string, schema: Schema): Loaded<z.output<Schema>> => loadRecords(root, folder, schema, remember);
  const collections = {
    units: load('units', unitSchema), figures: load('figures', figureSchema), charts: load('charts', chartSchema), sources: load('sources', sourceSchema),
    people: load('people', personSchema), organisations: load('organisations', organisationSchema), glossary: load('glossary', termSchema),
  };
  const read = readOne(root, 'content/settings.yaml', 'settings', remember);
  const { file: own } = read;
  const settings = own && remember(own.path, [own], () => parseFields(settingsSchema, own));
  const { folders, issues: folderIssues } = readStoryFolders(root, 'content/stories', remember);
  const loaded = folders.map(({ slug, path, files, found }) => remember(path, [...files, ...found], () => loadFolder(slug, path, files, found, remember)));
  const [lock, strays] = [loadLock(root, remember), listStrays(root, 'content', ['settings.yaml'], FOLDERS)];
  const registered = Object.values(collections);
  const unreadable = remember('unreadable', registered, () => new Set(Object.entries(collections).flatMap(([name, { unreadable: ids }]) => ids.map((id) => `${name}/${id}`))));
  return remember('manuscript', [...registered, settings, ...loaded, lock, JSON.stringify([strays, read.issues, folderIssues])], () => {
    const written = [...registered.flatMap(({ fields }) => fields), ...(settings?.fields ?? []), ...loaded.flatMap(({ fields }) => fields)];
    return {
      settings: settings?.record, stories: loaded.map(({ folder }) => folder), written,
      files: [...registered.flatMap(({ files }) => files), ...(own ? [own] : []), ...folders.flatMap(({ files }) => files)],
      units: collections.units.records, figures: collections.figures.records, charts: collections.charts.records, sources: collections.sources.records,
      people: collections.people.records, organisations: collections.organisations.records, glossary: collections.glossary.records,
      links: loaded.flatMap(({ links }) => links),
      typed: [...registered, ...(settings ? [settings] : []), ...loaded].flatMap(({ typed }) => typed),
      unreadable, lock: lock.lock,
      issues: [
        ...lock.issues, ...strays, ...registered.flatMap(({ issues }) => issues), ...read.issues, ...(settings?.issues ?? []),
        ...folderIssues, ...loaded.flatMap(({ issues }) => issues), ...written.flatMap(({ issues }) => issues),
      ],
    };
  });
};
