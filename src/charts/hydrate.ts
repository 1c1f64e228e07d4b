import { barAfter } from './bar-after.ts';

/** What a reader did to a chart: how far from its top, in CSS pixels, or with which key. */
export interface Intent { type: string; at: number; key: string }

type Answer = (intent: Intent) => void;
type Load = () => Promise<{ takeOver: (figure: Element) => Answer }>;

/** Lets the bars of a page's charts be walked. Nothing more is loaded before a reader points at a chart, taps it or comes to it by keyboard. */
export const hydrateCharts = (page: ParentNode, load: Load = () => import('./take-over.ts')): void => {
  page.querySelectorAll<HTMLElement>('.walk').forEach((walker) => hydrateChart(walker, load));
};

const hydrateChart = (walker: HTMLElement, load: Load): void => {
  const figure = walker.closest('figure');
  if (!figure) return;
  let taken: Promise<Answer> | undefined;
  const forward = (event: Event): void => {
    if (isPassing(event)) return;
    // Else the key would scroll the page as well.
    if (event.type === 'keydown') event.preventDefault();
    // Read now: the page may have been scrolled by the time that the answer is there.
    const intent = { type: event.type, at: (event as PointerEvent).offsetY, key: (event as KeyboardEvent).key };
    taken ??= load().then(({ takeOver }) => takeOver(figure));
    // Should it not arrive, the chart stays as it was built, and the next intent asks again.
    taken.then((answer) => answer(intent), () => { taken = undefined; });
  };
  for (const type of ['pointerenter', 'focus', 'click', 'keydown']) walker.addEventListener(type, forward);
  walker.hidden = false;
};

/** A finger that scrolls the page over a chart does not mean the chart, nor does a key that leads to no bar. */
const isPassing = (event: Event): boolean =>
  (event.type === 'pointerenter' && (event as PointerEvent).pointerType === 'touch') || (event.type === 'keydown' && !isStep(event as KeyboardEvent));

/** With Alt, Ctrl or Command a key is the browser's: Alt and an arrow lead to the page before. */
const isStep = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => !(altKey || ctrlKey || metaKey) && barAfter(key, 0, 1) !== undefined;
