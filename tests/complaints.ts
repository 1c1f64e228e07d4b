import type { Page } from 'playwright-core';

/** Writes down, as it happens, each error and warning of the pages that a tab shows. A breach of the security policy is one too. */
export const listenForComplaints = (tab: Page): string[] => {
  const complaints: string[] = [];
  const complain = (text: string): void => void complaints.push(`${new URL(tab.url()).pathname}: ${text}`);
  tab.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complain(message.text()); });
  tab.on('pageerror', ({ message }) => complain(message));
  // A request is also given up where the test goes on to the next page before all has come.
  tab.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`${request.url()} did not arrive.`); });
  return complaints;
};
