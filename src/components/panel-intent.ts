/** What a reader can do to a number. */
const DEEDS = ['pointerenter', 'pointerleave', 'pointerdown', 'click', 'focus'];

type Load = () => Promise<{ offerPanels: (panel: HTMLElement) => void }>;

/**
 * Loads the panel of figures when a reader first means a number, and until then keeps what is done to the numbers: it is done again, in its
 * order, once the script is there to answer. Should it not arrive, a tap that was held back follows its link, and the numbers stay plain links.
 */
export const awaitPanels = (page: Document, load: Load = () => import('./figure-panel.ts')): void => {
  const panel = page.getElementById('panel');
  // A browser without popovers keeps the plain link.
  if (!panel?.popover) return;
  const arrival = new AbortController();
  const kept: (() => void)[] = [];
  let isFinger = false;
  const replay = (): void => {
    arrival.abort();
    kept.forEach((act) => act());
  };
  const keep = (link: Element, event: PointerEvent): void => {
    if (event.type === 'pointerdown') isFinger = event.pointerType !== 'mouse';
    if (event.type === 'click') {
      // Enter and screen readers click without a pointer: `detail` is 0.
      if (!isFinger || event.detail === 0) return;
      event.preventDefault();
    }
    if (kept.push(() => link.dispatchEvent(new PointerEvent(event.type, event))) === 1) void load().then(({ offerPanels }) => offerPanels(panel)).then(replay, replay);
  };
  for (const link of page.querySelectorAll('a.fig')) for (const type of DEEDS) link.addEventListener(type, (event) => keep(link, event as PointerEvent), arrival);
};
