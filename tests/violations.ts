import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page as it stands. */
export const findViolations = async (tab: Page): Promise<string[]> => {
  // One frame, so the results need no second page to be put together in.
  const { violations } = await new AxeBuilder({ page: tab }).options({ resultTypes: ['violations'] }).withTags(WCAG).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
};
