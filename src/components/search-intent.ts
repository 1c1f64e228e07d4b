import type { SearchIndex } from '../search/entry.ts';

type Answer = () => void;

/** What search is made of: its script and its index, fetched side by side. */
const load = async (seek: HTMLElement): Promise<Answer> => {
  const index = fetch('/search.json').then((response) => response.json() as Promise<SearchIndex>);
  const { openSearch } = await import('../search/open.ts');
  return openSearch(seek, await index);
};

/** The box has for its id the name under which the choice is kept. What cannot be kept is not offered. */
const offerKeyChoice = (choice: HTMLElement | null, memory: () => Storage): void => {
  const box = choice?.querySelector('input');
  if (!choice || !box) return;
  try {
    box.checked = memory().getItem(box.id) === null;
    box.addEventListener('change', () => (box.checked ? memory().removeItem(box.id) : memory().setItem(box.id, 'off')));
    choice.classList.remove('waiting');
  } catch {
    // Storage is forbidden.
  }
};

/**
 * Shows the field of search, and loads what answers when it is used: when a reader comes to it, or comes with a question in the address. Should
 * that not arrive, the list below stays, and what is typed next asks again.
 */
export const offerSearch = (page: Document): void => {
  const seek = page.querySelector<HTMLElement>('.seek');
  const form = seek?.querySelector<HTMLElement>('[role=search]');
  const field = page.querySelector<HTMLInputElement>('#q');
  const status = seek?.querySelector('[role=status]');
  const all = page.querySelector<HTMLElement>('.all');
  if (!seek || !form || !field || !status || !all) return;
  let answer: Promise<Answer> | undefined;
  const ask = (): void => {
    if (!answer && field.value !== '') status.textContent = seek.dataset['loading'] ?? '';
    answer ??= load(seek);
    answer.then((tell) => tell(), () => {
      answer = undefined;
      status.textContent = seek.dataset['failed'] ?? '';
      all.hidden = false;
    });
  };
  for (const type of ['focus', 'input']) field.addEventListener(type, ask);
  form.classList.remove('waiting');
  offerKeyChoice(page.querySelector('.slash'), () => localStorage);
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  if (field.value !== '') {
    // The hits take its place.
    all.hidden = true;
    ask();
  }
  // From another page, by the key.
  if (location.hash === '#q') field.focus();
};
