import type { Lang } from '../i18n/lang.ts';
import { listAdvice } from './advice.ts';
import { toAnswer } from './answer.ts';
import { toBook } from './book.ts';
import type { SearchIndex } from './entry.ts';
import { findEntries } from './find.ts';
import { renderAnswer, toMaker, type Words } from './render.ts';

/** As many hits as are shown at first, */
const AT_FIRST = 20;
/** and how long after the last letter, in milliseconds, it is said how many there are, and kept in the address. */
const PAUSE = 300;

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

/** Prepares search in its part of a page, and gives what answers the question in the field. */
export const openSearch = (seek: HTMLElement, index: SearchIndex): (() => void) => {
  const page = seek.ownerDocument;
  const lang = page.documentElement.lang as Lang;
  const make = toMaker(page);
  const words = JSON.parse(seek.dataset['words'] ?? '') as Words;
  const book = toBook(index);
  const find = <Part extends HTMLElement>(selector: string): Part => seek.querySelector(selector) as Part;
  const [field, status, list, rest] = [find<HTMLInputElement>('#q'), find('[role=status]'), find('.hits'), find('.rest')];
  const all = page.querySelector<HTMLElement>('.all') as HTMLElement;
  let plan = 0;
  let asked: string | undefined;

  const keep = (query: string, said: string): void => {
    status.textContent = said;
    const search = toSearch(query);
    if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`);
  };
  const offer = (query: string): void => {
    const links = listAdvice(book, query, lang).map((advice) => {
      const link = make('a', '', advice);
      link.href = toSearch(advice);
      return make('li', '', link);
    });
    rest.replaceChildren(...(links.length > 0 ? [make('p', '', words.advice), make('ul', 'plain', ...links)] : []), make('p', '', words.lists));
    all.hidden = false;
  };
  const show = (query: string): string => {
    const hits = findEntries(book, query, lang);
    const render = (count: number): HTMLElement[] => hits.slice(0, count).map((hit) => renderAnswer(make, words, toAnswer(book, hit, lang)));
    const more = make('button', 'copy', fill(words.more, { count: String(hits.length) }));
    list.replaceChildren(...render(AT_FIRST));
    rest.replaceChildren(...(hits.length > AT_FIRST ? [more] : []));
    more.type = 'button';
    more.addEventListener('click', () => {
      list.replaceChildren(...render(hits.length));
      more.remove();
      list.querySelectorAll<HTMLElement>('h2>a')[AT_FIRST]?.focus();
    });
    all.hidden = query !== '';
    if (query !== '' && hits.length === 0) offer(query);
    return query === '' ? '' : fill(hits.length === 0 ? words.none : hits.length === 1 ? words.foundOne : words.found, { count: String(hits.length), query });
  };
  const answer = (): void => {
    const query = field.value.trim();
    // The switch takes the question along, however soon it is pressed.
    page.querySelectorAll<HTMLAnchorElement>('a.lang').forEach((link) => { link.search = toSearch(query); });
    if (query === asked) return;
    asked = query;
    const said = show(query);
    clearTimeout(plan);
    plan = window.setTimeout(() => keep(query, said), PAUSE);
  };
  walk(seek, field, () => {
    field.value = '';
    answer();
  });
  return answer;
};
