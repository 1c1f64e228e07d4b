import type { Page } from 'playwright-core';

/** Opens every folded note and table of a page, so that what stands in them is tested too. */
export const unfold = async (tab: Page): Promise<void> =>
  tab.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
