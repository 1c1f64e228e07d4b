import { toPlacement } from './placement.ts';

/** Long enough that a pointer on its way elsewhere opens nothing, */
const BEFORE_OPENING = 150;
/** and that one on its way from the number to its panel closes nothing. */
const BEFORE_CLOSING = 300;

/** Puts what the page knows of a link's figure into the panel, and marks the row that the link is about, where it is about one. */
const fill = (panel: HTMLElement, link: HTMLElement): void => {
  const { figure, source, row } = link.querySelector('data')?.dataset ?? {};
  const template = panel.ownerDocument.getElementById(`panel-${figure}`) as HTMLTemplateElement;
  panel.replaceChildren(template.content.cloneNode(true));
  const told = [...panel.querySelectorAll('data')].find(({ dataset }) => dataset.source === source && dataset.row === row);
  told?.closest('li')?.setAttribute('aria-current', 'true');
};

const place = (panel: HTMLElement, link: HTMLElement, { clientWidth, clientHeight }: HTMLElement): void => {
  const { left, top } = toPlacement(link.getBoundingClientRect(), panel.getBoundingClientRect(), { width: clientWidth, height: clientHeight });
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
};

/**
 * Opens the page's one panel at a figure in the text: at rest of the pointer, at focus by keyboard, at a first tap. It stands behind its
 * link, so reading and Tab come to it next. That Esc, a tap elsewhere and Android's Back close it, and focus then returns to
 * the number, is the browser's own doing.
 */
export const offerPanels = (panel: HTMLElement): void => {
  const page = panel.ownerDocument;
  const root = page.documentElement;
  let opener: HTMLElement | undefined;
  let width = 0;
  let plan = 0;

  const later = (wait: number, act: () => void): void => {
    clearTimeout(plan);
    plan = window.setTimeout(act, wait);
  };
  const close = (): void => void panel.togglePopover(false);
  const open = (link: HTMLElement): void => {
    // A pointer that passes over another number takes nothing from a reader who is in the panel by keyboard.
    if (link === opener || panel.matches(':focus-within')) return;
    clearTimeout(plan);
    close();
    fill(panel, link);
    link.after(panel);
    panel.togglePopover(true);
    place(panel, link, root);
    link.setAttribute('aria-details', panel.id);
    opener = link;
    width = root.clientWidth;
  };
  const isHeld = (): boolean => Boolean(opener?.matches(':hover,:focus-visible')) || panel.matches(':hover,:focus-within');
  /** A finger that is lifted has not left. A keyboard that has gone on has, and must see where it is. */
  const leave = (event: Event): void => {
    const isGone = event instanceof FocusEvent && event.relatedTarget !== null;
    if ((event as PointerEvent).pointerType !== 'touch') later(isGone ? 0 : BEFORE_CLOSING, () => { if (!isHeld()) close(); });
  };
  const isAway = (element: HTMLElement): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom < 0 || top > root.clientHeight;
  };

  for (const link of page.querySelectorAll<HTMLElement>('a.fig')) {
    let isFirstTap = false;
    link.addEventListener('pointerenter', ({ pointerType }) => { if (pointerType !== 'touch') later(BEFORE_OPENING, () => open(link)); });
    // Judged before the browser closes the panel at the lifting of the finger. Enter and screen readers click without a pointer: `detail` is 0.
    link.addEventListener('pointerdown', ({ pointerType }) => { isFirstTap = pointerType !== 'mouse' && link !== opener; });
    link.addEventListener('click', (event) => {
      if (!isFirstTap || event.detail === 0) return;
      event.preventDefault();
      open(link);
    });
    // Focus that comes back from the panel is Esc or Shift+Tab, and opens nothing.
    link.addEventListener('focus', ({ relatedTarget }) => { if (link.matches(':focus-visible') && !panel.contains(relatedTarget as Node | null)) open(link); });
    link.addEventListener('pointerleave', leave);
    link.addEventListener('blur', leave);
  }
  panel.addEventListener('pointerleave', leave);
  panel.addEventListener('focusout', leave);
  // Before it opens too: `open` says afterwards whose it is.
  panel.addEventListener('beforetoggle', () => {
    opener?.removeAttribute('aria-details');
    opener = undefined;
  });
  page.addEventListener('scroll', () => { if (opener && isAway(opener) && isAway(panel)) close(); }, { passive: true });
  // A phone's address bar changes the height alone, and moves no number.
  window.addEventListener('resize', () => { if (root.clientWidth !== width) close(); });
  // Whoever comes back finds the page as it was before.
  window.addEventListener('pagehide', () => {
    clearTimeout(plan);
    close();
  });
};
