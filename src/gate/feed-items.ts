import { toWhole, type PartPromise } from './edition.ts';
import { listFeeds, type Item } from './feeds.ts';
import { judgeNumber } from './numbers.ts';
import { listMissing, listPageLines, listPagePrinted, squash } from './page-lines.ts';
import { parsePage } from './parse-page.ts';

/** The words at a place of a page, but for its dates: their form differs. */
const listSaid = (place: Element): string[] => {
  const copy = place.cloneNode(true) as Element;
  copy.querySelectorAll('time').forEach((time) => { time.textContent = '\n'; });
  return (copy.textContent ?? '').split('\n').map((words) => squash(words).replace(/^[·:]|·$/g, '')).filter((words) => words !== '');
};

const judgeStory = (file: string, { page, title }: Item, told: Document, shown: Document): string[] => {
  const [said, printed] = [`${title} ${told.body.textContent ?? ''}`, listPagePrinted(shown)];
  const lines = listPageLines(shown);
  // A withdrawal stands before the title on the page, and behind it here.
  const heading = squash(shown.querySelector('h1')?.textContent ?? '');
  return [
    ...listMissing([heading, ...lines.filter((line) => line !== heading)], said).map((line) => `${file} has not “${line.slice(0, 40)}” where ${page} has it.`),
    ...[...listPagePrinted(told)].filter((number) => !printed.has(number)).map((number) => `${file} prints ${number} on ${page}, which that page does not.`),
  ];
};

const judgePlace = (file: string, { page, fragment, title }: Item, told: Document, shown: Document): string[] => {
  const place = shown.getElementById(fragment);
  return place ? listMissing(listSaid(place), `${title} ${told.body.textContent ?? ''}`).map((words) => `${file} has not “${words.slice(0, 40)}” of ${page}#${fragment}.`)
    : [`${file} leads to ${page}#${fragment}, which is not there.`];
};

/** What the feeds tell of a page is what the page says, with the register's numbers and no others. */
export const feedItems: PartPromise = (edition, part = toWhole(edition)) =>
  listFeeds(edition).flatMap(({ file, items }) => [...part.pages].flatMap(([page, { document: shown }]) => (items.get(page) ?? []).flatMap((item) => {
    const told = parsePage(`<!doctype html><html><body>${item.html}</body></html>`);
    return [
      ...(item.fragment === '' ? judgeStory(file, item, told, shown) : judgePlace(file, item, told, shown)),
      ...[...told.querySelectorAll('data')].flatMap((element) => judgeNumber(edition.report, file, element)),
    ];
  })));
