import { readPlace, restorePlace, type Place } from './kept-place.ts';
import { KEY } from './language-switch.ts';

/** A switch that took longer than this, in milliseconds, was not followed: it went to another tab, or the reader thought better. */
const LONGEST = 60_000;

interface Kept { path: string; at: number; place: Place }

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage may be forbidden, or hold what another wrote: then the page begins at its beginning. */
const tryTo = <Result>(act: () => Result): Result | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const takeKept = (memory: Memory, path: string): Place | undefined => {
  const kept = JSON.parse(memory.getItem(KEY) ?? 'null') as Kept | null;
  memory.removeItem(KEY);
  return kept?.path === path && Date.now() - kept.at < LONGEST ? kept.place : undefined;
};

/** Tells those who cannot see it that the page is in the other language now. */
const announce = (link: HTMLElement): void => {
  const said = document.createElement('p');
  said.className = 'vh';
  said.role = 'status';
  document.body.append(said);
  // A status is read when it changes, not when it is there.
  setTimeout(() => { said.textContent = link.dataset['said'] ?? ''; }, 100);
};

/** Keeps where the reader stands, and what is open of numbers and bars, for the page that the switch leads to. */
export const leave = ({ pathname }: HTMLAnchorElement, open: Element[], focused: boolean): void => {
  tryTo(() => sessionStorage.setItem(KEY, JSON.stringify({ path: pathname, at: Date.now(), place: readPlace(open, focused) } satisfies Kept)));
};

/** Puts a page that the switch led to where its twin was left, and says in which language it is. */
export const arrive = (link: HTMLAnchorElement): void => {
  const place = tryTo(() => takeKept(sessionStorage, location.pathname));
  if (!place) return;
  restorePlace(place, link);
  announce(link);
};
