import { listCharts, listFigures, listSources, listStories, listUnits } from './lock.ts';
import type { Manuscript, Written } from './manuscript.ts';
import { ofParts } from './manuscript-part.ts';
import { memoize, memoizeAll } from './memoize.ts';
import { isEmbargoed } from './public.ts';
import { COLLECTION_OF, type Reference } from './reference.ts';
import { listSayable, type Sayable } from './said.ts';

/** A thing is known here by its collection and id, as in its address: `figures/the-purge-cash`. What the front page leads to is named by `settings`. */
export const toThing = (file: string): string => file.split('/').slice(1, 3).join('/').replace(/\.yaml$/, '');

/** What a mention puts before the reader. A story comes out by itself and never because another names it. */
const listShown = (reference: Reference): string[] =>
  reference.kind === 'date' || reference.kind === 'story' ? []
  : [`${COLLECTION_OF[reference.kind]}/${reference.id}`, ...(reference.kind === 'figure' && reference.source !== undefined ? [`sources/${reference.source}`] : [])];

/** So many letters are no accident. */
const LEAST_TELLING = 20;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** From each thing to those that its file names, by id or in plain words. */
type Edges = Map<string, Set<string>>;

/** What the texts and mentions that stand together name, each once, with the thing that names it. */
const listNamed = memoizeAll((sayable: Sayable[], { mentions, texts }: Written): { from: string; to: string }[] => {
  const mentioned = mentions.flatMap(({ file, reference }) => listShown(reference).map((to) => ({ file, to })));
  const said = sayable.flatMap(({ key, isIn }) => texts.filter(({ text }) => isIn(text)).map(({ file }) => ({ file, to: key })));
  const named = [...mentioned, ...said].map(({ file, to }) => ({ from: toThing(file), to }));
  return [...new Map(named.map((one) => [`${one.from} ${one.to}`, one])).values()];
});

const toEdges = (manuscript: Manuscript): Edges => {
  const [edges, sayable]: [Edges, Sayable[]] = [new Map(), listSayable(manuscript)];
  for (const part of manuscript.written) for (const { from, to } of listNamed(sayable, part)) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  return edges;
};

/** Everything that these things lead to, themselves among it; not through what is closed. */
const reach = (edges: Edges, from: Iterable<string>, isOpen: (thing: string) => boolean = () => true): Set<string> => {
  const reached = new Set(from);
  // A set is walked to its end, what is added on the way included.
  for (const thing of reached) for (const to of edges.get(thing) ?? []) if (isOpen(to)) reached.add(to);
  return reached;
};

const listThings = (manuscript: Manuscript): string[] => [
  ...manuscript.stories.map(({ slug }) => `stories/${slug}`),
  ...(['units', 'figures', 'charts', 'sources', 'people', 'organisations', 'glossary'] as const).flatMap((collection) => manuscript[collection].map(({ id }) => `${collection}/${id}`)),
];

/** What an edition has published stays, whoever leads to it now. */
export const listPublished = ({ lock }: Pick<Manuscript, 'lock'>): string[] => (lock ? [
  ...listUnits(lock).map(({ unit }) => `units/${unit}`), ...listSources(lock).map(({ source }) => `sources/${source}`),
  ...listFigures(lock).map(({ figure }) => `figures/${figure}`), ...listCharts(lock).map(({ chart }) => `charts/${chart}`), ...listStories(lock).map(({ story }) => `stories/${story}`),
] : []);

/** A thing with an embargo of its own, over or not. */
export interface Embargo { thing: string; embargo: string }

const toEmbargo = (thing: string, embargo: string | undefined): Embargo[] => (embargo === undefined ? [] : [{ thing, embargo }]);

/** The things that have an embargo in their file. */
export const listEmbargoes = ofParts(['stories', 'figures', 'charts'], ({ stories, figures, charts }): Embargo[] => [
  ...stories.flatMap(({ slug, files }) => Object.values(files).flatMap(({ frontMatter }) => toEmbargo(`stories/${slug}`, frontMatter.embargo))),
  ...figures.flatMap(({ id, data }) => toEmbargo(`figures/${id}`, data.embargo)),
  ...charts.flatMap(({ id, data }) => toEmbargo(`charts/${id}`, data.embargo)),
]);

/** What its own file holds back: drafts, and what is under embargo. */
const listBarred = (manuscript: Manuscript, at: number): Set<string> => new Set([
  ...manuscript.stories.filter(({ files }) => Object.values(files).some(({ frontMatter }) => frontMatter.status === 'draft')).map(({ slug }) => `stories/${slug}`),
  ...listEmbargoes(manuscript).filter(({ embargo }) => isEmbargoed(embargo, at)).map(({ thing }) => thing),
]);

/** Whether a thing is public. */
export type IsOut = (thing: string) => boolean;

/**
 * What is public at a moment, in milliseconds: all but what is held back by its own file, and what only that leads to. So a figure or a person entered
 * for a story under embargo waits with it, and nothing public leads to what waits: a file that would is a fault.
 */
export const toIsOutAt = memoize((manuscript: Manuscript): ((at: number) => IsOut) => {
  // Where nothing is ever held back, nobody asks what it leads to.
  const edges = listBarred(manuscript, -Infinity).size === 0 ? new Map<string, Set<string>>() : toEdges(manuscript);
  // A story whose embargo was over in the last edition stays published, whatever moment is given now.
  const opened = Date.parse(manuscript.lock?.time ?? '1970-01-01');
  const judge = (moment: number): IsOut => {
    const barred = listBarred(manuscript, moment);
    const waiting = reach(edges, barred);
    const roots = ['settings', ...listPublished(manuscript), ...listThings(manuscript).filter((thing) => !waiting.has(thing))];
    const out = reach(edges, roots.filter((thing) => !barred.has(thing)), (thing) => !barred.has(thing));
    return (thing) => out.has(thing);
  };
  const known = new Map<number, IsOut>();
  return (at) => {
    const moment = Math.max(at, opened);
    const isOut = known.get(moment) ?? judge(moment);
    known.set(moment, isOut);
    return isOut;
  };
});

/** The moments at which embargoes end that are not over, the next first. */
export const listMoments = (manuscript: Manuscript, at: number): string[] =>
  [...new Set(listEmbargoes(manuscript).map(({ embargo }) => embargo))].filter((embargo) => isEmbargoed(embargo, at)).sort((a, b) => Date.parse(a) - Date.parse(b));

/** The moment from which each thing is public that is not public yet. Drafts have none. */
export const toEmbargoes = (manuscript: Manuscript, at: number): Record<string, string> => {
  const isOutAt = toIsOutAt(manuscript);
  const isOut = isOutAt(at);
  const stages = listMoments(manuscript, at).map((embargo) => ({ embargo, isOut: isOutAt(Date.parse(embargo)) }));
  return Object.fromEntries(listThings(manuscript).filter((thing) => !isOut(thing)).flatMap((thing) => {
    const stage = stages.find((candidate) => candidate.isOut(thing));
    return stage ? [[thing, stage.embargo]] : [];
  }));
};

/** Words of what waits that may stand in no file of an edition: addresses, and what its stories are called. Shorter words may be said by chance. */
export const listSecrets = (manuscript: Manuscript, at: number): RegExp[] => {
  const isOut = toIsOutAt(manuscript)(at);
  const addresses = listThings(manuscript).filter((thing) => !isOut(thing)).map((thing) => thing.replace(/^(people|organisations|glossary)\//, (_, collection: string) => `${collection === 'organisations' ? 'people' : collection}/#`));
  const titles = manuscript.stories.filter(({ slug }) => !isOut(`stories/${slug}`)).flatMap(({ files }) => Object.values(files).flatMap(({ frontMatter: { title, summary } }) => [title, summary]))
    .flatMap((text) => text.split(/\{[^}]*\}/)).map((words) => words.trim()).filter((words) => words.length >= LEAST_TELLING);
  return [...addresses.map((address) => new RegExp(`${escapeRegExp(address)}(?![a-z0-9-])`)), ...titles.map((words) => new RegExp(escapeRegExp(words)))];
};
