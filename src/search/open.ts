import type { Lang } from '../i18n/lang.ts';
import { listAdvice } from './advice.ts';
import { toAnswer } from './answer.ts';
import { toBook } from './book.ts';
import type { SearchIndex } from './entry.ts';
import { findEntries } from './find.ts';
import { renderAdvice, renderAnswer, toMaker, type Words } from './render.ts';

/** As many hits as are shown at first, */
const AT_FIRST = 20;
/** how long after the last letter, in milliseconds, it is said how many there are, and kept in the address, */
const PAUSE = 300;
/** and how many letters of a question are read: more is no question, but something pasted. */
const LONGEST = 100;

const fill = (words: string, values: Record<string, string>): string => words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const toSearch = (query: string): string => (query === '' ? '' : `?${String(new URLSearchParams({ q: query }))}`);

/** Arrows lead from the field through the hits and back, Enter to the first; Escape from a hit to the field, and there it clears what was typed. */
const walk = (seek: HTMLElement, field: HTMLInputElement, clear: () => void): void => {
  seek.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [field, ...seek.querySelectorAll<HTMLElement>('.hits h2>a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: at === 0 ? 1 : undefined }[event.key];
    if (at === -1 || event.isComposing) return;
    if (event.key === 'Escape' && at > 0) field.focus();
    else if (event.key === 'Escape' && field.value !== '') clear();
    else if (step !== undefined && stops[at + step]) stops[at + step]?.focus();
    else return;
    event.preventDefault();
  });
};

/** Once nothing more is typed, says what was found and keeps the question in the address, without a step in the browser’s history for each letter. */
const toKeeper = (status: HTMLElement): ((query: string, said: string, pause: number) => void) => {
  let plan = 0;
  return (query, said, pause) => {
    clearTimeout(plan);
    plan = window.setTimeout(() => {
      status.textContent = said;
      const search = toSearch(query);
      if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`);
    }, pause);
  };
};

/** Prepares search in its part of a page, and gives what answers the question in the field. */
export const openSearch = (seek: HTMLElement, index: SearchIndex): (() => void) => {
  const page = seek.ownerDocument;
  const lang = page.documentElement.lang as Lang;
  const make = toMaker(page);
  const words = JSON.parse(seek.dataset['words'] ?? '') as Words;
  const book = toBook(index);
  const find = <Part extends HTMLElement>(selector: string, within: ParentNode = seek): Part => within.querySelector(selector) as Part;
  const [field, list, rest, all] = [find<HTMLInputElement>('#q'), find('.hits'), find('.rest'), find('.all', page)];
  const keep = toKeeper(find('[role=status]'));
  let asked: string | undefined;

  /** Shows what answers, and gives what is said of it. */
  const show = (query: string): string => {
    const hits = findEntries(book, query, lang);
    const count = String(hits.length);
    const render = (most: number): void => list.replaceChildren(...hits.slice(0, most).map((hit) => renderAnswer(make, words, toAnswer(book, hit, lang))));
    const more = make('button', 'copy', fill(words.more, { count }));
    more.type = 'button';
    more.addEventListener('click', () => {
      render(hits.length);
      more.remove();
      list.querySelectorAll<HTMLElement>('h2>a')[AT_FIRST]?.focus();
    });
    render(AT_FIRST);
    const isNone = query !== '' && hits.length === 0;
    rest.replaceChildren(...(isNone ? renderAdvice(make, words, listAdvice(book, query, lang).map((advice) => [advice, toSearch(advice)])) : hits.length > AT_FIRST ? [more] : []));
    all.hidden = hits.length > 0;
    return query === '' ? '' : fill(isNone ? words.none : hits.length === 1 ? words.foundOne : words.found, { count, query });
  };

  const answer = (): void => {
    const query = field.value.trim().slice(0, LONGEST);
    // The switch takes the question along, however soon it is pressed.
    page.querySelectorAll<HTMLAnchorElement>('a.lang').forEach((link) => { link.search = toSearch(query); });
    if (query === asked) return;
    // With the first answer it is no longer true that the index is on its way.
    keep(query, show(query), asked === undefined ? 0 : PAUSE);
    asked = query;
  };
  walk(seek, field, () => {
    field.value = '';
    answer();
  });
  return answer;
};
