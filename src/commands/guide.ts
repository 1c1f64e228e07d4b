import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { LANGS } from '../i18n/lang.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { copyProject } from './copy-project.ts';
import { requireBrowser } from './find-browser.ts';

/** Takes the pictures of the guides anew, so that they show the pages as they are: on a copy of the project, in which a published number is changed. */
const STORY = 'stories/the-purge/';
const FIGURE = 'content/figures/the-purge-cash.yaml';
const TYPED = { from: 'value: 80000000', to: 'value: 90000000' };
const SIZE = { width: 1000, height: 1100 };
/** A preview that has just started compiles what it is asked for first. */
const PATIENCE = 120_000;

const findPort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const waitFor = async (url: string): Promise<void> => {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await fetch(url).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('The preview of the copy did not start, so no picture was taken. Try npm run dev: it says why.');
};

const change = (copy: string): void => {
  const text = readFileSync(join(copy, FIGURE), 'utf8');
  if (!text.includes(TYPED.from)) throw new Error(`${FIGURE} has no "${TYPED.from}", which the pictures change. Write in src/commands/guide.ts what it has.`);
  writeFileSync(join(copy, FIGURE), text.replace(TYPED.from, TYPED.to));
};

/** Readers' pages do without a font that is late; a picture waits for it. */
const showFonts = async (): Promise<void> => {
  for (const face of document.fonts) face.display = 'block';
  await Promise.all([...document.fonts].map((face) => face.load()));
};

const takePictures = async (page: Page, base: string, copy: string, folder: string): Promise<void> => {
  const take = async (path: string, name: string, from?: string): Promise<void> => {
    // A preview reloads a page by itself, when it has compiled more or a file was saved, and breaks off what is on its way.
    const visit = (): Promise<unknown> => page.goto(`${base}${path}`, { waitUntil: 'networkidle', timeout: PATIENCE });
    await visit().catch(() => undefined);
    await visit();
    await page.evaluate(showFonts);
    const top = from === undefined ? 0 : (await page.locator(from).boundingBox())?.y ?? 0;
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip: { x: 0, y: top, ...SIZE } });
    console.log(`${name}.png`);
  };
  for (const lang of LANGS) await take(`/${lang}/${STORY}`, `story.${lang}`);
  await page.goto('about:blank');
  change(copy);
  await take(`/en/${STORY}`, 'fault');
  for (const lang of LANGS) {
    await take(`/desk/${lang}/`, `desk.${lang}`);
    await take(`/desk/${lang}/`, `next.${lang}`, '#next');
  }
};

const root = process.cwd();
const folder = join(root, 'docs/guide/pictures');
const copy = copyProject(root);
const port = await findPort();
const time = loadManuscript(root).lock?.time;
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(time !== undefined && { EDITION_TIME: time }) };
const preview = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)], { cwd: copy, env, stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(folder, { recursive: true });
  await waitFor(`http://localhost:${port}/favicon.svg`);
  await takePictures(await browser.newPage({ viewport: SIZE, colorScheme: 'light' }), `http://localhost:${port}`, copy, folder);
} finally {
  await browser.close();
  preview.kill();
  await once(preview, 'exit');
  rmSync(copy, { recursive: true, force: true });
}
