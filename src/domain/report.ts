import type { ChartRecord } from '../schema/chart.ts';
import type { EvidenceRecord, FigureRecord, Qualifier } from '../schema/figure.ts';
import type { OrganisationRecord, PersonRecord, TermRecord } from '../schema/name.ts';
import type { SettingsRecord } from '../schema/settings.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { FrontMatter } from '../schema/story.ts';
import type { UnitRecord } from '../schema/unit.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Block, RetiredBlock, StoryField } from './block.ts';
import type { Issue, Place } from './issue.ts';
import type { Reference } from './reference.ts';

type WithId<Record> = Record & { id: string };

/** A figure with its value worked out: a derived one has the value and qualifier of its formula. */
export type Figure = Omit<WithId<FigureRecord>, 'value' | 'qualifier'> & { value: string; qualifier: Qualifier };
export type Evidence = EvidenceRecord;
export type Chart = WithId<ChartRecord>;
export type Source = WithId<SourceRecord>;
export type Unit = WithId<UnitRecord>;
export type Person = WithId<PersonRecord>;
export type Organisation = WithId<OrganisationRecord>;
export type Term = WithId<TermRecord>;

/** One language of a story. */
export interface StoryText extends FrontMatter { file: string }

/** A story in both languages; `blocks` pairs the two bodies, block by block. `retired`: ids that links may still name, each with a block that stands. */
export interface Story { slug: string; th: StoryText; en: StoryText; fields: StoryField[]; blocks: Block[]; retired: RetiredBlock[] }

/**
 * A text that a person wrote, outside components and placeholders, with the place where it begins. `quoted`: it stands in a property, and not
 * in the sentence. `inBody`: in a story's body, where figures are components. `placeAt`: where the sign at an offset was typed, since folds,
 * indents and escapes are gone from the text.
 */
export interface WrittenText extends Place { text: string; lang: Lang; quoted?: true; inBody?: true; placeAt?(offset: number): Place }

/** A mention of a thing by its id. */
export interface Mention extends Place { reference: Reference }

/** What people wrote and readers are to see, and what is wrong with all that they wrote. Whole only while `issues` is empty. */
export interface Report {
  settings: SettingsRecord;
  units: Unit[];
  figures: Figure[];
  charts: Chart[];
  sources: Source[];
  people: Person[];
  organisations: Organisation[];
  glossary: Term[];
  stories: Story[];
  /** In a preview alone: of what is not public yet (`stories/river`), the moment from which it is. An edition that goes out has none of it. */
  embargoes: Record<string, string> | undefined;
  issues: Issue[];
}

/** The parts of a Report that are looked up by id. */
export type Collection = 'units' | 'figures' | 'charts' | 'sources' | 'people' | 'organisations' | 'glossary' | 'stories';
