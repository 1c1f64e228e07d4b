import { parseHTML } from 'linkedom';
import type { Report } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Edition } from './edition.ts';
import { judgeFeed } from './feed-rules.ts';
import { judgeNumber } from './numbers.ts';
import { listMissing, listPageLines, squash, toPageText } from './page-lines.ts';
import { listPrinted } from './printed-number.ts';
import { listChildren, parseXml, textOf, type XmlElement } from './xml.ts';

/** An item as it was published: where it leads within the site, its title, and what it says. */
interface Item { page: string; fragment: string; title: string; document: Document; text: string }

const toItem = (item: XmlElement, origin: string): Item => {
  const [page = '', fragment = ''] = textOf(item, 'link').replace(origin, '').split('#');
  const { document } = parseHTML(`<!doctype html><html><body>${textOf(item, 'content:encoded')}</body></html>`);
  return { page, fragment, title: textOf(item, 'title'), document, text: toPageText(document) };
};

/** How many items must lead to a page, and to places in it. */
const listExpected = ({ stories, figures, charts, sources }: Report, lang: Lang): Map<string, number> => new Map([
  ...stories.map(({ slug, [lang]: { notes, status } }) => [`/${lang}/stories/${slug}/`, 1 + notes.length + (status === 'withdrawn' ? 1 : 0)] as const),
  ...figures.map(({ id, corrections, withdrawn }) => [`/${lang}/figures/${id}/`, corrections.length + (withdrawn ? 1 : 0)] as const),
  ...charts.map(({ id, notes, withdrawn }) => [`/${lang}/charts/${id}/`, notes.length + (withdrawn ? 1 : 0)] as const),
  ...sources.map(({ id, notes }) => [`/${lang}/sources/${id}/`, notes.length] as const),
]);

const judgeCount = (file: string, expected: Map<string, number>, items: Item[]): string[] => [
  ...[...expected].flatMap(([page, count]) => {
    const found = items.filter((item) => item.page === page).length;
    return found === count ? [] : [`${file} has ${found} items on ${page}; the content calls for ${count}.`];
  }),
  ...items.filter(({ page }) => !expected.has(page)).map(({ page }) => `${file} has an item on ${page}, which the content does not call for.`),
];

/** The words at a place of a page, but for its dates: their form differs. */
const listSaid = (place: Element): string[] => {
  const copy = place.cloneNode(true) as Element;
  copy.querySelectorAll('time').forEach((time) => { time.textContent = '\n'; });
  return (copy.textContent ?? '').split('\n').map((words) => squash(words).replace(/^[·:]|·$/g, '')).filter((words) => words !== '');
};

const judgeStory = (file: string, { page, title, document, text }: Item, shown: Document): string[] => {
  const [said, printed] = [`${title} ${document.body.textContent ?? ''}`, listPrinted(toPageText(shown))];
  const lines = listPageLines(shown);
  // A withdrawal stands before the title on the page, and behind it here.
  const heading = squash(shown.querySelector('h1')?.textContent ?? '');
  return [
    ...listMissing([heading, ...lines.filter((line) => line !== heading)], said).map((line) => `${file} has not “${line.slice(0, 40)}” where ${page} has it.`),
    ...[...listPrinted(text)].filter((number) => !printed.has(number)).map((number) => `${file} prints ${number} on ${page}, which that page does not.`),
  ];
};

const judgeItem = ({ pages }: Edition, file: string, item: Item): string[] => {
  const { page, fragment, title, document } = item;
  const shown = pages.get(page)?.document;
  const place = fragment === '' ? undefined : shown?.getElementById(fragment);
  if (!shown || place === null) return [`${file} leads to ${page}${fragment && `#${fragment}`}, which is not there.`];
  return place ? listMissing(listSaid(place), `${title} ${document.body.textContent ?? ''}`).map((words) => `${file} has not “${words.slice(0, 40)}” of ${page}#${fragment}.`) : judgeStory(file, item, shown);
};

/** What an address within the site leads to is there. */
const judgeLinks = ({ pages, files }: Edition, file: string, origin: string, { document }: Item): string[] =>
  [...document.querySelectorAll('a[href], img[src]')].map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '').filter((address) => address.startsWith(`${origin}/`)).flatMap((address) => {
    const [path = '', fragment = ''] = address.slice(origin.length).split('#');
    const places = pages.get(path)?.outline.places;
    return files.has(path.slice(1)) || (places && (fragment === '' || places.has(fragment))) ? [] : [`${file} leads to ${address}, which is not there.`];
  });

const judge = (edition: Edition, lang: Lang): string[] => {
  const [{ report, files, read }, file] = [edition, `${lang}/feed.xml`];
  if (!files.has(file)) return [];
  const source = read(file).toString('utf8');
  const { origin } = new URL(report.settings.baseUrl);
  const faults = judgeFeed(source, `${origin}/${file}`);
  if (faults.length > 0) return faults.map((fault) => `${file}: ${fault}`);
  const items = parseXml(source).children.flatMap((channel) => listChildren(channel, 'item')).map((item) => toItem(item, origin));
  return [
    ...judgeCount(file, listExpected(report, lang), items),
    ...items.flatMap((item) => [
      ...judgeItem(edition, file, item), ...judgeLinks(edition, file, origin, item),
      ...[...item.document.querySelectorAll('data')].flatMap((element) => judgeNumber(report, file, element)),
    ]),
  ];
};

/** The feed of each language is valid, says every story as its page does, tells every correction, withdrawal and note, and leads nowhere in vain. */
export const feeds = (edition: Edition): string[] => LANGS.flatMap((lang) => judge(edition, lang));
