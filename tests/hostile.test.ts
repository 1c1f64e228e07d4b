import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startServer } from '../src/commands/serve.ts';
import type { Manifest } from '../src/gate/manifest.ts';
import { openBrowser } from './browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** What the check lets through in a name, which is written as it is. */
const IN_NAME = `</script><script>alert()</script>"'><img src=x onerror=alert()><svg onload=alert()> --></title></style></textarea><a href=javascript:alert()>`;
/** And in any other text: braces, and what begins like a component, are faults there. */
const IN_TEXT = `"onmouseover="alert()" x='y' onfocus='alert()' < img src=x onerror=alert()> &lt;script&gt;alert()&lt;/script&gt; <!-- ]]> --> javascript:alert()`;
/** A title stands in feeds, in which the gate lets nothing pass that might be HTML. */
const IN_TITLE = `"onmouseover="alert()" x='y' onfocus='alert()' < img src=x onerror=alert()> <!-- ]]> --> javascript:alert()`;
const IN_BODY = `\\<script>alert()\\</script> &lt;img src=x onerror=alert()&gt; &quot;onmouseover=&quot;alert() \\<!-- [a](https://example.org/?q=%22%3E%3Cscript%3Ealert()%3C/script%3E) [b](<https://example.org/"onmouseover="alert()> "x\\" onmouseover=\\"alert()")`;
/** Thai enough for a Thai field. */
const THAI = ' ข้อความต่อไปนี้พยายามจะเป็นโค้ดแต่ต้องเป็นเพียงตัวหนังสือให้คนอ่านเท่านั้นและต้องไม่ทำอะไรอื่นเลยแม้แต่น้อยไม่ว่าในหน้าใดของเว็บไซต์นี้ ';

type Value = string | Value[] | { [key: string]: Value };
const isText = (value: Value | undefined): value is string => typeof value === 'string';

/** Spoils every text of a record. Printed words, short names and names that stories must say stay, since the check holds them. */
const spoil = (value: Value, kind: string, key = ''): Value => {
  if (['short', 'printed', 'reason'].includes(key) || (key === 'name' && kind === 'organisations')) return value;
  if (isText(value)) return ['url', 'archived'].includes(key) && value !== 'unknown' ? `${value}?"><script>alert()</script>` : key === 'contact' ? `${value}"><script>alert()</script>` : value;
  if (Array.isArray(value)) return value.map((item) => spoil(item, kind, key));
  const { th, en, ...rest } = value;
  if (key === 'aliases' && Array.isArray(th) && Array.isArray(en)) return { th: [...th, IN_NAME], en: [...en, IN_NAME] };
  const text = kind === 'settings.yaml' && ['name', 'description'].includes(key) ? IN_TITLE : ['name', 'publisher'].includes(key) ? IN_NAME : IN_TEXT;
  const others = Object.fromEntries(Object.entries(rest).map(([name, item]) => [name, spoil(item, kind, name)]));
  // A term's own words are what stories say.
  if (!isText(th) || !isText(en) || (kind === 'glossary' && key === '')) return { ...(th !== undefined && { th }), ...(en !== undefined && { en }), ...others };
  return { ...others, th: th + (text === IN_NAME ? '' : THAI) + text, en: `${en} ${text}` };
};

const write = (value: Value): string => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
const read = (text: string): Value => parse(text, { schema: 'failsafe' }) as Value;

const spoilStory = (text: string, lang: 'th' | 'en'): string => {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const more = lang === 'th' ? THAI + IN_TITLE : ` ${IN_TITLE}`;
  const spoilt = Object.fromEntries(Object.entries(read(front)).map(([key, value]) => [key, ['title', 'summary'].includes(key) && isText(value) ? value + more : value]));
  return `---\n${write(spoilt)}---\n${body}\n\n${lang === 'th' ? THAI : ''}${IN_BODY}\n`;
};

const spoilContent = (root: string): void => {
  // What was published cannot change in silence; here nothing was.
  rmSync(join(root, 'figures.lock'));
  const content = join(root, 'content');
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    const [kind = '', path] = [file.split('/')[0], join(content, file)];
    if (file.endsWith('.mdx')) writeFileSync(path, spoilStory(readFileSync(path, 'utf8'), file.endsWith('th.mdx') ? 'th' : 'en'));
    else if (file.endsWith('.yaml') && !file.endsWith('blocks.yaml') && kind !== 'units') writeFileSync(path, write(spoil(read(readFileSync(path, 'utf8')), kind)));
  }
};

let project: ProjectCopy;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let files: string[];

beforeAll(async () => {
  project = copyProject();
  spoilContent(project.root);
  for (const command of [['src/commands/check.ts', '--fix'], ['src/commands/build.ts']]) {
    const { code, output } = await project.run(...command);
    if (code !== 0) throw new Error(output);
  }
  const dist = realpathSync(join(project.root, 'dist'));
  files = Object.keys((JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest).files).filter((file) => /\.(html|svg|xml|txt|json)$/.test(file));
  server = await startServer({ root: dist, port: 0 });
  browser = await openBrowser();
}, 400_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  project.remove();
});

/** What opened, ran, was asked of others or was held back by the policy on a page, in words. */
const listenForDeeds = (tab: Page): string[] => {
  const deeds: string[] = [];
  tab.on('dialog', (dialog) => { deeds.push(`${tab.url()} opened a dialog`); void dialog.dismiss(); });
  tab.on('request', (request) => { if (new URL(request.url()).origin !== new URL(server.url).origin) deeds.push(`${tab.url()} asked for ${request.url()}`); });
  // What shows XML is the browser's own, and has styles of its own, which the policy holds back.
  const isViewer = (text: string): boolean => tab.url().endsWith('.xml') && text.startsWith('Applying inline style');
  tab.on('console', (message) => { if (message.type() === 'error' && !isViewer(message.text())) deeds.push(`${tab.url()} ${message.text()}`); });
  tab.on('pageerror', ({ message }) => deeds.push(`${tab.url()} ${message}`));
  return deeds;
};

/** Code on a page that is not ours, each element as it stands. */
const findCode = (tab: Page): Promise<string[]> => tab.evaluate(() => {
  const roots = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
  const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
  const isData = (element: Element): boolean => element.getAttribute('type') === 'application/ld+json' && JSON.parse(element.textContent ?? '') !== undefined;
  return elements.filter((element) => element.matches('script:not([src^="/_astro/"]), [src=x], a[href^="javascript:"], style ~ style') && !isData(element) || [...element.attributes].some(({ name }) => name.startsWith('on')))
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
});

const readAll = async (options: BrowserContextOptions): Promise<{ deeds: string[]; code: string[]; read: number }> => {
  const context = await browser.newContext(options);
  const queue = [...files];
  const found = { deeds: [] as string[], code: [] as string[], read: 0 };
  const readNext = async (): Promise<void> => {
    const tab = await context.newPage();
    const deeds = listenForDeeds(tab);
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      await tab.goto(`${server.url}/${file.replace(/(^|\/)index\.html$/, '$1')}`, { referer: `${server.url}/` });
      if (file.endsWith('.html')) found.code.push(...await findCode(tab));
      found.read += 1;
    }
    found.deeds.push(...deeds);
    await tab.close();
  };
  await Promise.all([readNext(), readNext(), readNext()]);
  await context.close();
  return found;
};

test('what was typed to run is on the pages, as words', () => {
  const page = readFileSync(join(project.root, 'dist/en/stories/trust-no-one/index.html'), 'utf8');
  expect(page).toContain('&lt;script&gt;alert()&lt;/script&gt;');
  expect(page.split('alert()').length).toBeGreaterThan(10);
});

test.each([['under the policy, which has nothing to hold back', {}], ['and would not without it', { bypassCSP: true }]])('no page or file that is opened runs what was typed, or asks anything of others, %s', async (_name, options) => {
  const { deeds, code, read } = await readAll(options);
  expect(deeds).toEqual([]);
  expect(code).toEqual([]);
  expect(read).toBe(files.length);
}, 400_000);
