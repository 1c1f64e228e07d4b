import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../src/commands/find-browser.ts';

// No sandbox, because root has none; the rest keeps Chromium from calling home on a closed network.
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const launch = async (more: string[], less: string[]): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chrome or Chromium on this machine. Type npm test, which installs one or says how.');
  return chromium.launch({ executablePath, args: [...args, ...more], ignoreDefaultArgs: less });
};

/** Starts the browser of CHROME_PATH, or the system's, without a window. Whoever opens it closes it. `more`: arguments for Chromium. */
export const openBrowser = (...more: string[]): Promise<Browser> => launch(more, []);

/** One in which Back shows a page as it was left, as in readers' browsers and not in tests'. */
export const openKeepingBrowser = (): Promise<Browser> => launch([], ['--disable-back-forward-cache']);
