import type { BlocksRecord } from '../schema/blocks.ts';
import type { ChartRecord } from '../schema/chart.ts';
import type { FigureRecord } from '../schema/figure.ts';
import type { OrganisationRecord, PersonRecord, TermRecord } from '../schema/name.ts';
import type { SettingsRecord } from '../schema/settings.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { FrontMatter } from '../schema/story.ts';
import type { UnitRecord } from '../schema/unit.ts';
import type { Lang } from '../i18n/lang.ts';
import type { BlockText } from './block.ts';
import type { Issue, Place } from './issue.ts';
import type { Lock } from './lock.ts';
import type { Mention, WrittenText } from './report.ts';
import type { FieldText } from './story-field.ts';

export type Path = (string | number)[];

/** A YAML file that satisfies its schema, with the place of each of its fields. */
export interface RecordFile<Data> {
  id: string;
  file: string;
  data: Data;
  /** Where the value at a path stands; for a path that is not there, the nearest parent that is. */
  placeOf(path: Path): Place;
}

export interface StoryFile {
  file: string;
  frontMatter: FrontMatter;
  placeOf(path: Path): Place;
  /** What its head says to readers. */
  fields: FieldText[];
  blocks: BlockText[];
}

/** One story folder; a language is missing where its file is, or where it could not be read. */
export interface StoryFolder {
  slug: string;
  folder: string;
  /** The languages whose file exists, readable or not. */
  found: Lang[];
  files: Partial<Record<Lang, StoryFile>>;
  /** The record of blocks, with its file's path; undefined while none was written. */
  record: BlocksRecord | undefined;
  /** Whether there is a record that cannot be read: its ids are permanent, so nothing is written over it. */
  recordSpoilt: boolean;
}

/** The mentions of things by their ids, and the texts that a reader reads, without placeholders and components: of a file's fields, or of a body, which has `blocks`. */
export interface Written { mentions: Mention[]; texts: WrittenText[]; blocks?: BlockText[] }

/** All that people wrote, parsed and placed, before the files are held against each other. */
export interface Manuscript {
  settings: RecordFile<SettingsRecord> | undefined;
  units: RecordFile<UnitRecord>[];
  figures: RecordFile<FigureRecord>[];
  charts: RecordFile<ChartRecord>[];
  sources: RecordFile<SourceRecord>[];
  people: RecordFile<PersonRecord>[];
  organisations: RecordFile<OrganisationRecord>[];
  glossary: RecordFile<TermRecord>[];
  stories: StoryFolder[];
  /** What stands in all fields and bodies. */
  written: Written[];
  /** Ids of files that exist but could not be read: what mentions them is not a second fault. */
  unreadable: Set<string>;
  /** What was published so far; undefined while nothing was, and where the lock cannot be trusted. */
  lock: Lock | undefined;
  /** What was wrong in the single files. */
  issues: Issue[];
}

/** The files of stories in one language that can be read. */
export const listFiles = ({ stories }: Pick<Manuscript, 'stories'>, lang: Lang): StoryFile[] => stories.flatMap(({ files }) => files[lang] ?? []);

/** The bodies of the stories that can be read. */
export const toSoundBodies = ({ stories }: Pick<Manuscript, 'stories'>): Set<BlockText[]> => new Set(stories.flatMap(({ files }) => Object.values(files).map(({ blocks }) => blocks)));

/** Every mention of a thing by its id, in bodies and in fields. */
export const listAllMentions = ({ written }: Pick<Manuscript, 'written'>): Mention[] => written.flatMap(({ mentions }) => mentions);
