import { chromium, type Browser } from 'playwright-core';
import { findBareBrowser, findBrowser } from '../src/commands/find-browser.ts';

// No sandbox, because root has none; the rest keeps Chromium from calling home on a closed network.
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const launch = async (executablePath: string | undefined, more: string[], less: string[] = []): Promise<Browser> => {
  if (!executablePath) throw new Error('There is no Chrome or Chromium on this machine. Type npm test, which installs one or says how.');
  return chromium.launch({ executablePath, args: [...args, ...more], ignoreDefaultArgs: less });
};

/**
 * Starts the browser of CHROME_PATH, or the system's, without a window: a bare one where there is. Whoever opens it closes it. `more`: arguments
 * for Chromium. A bare one would fit letters to pixels, and draw those of a page otherwise than those of a canvas.
 */
export const openBrowser = (...more: string[]): Promise<Browser> => launch(findBareBrowser(), ['--font-render-hinting=none', ...more]);

/** Starts one as readers have it: Back shows a page as it was left, and letters look as they were accepted. */
export const openWholeBrowser = (): Promise<Browser> => launch(findBrowser(), [], ['--disable-back-forward-cache']);
