import { listDownloads } from './download-list.ts';
import { toThing } from './embargo.ts';
import { listAllMentions, type Manuscript } from './manuscript.ts';
import { listPages } from './page-list.ts';
import { COLLECTION_OF } from './reference.ts';
import type { Report } from './report.ts';

/** The pages of a thing (`charts/levels`), by their paths behind the language. */
export const pagesOf = (thing: string): string[] =>
  thing.startsWith('stories/') ? [`${thing}/`, `${thing}/parallel/`]
  : thing.startsWith('charts/') ? [`${thing}/`, `${thing.replace('charts/', 'embed/')}/`]
  : /^(?:figures|sources)\//.test(thing) ? [`${thing}/`] : [];

/** What names each thing, by its file. A story that is named as related does not change the page that names it. */
const toNamers = (manuscript: Pick<Manuscript, 'written'>): Map<string, Set<string>> => {
  const namers = new Map<string, Set<string>>();
  for (const { file, reference } of listAllMentions(manuscript)) {
    if (reference.kind === 'date' || reference.kind === 'story') continue;
    const named = `${COLLECTION_OF[reference.kind]}/${reference.id}`;
    namers.set(named, (namers.get(named) ?? new Set()).add(toThing(file)));
  }
  return namers;
};

/** Everything whose page says something else when these things change: they, what names them, what names that, and the sources of a number that changed. */
export const listFollowing = (manuscript: Pick<Manuscript, 'figures' | 'written'>, changed: string[]): Set<string> => {
  const namers = toNamers(manuscript);
  const evidence = new Map(manuscript.figures.map(({ id, data }) => [`figures/${id}`, data.evidence.map(({ source }) => `sources/${source}`)]));
  const reached = new Set(changed);
  // A set is walked to its end, what is added on the way included.
  for (const thing of reached) namers.get(thing)?.forEach((namer) => reached.add(namer));
  for (const thing of [...reached]) evidence.get(thing)?.forEach((source) => reached.add(source));
  return reached;
};

/** Which thing an address is of: `/en/embed/levels/` and `/th/charts/levels@2x.png` are of `charts/levels`. */
const thingAt = (address: string): string | undefined => {
  const [, section, id] = /^\/(?:th|en|data)\/(stories|figures|charts|embed|sources)\/([a-z0-9-]+)/.exec(address) ?? [];
  return section === undefined ? undefined : `${section === 'embed' ? 'charts' : section}/${id}`;
};

/** The pages and the files of these things by their paths behind the language, each once; a file that has no language by its address. */
export const listAddressesOf = (report: Report, things: Set<string>): Record<'pages' | 'files', string[]> => {
  const pick = (addresses: string[]): string[] => [...new Set(addresses.filter((address) => things.has(thingAt(address) ?? '')).map((address) => address.replace(/^\/(?:th|en)\//, '')))].sort();
  return { pages: pick(listPages(report)), files: pick(listDownloads(report)) };
};
