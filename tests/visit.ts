import type { Page, Response } from 'playwright-core';
import { inject } from 'vitest';

/** Goes to a page as by a click inside the site: the choice of language then sends nobody on. */
export const visit = async (tab: Page, page: string): Promise<Response | null> =>
  tab.goto(inject('siteUrl') + page, { referer: `${inject('siteUrl')}/` });
