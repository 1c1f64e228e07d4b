import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDownloads } from '../src/domain/download-list.ts';
import { openBrowser } from './browser.ts';
import { toEditorSchema } from '../src/schema/editor-schema.ts';
import { correctCash } from './cash.ts';
import { countControls, walk } from './keyboard-walk.ts';
import { measureOverflow } from './overflow.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { report } from './site.ts';
import { unfold } from './unfold.ts';
import { findViolations } from './violations.ts';
import { addWaitingStory, EMBARGO } from './waiting-story.ts';

let project: ProjectCopy;
let preview: ChildProcess;
let base: string;
let terminal = '';
const PAGE = '/en/stories/the-purge/';
const FIGURE = 'content/figures/the-purge-cash.yaml';

const findPort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

/** The page once it is as the test waits for it; else as it is when patience ends. */
const load = async (isThere: (status: number, html: string) => boolean, page = PAGE): Promise<{ status: number; html: string }> => {
  let seen = { status: 0, html: '' };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    seen = await fetch(base + page).then(async (response) => ({ status: response.status, html: await response.text() }), () => seen);
    if (isThere(seen.status, seen.html)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return seen;
};

beforeAll(async () => {
  project = copyProject();
  // The worst moment for a fault is when the preview starts.
  project.edit('content/stories/the-purge/en.mdx', 'place: thailand', 'place: thailandd');
  const port = await findPort();
  base = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  preview = spawn(process.execPath, [join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)], { cwd: project.root, env });
  for (const stream of [preview.stdout, preview.stderr]) stream?.on('data', (text: Buffer) => { terminal += text.toString(); });
}, 60_000);
afterAll(() => {
  preview.kill();
  project.remove();
});

test('starts in spite of a fault, and shows it in page and terminal', async () => {
  const { status, html } = await load((code) => code === 500);
  expect([status, html]).toEqual([500, expect.stringContaining('content/stories/the-purge/en.mdx:4:8  schema')]);
  expect(terminal).toContain('content/stories/the-purge/en.mdx:4:8  schema  "place" cannot be "thailandd". Did you mean "thailand"?');
});

test('shows the desk meanwhile, with the fault and a link that opens the file at it, in both languages', async () => {
  const [thai, english] = [await load((code) => code === 200, '/desk/'), await load((code) => code === 200, '/desk/en/')];
  const link = `href="vscode://file${project.root}/content/stories/the-purge/en.mdx:4:8"`;
  expect([thai.html, english.html]).toEqual([expect.stringContaining(link), expect.stringContaining(link)]);
  expect([thai.html, english.html]).toEqual([expect.stringContaining('<html lang="th"'), expect.stringContaining('Did you mean &quot;thailand&quot;?')]);
  expect(english.html).toMatch(/data-lang="en"[^>]*>\s*<span class="state due" data-state="unreadable"/);
});

test('the built site has no desk', () => expect(existsSync('dist/desk')).toBe(false));

test('tells editors which file is a story, and what its fields hold', () => {
  const readTold = (file: string): unknown => JSON.parse(readFileSync(join(project.root, '.astro/collections', file), 'utf8'));
  expect(readTold('stories.schema.json')).toEqual(toEditorSchema('story'));
  expect(readTold('collections.json')).toMatchObject({ entries: { [pathToFileURL(join(project.root, 'content/stories/the-purge/th.mdx')).href.toLowerCase()]: 'stories' } });
});

test('leads from a fault to what its rule means', async () => {
  for (const lang of ['th', 'en']) expect((await load((code) => code === 200, `/desk/${lang}/guide/rules/`)).html).toContain('id="schema"');
});

test('recovers on the next save', async () => {
  project.edit('content/stories/the-purge/en.mdx', 'place: thailandd', 'place: thailand');
  expect((await load((code) => code === 200)).status).toBe(200);
});

test('has every file to take away, as the built site has', async () => {
  const missing: string[] = [];
  // The sitemap is made from a whole build.
  for (const address of listDownloads(report).filter((each) => !each.startsWith('/sitemap'))) {
    const { status } = await fetch(base + address);
    if (status !== 200) missing.push(`${status} ${address}`);
  }
  expect(missing).toEqual([]);
}, 180_000);

test('shows a fault in a figure, and its new value when that is mended', async () => {
  project.edit(FIGURE, 'value: 80000000', 'value: 8o');
  expect((await load((code) => code === 500)).html).toContain('the-purge-cash.yaml:4:8  schema</code><p lang="th">&#34;8o&#34;');
  project.edit(FIGURE, 'value: 8o', 'value: 80000000');
  correctCash(project);
  expect((await load((code, html) => code === 200 && html.includes('value="90000000"'))).html).toContain('value="90000000" data-figure="the-purge-cash"');
  const desk = (await load((code, html) => code === 200 && html.includes('data-number="the-purge-cash"'), '/desk/en/')).html;
  expect(desk).toContain('<mark>more than 90 million baht</mark>');
  expect(desk).toContain('<mark>กว่า 90 ล้านบาท</mark>');
});

describe('the desk’s pages, with a fault, a warning and a number that changes', () => {
  const DESK = '/desk/';
  let browser: Browser;
  beforeAll(async () => {
    project.edit('content/stories/e-nugget/en.mdx', 'place: india', 'place: indiaa');
    project.edit('content/stories/the-purge/en.mdx', 'had a part in an operation', 'took part in an operation');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    project.edit('content/stories/e-nugget/en.mdx', 'place: indiaa', 'place: india');
  });

  test('the desk lists faults, and apart from them what the check warns of, each with a link to the line', async () => {
    const { html } = await load((code, text) => code === 200 && /id="fault-1"[^]*id="warnings"/.test(text), DESK);
    const [faults, warnings] = html.split('id="warnings"');
    const toLink = (place: string): string => `href="vscode://file${project.root}/content/stories/${place}"`;
    expect([faults, warnings]).toEqual([expect.stringContaining(toLink('e-nugget/en.mdx:5:8')), expect.stringContaining(toLink('the-purge/th.mdx:20:1'))]);
  });

  const open = async (path: string, options: BrowserContextOptions): Promise<Page> => {
    const tab = await browser.newPage({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
    await tab.goto(base + path);
    // A preview that compiles more reloads what is open.
    await tab.waitForLoadState('networkidle');
    await unfold(tab);
    return tab;
  };

  const TWICE = 'html{font-size:200%}';
  test.each([
    ['/desk/', 'on a small phone, in the dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['/desk/th/guide/rules/', 'on a small phone, in the dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['/desk/en/', 'on a desk, in forced colours', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }],
    ['/desk/en/guide/story/', 'on a desk, in the light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ] as const)('%s can be read by everyone %s, and keeps to the window, with text at twice its size too', async (path, _sight, options) => {
    const tab = await open(path, options);
    const violations = await findViolations(tab);
    const once = await tab.evaluate(measureOverflow);
    await tab.addStyleTag({ content: TWICE });
    const twice = await tab.evaluate(measureOverflow);
    await tab.close();
    expect({ violations, once, twice }).toEqual({ violations: [], once: { scroll: [], outside: [] }, twice: { scroll: [], outside: [] } });
  });

  test('the desk is walked by the keyboard: every control once, seen, uncovered and large enough', async () => {
    const tab = await open(DESK, { viewport: { width: 360, height: 800 } });
    const controls = await tab.evaluate(countControls);
    const stops = await walk(tab);
    await tab.close();
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(stops.length).toBe(controls);
  });
});

test('shows what is under embargo, marked on its page alone; a draft and what was entered for it have none', async () => {
  const story = '/en/stories/snow-owl/';
  await addWaitingStory(project);
  expect((await load((code) => code === 200, story)).html).toContain('Under embargo until 7 December 2026, 09:00 Bangkok time');
  expect((await load((code) => code === 200)).html).not.toContain('data-preview');
  for (const lang of ['th', 'en']) project.edit(`content/stories/snow-owl/${lang}.mdx`, `status: published\noriginal: th\npublished: 2026-11-22\nembargo: ${EMBARGO}`, 'status: draft\noriginal: th\npublished: 2026-11-22');
  for (const page of [story, '/en/figures/owl-dinghies-burnt/']) {
    const { status, html } = await load((code) => code === 404, page);
    expect([page, status, html]).toEqual([page, 404, expect.stringContaining('Page not found')]);
  }
}, 120_000);
