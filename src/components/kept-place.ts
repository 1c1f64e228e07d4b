/** Where a reader stands in a page, told so that the same page in the other language can be put there: both have the same ids, folds, numbers and charts, in one order. */
export interface Place {
  /** The block at which the reader is, and how far its top lies below the window's, in CSS pixels; of one that is taller than the window, which part of it lies above. */
  id?: string | undefined;
  top: number;
  part: number;
  open: Open;
  /** Whether the reader came to the switch by keyboard. */
  focused: boolean;
}

/** What stands open: folds and the number whose panel is shown, by their count in the page; of each chart the height of the bar that is read, as a part of the chart's; the note of a term, by its id. */
export interface Open { folds: number[]; number: number; bars: [number, number][]; term?: string | undefined }

/** A reader's eye rests in the upper part of the window. */
const EYE = 0.2;

const listAll = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** The block that a shared link leads to while it is seen, else the one that begins nearest to where the eye rests. */
const findBlock = (): HTMLElement | undefined => {
  const isSeen = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  // What lies over the page is no place in it.
  const seen = listAll('main [id]:not([popover])').filter(isSeen);
  const distance = (element: Element): number => Math.abs(element.getBoundingClientRect().top - innerHeight * EYE);
  return seen.find((element) => element.matches(':target')) ?? seen.sort((a, b) => distance(a) - distance(b))[0];
};

/** A frame that is hidden by now still says in its style where it was. */
const toMiddle = ({ style: { top, height } }: HTMLElement): number => (Number.parseFloat(top) + Number.parseFloat(height) / 2) / 100;

const toOpen = (open: Element[]): Open => ({
  folds: listAll('details').flatMap((fold, index) => ((fold as HTMLDetailsElement).open ? [index] : [])),
  number: listAll('a.fig').findIndex((number) => open.includes(number)),
  bars: listAll('.walk').flatMap((walker, index): [number, number][] => {
    const frame = walker.querySelector<HTMLElement>('.frame');
    return frame && open.includes(frame) ? [[index, toMiddle(frame)]] : [];
  }),
  term: open.find((element) => element.matches('.gloss'))?.id,
});

/** Where the reader stands now. `open`: the number and the frames that were open when the switch was pressed. */
export const readPlace = (open: Element[], focused: boolean): Place => {
  const block = scrollY > 0 ? findBlock() : undefined;
  const { top, height } = block?.getBoundingClientRect() ?? { top: 0, height: 1 };
  return { id: block?.id, top, part: height > innerHeight ? Math.max(0, -top / height) : 0, open: toOpen(open), focused };
};

const unfold = (folds: number[]): void => listAll('details').forEach((fold, index) => { (fold as HTMLDetailsElement).open = folds.includes(index); });

const scrollToBlock = (block: Element, { top, part }: Place): void => {
  const box = block.getBoundingClientRect();
  scrollBy({ top: box.top - (part > 0 ? -part * box.height : top), behavior: 'instant' });
};

/** By the events by which a reader opens them. */
const reopen = ({ number, bars, term }: Open): void => {
  for (const [index, part] of bars) {
    const walker = listAll('.walk')[index];
    const { top = 0, height = 0 } = walker?.getBoundingClientRect() ?? {};
    walker?.dispatchEvent(new PointerEvent('click', { clientY: top + height * part }));
  }
  // A note has its language at the end of its id.
  const note = term?.replace(/..$/, document.documentElement.lang);
  listAll('.term').find((word) => word.getAttribute('popovertarget') === note)?.click();
  listAll('a.fig')[number]?.dispatchEvent(new PointerEvent('pointerenter'));
};

/** Puts the page where its twin was left. */
export const restorePlace = (place: Place, link: HTMLElement): void => {
  unfold(place.open.folds);
  const block = place.id === undefined ? null : document.getElementById(place.id);
  if (block) scrollToBlock(block, place);
  reopen(place.open);
  if (place.focused) link.focus({ preventScroll: true });
};
