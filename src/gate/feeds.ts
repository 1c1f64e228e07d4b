import { memoize } from '../domain/memoize.ts';
import type { Report } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Edition } from './edition.ts';
import { judgeFeed } from './feed-rules.ts';
import { listChildren, parseXml, textOf, type XmlElement } from './xml.ts';

/** An item as it was published: where it leads within the site, its title, and what it says in HTML. */
export interface Item { page: string; fragment: string; title: string; html: string }

const toItem = (item: XmlElement, origin: string): Item => {
  const [page = '', fragment = ''] = textOf(item, 'link').replace(origin, '').split('#');
  return { page, fragment, title: textOf(item, 'title'), html: textOf(item, 'content:encoded') };
};

/** A feed as it was published, what is not valid in it, and its items by the pages that they lead to; of a feed that is not valid, none. */
export interface Feed { file: string; origin: string; faults: string[]; items: Map<string, Item[]> }

const readFeed = ({ report, read }: Edition, file: string): Feed => {
  const source = read(file).toString('utf8');
  const { origin } = new URL(report.settings.baseUrl);
  const faults = judgeFeed(source, `${origin}/${file}`).map((fault) => `${file}: ${fault}`);
  const items = faults.length > 0 ? [] : parseXml(source).children.flatMap((channel) => listChildren(channel, 'item')).map((item) => toItem(item, origin));
  return { file, origin, faults, items: Map.groupBy(items, ({ page }) => page) };
};

/** The feeds of an edition. What was not built is told by the list of files. */
export const listFeeds = memoize((edition: Edition): Feed[] => LANGS.map((lang) => `${lang}/feed.xml`).filter((file) => edition.files.has(file)).map((file) => readFeed(edition, file)));

/** How many items must lead to a page, and to places in it. */
const listExpected = ({ stories, figures, charts, sources }: Report, lang: Lang): Map<string, number> => new Map([
  ...stories.map(({ slug, [lang]: { notes, status } }) => [`/${lang}/stories/${slug}/`, 1 + notes.length + (status === 'withdrawn' ? 1 : 0)] as const),
  ...figures.map(({ id, corrections, withdrawn }) => [`/${lang}/figures/${id}/`, corrections.length + (withdrawn ? 1 : 0)] as const),
  ...charts.map(({ id, notes, withdrawn }) => [`/${lang}/charts/${id}/`, notes.length + (withdrawn ? 1 : 0)] as const),
  ...sources.map(({ id, notes }) => [`/${lang}/sources/${id}/`, notes.length] as const),
]);

const judgeCount = (file: string, expected: Map<string, number>, items: Feed['items']): string[] => [
  ...[...expected].flatMap(([page, count]) => {
    const found = items.get(page)?.length ?? 0;
    return found === count ? [] : [`${file} has ${found} items on ${page}; the content calls for ${count}.`];
  }),
  ...[...items.keys()].filter((page) => !expected.has(page)).map((page) => `${file} has an item on ${page}, which the content does not call for.`),
];

/** Where what an item says leads and what it shows. */
const listAddresses = ({ attributes, children }: XmlElement): string[] =>
  [...['href', 'src'].flatMap((name) => attributes[name] ?? []), ...children.flatMap(listAddresses)];

/** What an address within the site leads to is there. */
const judgeLinks = ({ pages, files }: Edition, file: string, origin: string, { html }: Item): string[] =>
  listAddresses(parseXml(`<div>${html}</div>`)).filter((address) => address.startsWith(`${origin}/`)).flatMap((address) => {
    const [path = '', fragment = ''] = address.slice(origin.length).split('#');
    const places = pages.get(path)?.outline.places;
    return files.has(path.slice(1)) || (places && (fragment === '' || places.has(fragment))) ? [] : [`${file} leads to ${address}, which is not there.`];
  });

const judge = (edition: Edition, { file, origin, faults, items }: Feed): string[] => {
  if (faults.length > 0) return faults;
  const [lang] = file.split('/') as [Lang];
  return [
    ...judgeCount(file, listExpected(edition.report, lang), items),
    ...[...items].flatMap(([page, each]) => [...(edition.pages.has(page) ? [] : [`${file} leads to ${page}, which is not there.`]), ...each.flatMap((item) => judgeLinks(edition, file, origin, item))]),
  ];
};

/** The feed of each language is valid, tells every story, correction, withdrawal and note, and leads nowhere in vain. */
export const feeds = (edition: Edition): string[] => listFeeds(edition).flatMap((feed) => judge(edition, feed));
