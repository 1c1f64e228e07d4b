/** Under which a page left for its twin is kept, for this tab alone. */
export const KEY = 'place';

type Load = () => Promise<Pick<typeof import('./switch-place.ts'), 'leave' | 'arrive'>>;

/** What is open in the page but its folds: the number whose panel is shown, the frame of a bar that is read, the note of a term; a browser that knows no such notes drops what stands in `:is()`. */
const OPEN = 'a.fig[aria-details], .frame:not([hidden]), :is(.gloss:popover-open)';
const listOpen = (): Element[] => [...document.querySelectorAll(OPEN)];

const hasKept = (): boolean => {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

/**
 * Makes the switch of language keep the place in the page. What that takes is loaded when a reader points at the switch or comes to it by
 * keyboard, and where a switch has led here. A click that is quicker than the line waits for it; without it the switch leads to the page.
 */
export const offerSwitch = (link: HTMLAnchorElement | null, load: Load = () => import('./switch-place.ts')): void => {
  if (!link) return;
  let places: Awaited<ReturnType<Load>> | undefined;
  let open: Element[] = [];
  const prepare = (): Promise<void> => load().then((loaded) => { places = loaded; }, () => {});
  for (const type of ['pointerenter', 'focus', 'pointerdown']) link.addEventListener(type, prepare);
  // Read before the browser closes it, as it does when anything else is pressed.
  link.addEventListener('pointerdown', () => { open = listOpen(); });
  link.addEventListener('click', (event) => {
    // A shared link's own place goes along in the address.
    link.hash = location.hash;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Enter and screen readers click without a pointer: `detail` is 0.
    const leave = (): void => places?.leave(link, event.detail === 0 ? listOpen() : open, event.detail === 0);
    if (places) return leave();
    event.preventDefault();
    void prepare().then(() => {
      leave();
      location.assign(link.href);
    });
  });
  if (hasKept()) void load().then(({ arrive }) => arrive(link), () => {});
};
