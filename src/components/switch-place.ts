import { readPlace, restorePlace, type Place } from './kept-place.ts';
import { KEY } from './language-switch.ts';

/** A switch that took longer than this, in milliseconds, was not followed: it went to another tab, or the reader thought better. */
const LONGEST = 60_000;

/** `isLent`: the block stands in the address for the way alone. */
interface Kept { path: string; at: number; place: Place; isLent: boolean }

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage may be forbidden, or hold what another wrote: then the page begins at its beginning. */
const tryTo = <Result>(act: () => Result): Result | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const takeKept = (memory: Memory, path: string): Kept | undefined => {
  const kept = JSON.parse(memory.getItem(KEY) ?? 'null') as Kept | null;
  memory.removeItem(KEY);
  return kept?.path === path ? kept : undefined;
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

/**
 * Keeps where the reader stands, and what is open of numbers and bars, for the page that the switch leads to. The address names the block, so that on a slow
 * phone the page is first seen there, before this script has come.
 */
export const leave = (link: HTMLAnchorElement, open: Element[], focused: boolean): void => {
  const place = readPlace(open, focused);
  const isLent = link.hash === '' && place.id !== undefined;
  tryTo(() => {
    sessionStorage.setItem(KEY, JSON.stringify({ path: link.pathname, at: Date.now(), place, isLent } satisfies Kept));
    if (!isLent) return;
    link.hash = place.id ?? '';
    // Back may lead to this very page, whose switch is no link to a block.
    addEventListener('pagehide', () => { link.hash = ''; }, { once: true });
  });
};

/** The address is the page's again, which no reader asked to be a link to a block. To write another into history alone would leave the block marked; to go to none leads to the top. */
const takeBack = (): void => {
  const top = scrollY;
  location.replace('#');
  scrollTo({ top, behavior: 'instant' });
  history.replaceState(history.state, '', location.pathname + location.search);
};

/** Puts a page that the switch led to where its twin was left, and says in which language it is. */
export const arrive = (link: HTMLAnchorElement): void => {
  const kept = tryTo(() => takeKept(sessionStorage, location.pathname));
  if (!kept) return;
  const isLate = Date.now() - kept.at >= LONGEST;
  if (kept.isLent && location.hash === `#${kept.place.id}`) takeBack();
  if (isLate) return;
  restorePlace(kept.place, link);
  announce(link);
};
