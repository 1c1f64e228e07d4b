import { startServer } from '../commands/serve.ts';
import { LANGS } from '../i18n/lang.ts';
import { findMiniBrowser, hasProgram, openFirefox, openWebKit, waitFor, type OtherBrowser } from './other-browser.ts';

/** A page of each kind, and what must stand in it besides a heading. */
const KINDS: Record<string, string> = {
  '': 'data[data-figure]', 'stories/': 'main a', 'stories/trust-no-one/': 'data[data-figure]', 'stories/trust-no-one/parallel/': '[lang=th]', 'figures/': 'data[data-figure]',
  'figures/trust-no-one-assets-seized/': 'data[data-figure]', 'charts/': 'figure svg', 'charts/the-purge-assets/': 'figure svg', 'sources/': 'main a', 'sources/binance-release/': 'main a',
  'glossary/': 'dfn, dt, h2', 'people/': 'h2', 'about/': 'h2', 'search/': '#q', 'data/': 'h2', 'press/': 'h2', 'embed/illicit-share/': 'figure svg',
};
const STORY = '/en/stories/trust-no-one/';
const NEAR = 60;

const click = async (browser: OtherBrowser, selector: string): Promise<void> => {
  const place = await waitFor(selector, () => browser.run(`
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return undefined;
    if (getComputedStyle(element).position !== 'fixed' && !element.matches('a.lang')) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getClientRects()[0];
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`).then((found) => (found ?? undefined) as { x: number; y: number } | undefined));
  await browser.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [
    { type: 'pointerMove', duration: 0, origin: 'viewport', ...place }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }]);
};

const type = (browser: OtherBrowser, text: string): Promise<void> =>
  browser.act([{ type: 'key', id: 'keys', actions: [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }]);

/** Waits until an expression holds in the page; the page may change meanwhile. */
const see = (browser: OtherBrowser, what: string, expression: string): Promise<true> =>
  waitFor(what, async () => ((await browser.run(`return Boolean(${expression})`).catch(() => false)) === true ? true : undefined), 15_000);

const STEPS: Record<string, (browser: OtherBrowser, site: string) => Promise<void>> = {
  'each kind of page has its heading and what it is for': async (browser, site) => {
    for (const [path, what] of Object.entries(KINDS)) for (const lang of LANGS) {
      await browser.go(`${site}/${lang}/${path}`);
      await see(browser, `${what} in /${lang}/${path}`, `document.querySelector('h1, h2')?.getClientRects().length && document.querySelector(${JSON.stringify(what)})?.getClientRects().length && document.documentElement.lang.startsWith('${lang}')`);
    }
  },
  'the switch of language keeps the place': async (browser, site) => {
    await browser.go(site + STORY);
    const readTop = (id: string): Promise<unknown> => browser.run(`return document.getElementById('${id}').getBoundingClientRect().top`);
    const id = String(await browser.run('const blocks = [...document.querySelectorAll("main [id^=b-]")]; const { id } = blocks[Math.floor(blocks.length / 2)]; document.getElementById(id).scrollIntoView({ block: "start", behavior: "instant" }); scrollBy({ top: -200, behavior: "instant" }); return id'));
    const before = Number(await readTop(id));
    await click(browser, 'a.lang');
    await see(browser, 'the Thai page, in its place', `location.pathname === '${STORY.replace('/en/', '/th/')}' && document.querySelector('body > [role=status]')?.textContent`);
    const after = Number(await readTop(id));
    if (Math.abs(after - before) > NEAR) throw new Error(`${id} stood at ${before}, and stands at ${after}.`);
  },
  'a chart reads a bar': async (browser, site) => {
    await browser.go(`${site}/en/charts/the-purge-assets/`);
    await click(browser, '.walk');
    await see(browser, 'a bar that is read', 'document.querySelector(".reading [role=status]")?.textContent.trim()');
  },
  'search finds': async (browser, site) => {
    await browser.go(`${site}/th/search/`);
    await click(browser, '#q');
    await type(browser, 'Binance');
    await see(browser, 'a hit', 'document.querySelector(".hits > li a")');
  },
  'a term opens its note, and Esc closes it': async (browser, site) => {
    await browser.go(site + STORY);
    await click(browser, 'main [popovertarget]');
    await see(browser, 'the note of a term', 'document.querySelector(".gloss:popover-open")');
    await type(browser, '\uE00C');
    await see(browser, 'the note gone', '!document.querySelector(":popover-open")');
  },
};

const judge = async (browser: OtherBrowser, site: string): Promise<string[]> => {
  const faults: string[] = [];
  for (const [promise, keep] of Object.entries(STEPS)) {
    const failure = await keep(browser, site).then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)));
    console.log(`${browser.name}: ${promise}: ${failure === undefined ? 'kept' : 'broken'}`);
    if (failure !== undefined) faults.push(`${browser.name}: ${promise}: ${failure}`);
  }
  return [...faults, ...browser.complaints().map((complaint) => `${browser.name}: console: ${complaint}`)];
};

/** Firefox and WebKitGTK, where they are installed, go through the edition in `dist`. */
export const proveBrowsers = async (root: string): Promise<string[]> => {
  const firefox = ['firefox-esr', 'firefox'].find(hasProgram);
  const miniBrowser = hasProgram('WebKitWebDriver') && hasProgram('Xvfb') ? findMiniBrowser() : undefined;
  if (!firefox) console.log('Firefox: not installed, so not asked. Debian: apt-get install firefox-esr');
  if (!miniBrowser) console.log('WebKitGTK: not installed, so not asked. Debian: apt-get install webkit2gtk-driver xvfb');
  const { url, close } = await startServer({ root: `${root}/dist`, port: 0 });
  const faults: string[] = [];
  for (const open of [firefox && (() => openFirefox(firefox)), miniBrowser && (() => openWebKit(miniBrowser))]) {
    if (!open) continue;
    const browser = await open();
    try {
      faults.push(...await judge(browser, url));
    } finally {
      await browser.close();
    }
  }
  await close();
  return faults;
};
