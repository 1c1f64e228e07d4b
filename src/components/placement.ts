/** What lies where in the window, in CSS pixels from its top left corner. */
export interface Box { left: number; top: number; bottom: number }
export interface Size { width: number; height: number }

/** Left free at the edges of the window. */
const EDGE = 8;
/** Between number and panel: more than the ring of focus, which must stay in sight. */
const GAP = 10;

/**
 * Where a panel stands: below its number, or above where only there is room for all of it, and never on it. A panel that fits nowhere
 * stands below, and the page scrolls to the rest. Sideways it begins with its number, as far as the window lets it.
 */
export const toPlacement = (number: Box, panel: Size, view: Size): { left: number; top: number } => {
  const below = number.bottom + GAP;
  const above = number.top - GAP - panel.height;
  const isAbove = below + panel.height > view.height - EDGE && above >= EDGE;
  return { left: Math.max(EDGE, Math.min(number.left, view.width - EDGE - panel.width)), top: isAbove ? above : below };
};
