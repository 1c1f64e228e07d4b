import type { Lang } from '../../i18n/lang.ts';
import type { ChartRecord } from '../../schema/chart.ts';
import type { FigureRecord, Qualifier } from '../../schema/figure.ts';
import type { OrganisationRecord, PersonRecord, TermRecord } from '../../schema/name.ts';
import type { SettingsRecord } from '../../schema/settings.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { FrontMatter } from '../../schema/story.ts';
import type { Localized } from '../../schema/text.ts';
import type { UnitRecord } from '../../schema/unit.ts';
import type { BlockKind, BlockText } from '../block.ts';
import type { Place } from '../issue.ts';
import type { Manuscript, Path, RecordFile, StoryFile, StoryFolder, Written } from '../manuscript.ts';
import type { Inline, Prose } from '../prose.ts';
import type { FigureReference, Reference } from '../reference.ts';
import type { Evidence, WrittenText } from '../report.ts';
import { listStoryFields } from '../story-field.ts';

/** For tests alone: manuscripts from plain data. What a test does not name is there, right and of no interest. */

/** The lines on which fields stand, by their path: `{ 'evidence.0': 9 }`. A field that is not named stands on the first. */
export type Lines = Record<string, number>;

const placeIn = (file: string, lines: Lines) => (path: Path): Place => ({ file, line: lines[path.join('.')] ?? 1, column: 1 });

export const words = (en: string, th = 'ก'): Localized => ({ th, en });

const record = <Data>(folder: string, id: string, data: Data, lines: Lines = {}): RecordFile<Data> => {
  const file = `content/${folder}/${id}.yaml`;
  return { id, file, data, placeOf: placeIn(file, lines) };
};

/** A row of evidence: `row('differs', 'police', { aspect: 'value' })`. */
export const row = (relation: Evidence['relation'], source: string, fields: Partial<Evidence> = {}): Evidence => ({ relation, source, prominent: false, note: words('a'), ...fields });

/** A row of the release that has this number. */
export const stated = (value: string, qualifier: Qualifier = 'none'): Evidence => row('states', 'release', { printed: { value, qualifier } });

export const figure = (id: string, fields: Partial<FigureRecord> = {}, lines?: Lines): RecordFile<FigureRecord> =>
  record('figures', id, {
    label: words(id, `ก ${id}`), unit: 'people', period: 'unknown', asOf: '2026-11-22', corrections: [],
    ...(fields.formula ? { evidence: [] } : { value: '3200', qualifier: 'none', evidence: [stated(fields.value ?? '3200', fields.qualifier)] }), ...fields,
  }, lines);

export const unit = (id: string, kind: UnitRecord['kind'] = 'count', [one, other, th]: [string, string, string] = ['person', 'people', 'ราย']): RecordFile<UnitRecord> =>
  record('units', id, { kind, th, en: { one, other } });

export const source = (id: string, origin: SourceRecord['origin'] = 'independent', publisher = words(id)): RecordFile<SourceRecord> =>
  record('sources', id, { publisher, title: words('a'), url: 'unknown', published: 'unknown', accessed: '2026-11-22', archived: 'unknown', language: 'en', origin, notes: [] });

export const chart = (id: string, figures: string[], fields: Partial<ChartRecord> = {}): RecordFile<ChartRecord> =>
  record('charts', id, { kind: 'bar', title: words(id, `ก ${id}`), description: words('a'), series: figures.map((name) => ({ figure: name })), note: words('a'), notes: [], ...fields });

export const term = (id: string, fields: Partial<TermRecord> = {}): RecordFile<TermRecord> => record('glossary', id, { ...words(id), aliases: { th: [], en: [] }, ...fields });

export const organisation = (id: string, fields: Partial<OrganisationRecord> = {}): RecordFile<OrganisationRecord> => record('organisations', id, { name: words(id), ...fields });

export const person = (id: string, name: Localized): RecordFile<PersonRecord> => record('people', id, { name, role: words('a'), organisation: 'police' });

/** The settings of a site whose front page leads with these. */
export const settings = (front: Partial<SettingsRecord['front']> = {}, fields: Partial<SettingsRecord> = {}, lines: Lines = {}): RecordFile<SettingsRecord> => ({
  id: 'settings', file: 'content/settings.yaml', placeOf: placeIn('content/settings.yaml', lines),
  data: {
    name: words('Report'), description: words('a'), baseUrl: 'https://report.example', contact: 'desk@report.example', release: 'release',
    front: { lead: 'river', chart: 'levels', figures: ['victims'], story: 'river', ...front }, terms: words('a'), press: { contact: 'press@report.example', terms: [words('a')] }, stale: 'notice', about: [], ...fields,
  },
});

export const figureIn = (id: string, fields: Partial<FigureReference> = {}): Reference => ({ kind: 'figure', id, form: 'full', ...fields });

/** A block before its file is known: its line, what it mentions, its words, or the pieces that mark-up cuts it into. Its hash is `hash`, else its words; it is built as `prose` says, else as a chart or one sentence. */
export interface Draft { kind?: BlockKind; line?: number; mentions?: Reference[]; text?: string; pieces?: (Reference | Partial<WrittenText>)[]; hash?: string; prose?: Prose }

/** Pieces stand one behind the other on the block's line, each mention as wide as one letter; what has a place of its own keeps it. */
const toPieces = (place: Place, lang: Lang, pieces: (Reference | Partial<WrittenText>)[]): Pick<BlockText, 'mentions' | 'texts'> => {
  const block: Pick<BlockText, 'mentions' | 'texts'> = { mentions: [], texts: [] };
  let { line, column } = place;
  for (const piece of pieces) {
    if ('kind' in piece) {
      block.mentions.push({ ...place, line, column, reference: piece });
      column += 1;
    } else {
      const written = { ...place, line, column, lang, text: '', ...piece };
      block.texts.push(written);
      [line, column] = [written.line, written.column + written.text.length + 2];
    }
  }
  return block;
};

const toSentence = (kind: BlockKind, pieces: (Reference | Partial<WrittenText>)[]): Prose => {
  const [chart] = pieces.flatMap((piece) => ('kind' in piece && piece.kind === 'chart' ? [piece] : []));
  const content = pieces.map((piece): Inline => ('kind' in piece ? { kind: 'mention', reference: piece } : { kind: 'text', text: piece.text ?? '' }));
  return kind === 'chart' && chart ? { kind, id: chart.id } : { kind: 'paragraph', content };
};

const toBlock = (file: string, lang: Lang, { kind = 'paragraph', line = 1, mentions = [], text = '', pieces, hash = text, prose = toSentence(kind, pieces ?? [{ text }, ...mentions]) }: Draft): BlockText => {
  const place = { file, line, column: 1 };
  const words = pieces ? toPieces(place, lang, pieces) : { mentions: mentions.map((reference) => ({ ...place, reference })), texts: text === '' ? [] : [{ ...place, lang, text }] };
  return { kind, hash, place, prose, ...words };
};

const FRONT: FrontMatter = {
  title: 'T', summary: 'S', place: 'thailand', status: 'published', original: 'th', published: '2026-11-22',
  from: [{ source: 'release', locator: 'P2' }], headline: [], related: [], notes: [],
};

const toFile = (slug: string, lang: Lang, blocks: Draft[], fields: Partial<FrontMatter>, lines: Lines): StoryFile => {
  const file = `content/stories/${slug}/${lang}.mdx`;
  const [frontMatter, placeOf] = [{ ...FRONT, ...fields }, placeIn(file, lines)];
  // Its words are the hash of a field, too.
  return { file, frontMatter, placeOf, fields: listStoryFields(frontMatter).map(({ id, path, text }) => ({ id, text, hash: text, place: placeOf(path) })), blocks: blocks.map((block) => toBlock(file, lang, block)) };
};

/** A story from its blocks; a language that is not named has no file. */
export const story = (slug: string, bodies: Partial<Record<Lang, Draft[]>>, { th = {}, en = {}, lines = {}, record: blocks, recordSpoilt = false }: { th?: Partial<FrontMatter>; en?: Partial<FrontMatter>; lines?: Lines; record?: StoryFolder['record']; recordSpoilt?: boolean } = {}): StoryFolder => ({
  slug,
  folder: `content/stories/${slug}`,
  found: (['th', 'en'] as const).filter((lang) => bodies[lang]),
  files: { ...(bodies.th && { th: toFile(slug, 'th', bodies.th, th, lines) }), ...(bodies.en && { en: toFile(slug, 'en', bodies.en, en, lines) }) },
  record: blocks,
  recordSpoilt,
});

/** A manuscript of these parts. What the blocks of its stories say and mention is among its texts and mentions, as the reader has it. */
export const manuscript = ({ mentions = [], texts = [], ...parts }: Partial<Manuscript & Written>): Manuscript => {
  const bodies = (parts.stories ?? []).flatMap(({ files }) => Object.values(files).map(({ blocks }) => blocks));
  return {
    settings: undefined, units: [], figures: [], charts: [], sources: [], people: [], organisations: [], glossary: [], stories: [], unreadable: new Set(), issues: [], lock: undefined,
    ...parts,
    written: [{ mentions, texts }, ...bodies.map((blocks) => ({ mentions: blocks.flatMap((block) => block.mentions), texts: blocks.flatMap((block) => block.texts), blocks }))],
  };
};
