import { LANGS, type Lang } from '../i18n/lang.ts';
import { toEmbargoes } from './embargo.ts';
import { listOperands } from './formula.ts';
import type { Place } from './issue.ts';
import { listStories } from './lock.ts';
import { listAllMentions, type Manuscript, type StoryFolder } from './manuscript.ts';
import type { Mention, Report } from './report.ts';
import { listStaleBlocks, type StaleBlock } from './stale.ts';

/** Where one language of a story stands, in the order in which its states are told. `ready`: it goes out with the next edition, its first. */
export const DESK_STATES = ['twin-missing', 'unreadable', 'draft', 'embargoed', 'ready', 'published', 'withdrawn', 'stale', 'corrected'] as const;
export type DeskState = (typeof DESK_STATES)[number];

/** One language of a story as the desk sees it. `title`: as it is typed; `embargo`: the moment it waits for, its own or that of what holds it back; `stale`: where its blocks stand that nobody has confirmed since the other language changed. */
export interface DeskText { place: Place; title?: string; states: DeskState[]; faults: number; embargo?: string; stale: Place[] }

export interface DeskStory { slug: string; texts: Record<Lang, DeskText> }

/** What is known of all stories, looked up once. */
interface Known {
  mentions: Map<string, Mention[]>;
  faults: Map<string, number>;
  /** The day on which a figure was corrected last. */
  corrected: Map<string, string>;
  published: Set<string>;
  embargoes: Record<string, string>;
  stale: Map<string, StaleBlock[]>;
  /** The figures that a chart draws, and those that a figure is worked out from. */
  drawn: Map<string, string[]>;
  parts: Map<string, string[]>;
}

const toKnown = (manuscript: Manuscript, { issues, stories }: Pick<Report, 'issues' | 'stories'>, at: number): Known => {
  const faults = new Map<string, number>();
  for (const { file } of issues) faults.set(file, (faults.get(file) ?? 0) + 1);
  return {
    faults, stale: Map.groupBy(listStaleBlocks({ stories }), ({ story }) => story.slug),
    mentions: Map.groupBy(listAllMentions(manuscript), ({ file }) => file),
    corrected: new Map(manuscript.figures.flatMap(({ id, data }) => data.corrections.map(({ date }) => date).sort().slice(-1).map((date) => [id, date] as const))),
    published: new Set(manuscript.lock ? listStories(manuscript.lock).map(({ story }) => story) : []),
    embargoes: toEmbargoes(manuscript, at),
    drawn: new Map(manuscript.charts.map(({ id, data }) => [id, data.series.map(({ figure }) => figure)])),
    parts: new Map(manuscript.figures.flatMap(({ id, data }) => (data.formula ? [[id, listOperands(data.formula)] as const] : []))),
  };
};

/** The figures whose corrections a story tells: those that its files name, those that its charts draw, and what they are worked out from. */
const listRestingOn = ({ mentions, drawn, parts }: Known, { folder }: StoryFolder): Set<string> => {
  const named = LANGS.flatMap((lang) => mentions.get(`${folder}/${lang}.mdx`) ?? []);
  const ids = new Set(named.flatMap(({ reference }) => (reference.kind === 'figure' ? [reference.id] : reference.kind === 'chart' ? drawn.get(reference.id) ?? [] : [])));
  // A set is walked to its end, what is added on the way included.
  for (const id of ids) parts.get(id)?.forEach((part) => ids.add(part));
  return ids;
};

/** What its own files say of a story, and what holds it back. */
const toStanding = (known: Known, slug: string, status: 'draft' | 'published' | 'withdrawn'): DeskState => {
  if (status === 'draft') return 'draft';
  if (known.embargoes[`stories/${slug}`] !== undefined) return 'embargoed';
  if (status === 'withdrawn') return 'withdrawn';
  return known.published.has(slug) ? 'published' : 'ready';
};

const toText = (known: Known, folder: StoryFolder, lang: Lang): DeskText => {
  const file = folder.files[lang];
  const path = `${folder.folder}/${lang}.mdx`;
  const text = { place: file?.placeOf(['title']) ?? { file: path, line: 1, column: 1 }, faults: known.faults.get(path) ?? 0 };
  if (!file) return { ...text, stale: [], states: [folder.found.includes(lang) ? 'unreadable' : 'twin-missing'] };
  const { title, status, published } = file.frontMatter;
  const embargo = known.embargoes[`stories/${folder.slug}`];
  const isCorrected = [...listRestingOn(known, folder)].some((id) => (known.corrected.get(id) ?? '') >= published);
  const stale = (known.stale.get(folder.slug) ?? []).filter(({ langs }) => langs.includes(lang)).map(({ block }) => block[lang].place);
  return {
    ...text, title, stale, ...(embargo !== undefined && status !== 'draft' && { embargo }),
    states: [toStanding(known, folder.slug, status), ...(stale.length > 0 ? ['stale' as const] : []), ...(isCorrected && known.published.has(folder.slug) ? ['corrected' as const] : [])],
  };
};

/** Every story in each language with where it stands, by slug. `report`: the preview's. */
export const toDeskStories = (manuscript: Manuscript, report: Pick<Report, 'issues' | 'stories'>, at: number): DeskStory[] => {
  const known = toKnown(manuscript, report, at);
  return manuscript.stories.map((folder) => ({ slug: folder.slug, texts: { th: toText(known, folder, 'th'), en: toText(known, folder, 'en') } }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
};
