import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let server: ChildProcess;
let browser: Browser;
let base: string;

const findPort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

const read = (file: string): string => readFileSync(join(project.root, file), 'utf8');

const open = async (entry: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${base}/keystatic/collection/${entry}`, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Save' }).waitFor({ timeout: 60_000 });
  return page;
};

const save = async (page: Page, button = 'Save'): Promise<number> => {
  const answer = page.waitForResponse(/api\/keystatic\/update/, { timeout: 60_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await answer).status();
};

/** Sets the caret behind the last letter of a paragraph. */
const stepBehind = (paragraph: Locator): Promise<void> => paragraph.evaluate((node) => {
  node.closest<HTMLElement>('[contenteditable=true]')?.focus();
  getSelection()?.selectAllChildren(node);
  getSelection()?.collapseToEnd();
});

/** Types a part of what a thing says into the search of a picker, and takes the one that is left. */
const search = async (page: Page, field: Locator, typed: string): Promise<void> => {
  await field.fill(typed);
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

const run = async (): Promise<void> => {
  project = copyProject();
  symlinkSync(join(process.cwd(), 'editor'), join(project.root, 'editor'), 'junction');
  const port = await findPort();
  base = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1', PORT: String(port) };
  server = spawn(process.execPath, ['src/commands/edit.ts'], { cwd: project.root, env });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => { if (text.includes('/keystatic')) resolve(); });
    server.once('exit', () => reject(new Error('The editor did not start.')));
  });
  browser = await openBrowser();
};

// The editor is a package that `npm run edit` installs: without it there is nothing to test. `npm run prove -- edit` installs it first.
if (existsSync('editor/node_modules/.page/index.html')) {
  describe('the visual editor', () => {
    beforeAll(run, 120_000);
    afterAll(async () => {
      await browser?.close();
      server?.kill();
      project?.remove();
    });

    test('a story and a figure that are opened, touched and saved as they were change nothing', async () => {
      for (const [entry, file] of [['en/item/trust-no-one', 'content/stories/trust-no-one/en.mdx'], ['figures/item/illicit-share-2022', 'content/figures/illicit-share-2022.yaml']] as const) {
        const before = read(file);
        const page = await open(entry);
        const field = page.getByRole('textbox', { name: entry.startsWith('en') ? 'title' : 'value' }).first();
        const text = await field.inputValue();
        await field.fill(`${text}0`);
        expect(await save(page)).toBe(200);
        expect(read(file)).not.toBe(before);
        await field.fill(text);
        expect(await save(page)).toBe(200);
        expect(read(file)).toBe(before);
        await page.close();
      }
    }, 240_000);

    test('a figure is searched by its value, picked, and is the only change; the check is told at once', async () => {
      const file = 'content/stories/the-purge/en.mdx';
      const before = read(file);
      const page = await open('en/item/the-purge');
      const paragraph = page.locator('[contenteditable=true] p').nth(1);
      await stepBehind(paragraph);
      await page.keyboard.type(' Cash: ');
      await page.getByRole('button', { name: 'Table' }).locator('xpath=following::button[1]').click();
      await page.getByRole('menuitem', { name: 'Figure' }).click();
      await paragraph.locator('[data-component=Figure]').last().click();
      // The pencil under the figure, which Keystatic gives no name; the button before it is the chart's.
      await page.getByRole('button', { name: 'Edit' }).first().locator('xpath=following::button[1]').click();
      const dialog = page.getByRole('dialog');
      await search(page, dialog.getByRole('combobox').first(), 'more than 80 million');
      await dialog.getByRole('button', { name: 'Done' }).click();
      expect(await save(page)).toBe(200);
      expect(read(file)).toBe(before.replace('the other assets.', 'the other assets. Cash: <Figure id="the-purge-cash" />'));
      await expect.poll(() => page.locator('#faults').innerText(), { timeout: 30_000 }).toContain('No faults');
      await page.close();
    }, 180_000);

    test('Thai that is typed, or composed by an input method, is written as it was typed', async () => {
      const file = 'content/stories/the-purge/th.mdx';
      const before = read(file);
      const page = await open('th/item/the-purge');
      const typing = await page.context().newCDPSession(page);
      await stepBehind(page.locator('[contenteditable=true] p').last());
      await typing.send('Input.insertText', { text: ' น้ำใจ ที่นี่ ผู้รู้' });
      await typing.send('Input.imeSetComposition', { text: ' ป้', selectionStart: 3, selectionEnd: 3 });
      await typing.send('Input.insertText', { text: ' ป้ากตัญญู' });
      expect(await save(page)).toBe(200);
      expect(read(file)).toBe(before.replace(/\n$/, ' น้ำใจ ที่นี่ ผู้รู้ ป้ากตัญญู\n'));
      expect(read(file).normalize('NFC')).toBe(read(file));
      await page.close();
    }, 180_000);

    test('a story is begun in both languages, and the check says what it lacks', async () => {
      for (const [lang, title] of [['th', 'เงินสดในปฏิบัติการ'], ['en', 'Cash in the operation']] as const) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.goto(`${base}/keystatic/collection/${lang}/create`, { timeout: 60_000 });
        await page.getByRole('textbox', { name: 'id' }).fill('the-cash', { timeout: 60_000 });
        await page.getByRole('textbox', { name: 'title' }).fill(title);
        await page.locator('[contenteditable=true]').click();
        await page.keyboard.type(lang === 'th' ? 'ข่าวนี้ยังไม่จบ' : 'This is not finished.');
        expect(await save(page, 'Create')).toBe(200);
        expect(read(`content/stories/the-cash/${lang}.mdx`)).toBe(`---\ntitle: ${title}\n---\n\n${lang === 'th' ? 'ข่าวนี้ยังไม่จบ' : 'This is not finished.'}\n`);
        await expect.poll(() => page.locator('#faults').innerText(), { timeout: 30_000 }).toContain(`content/stories/the-cash/${lang}.mdx:2:1`);
        await page.close();
      }
      rmSync(join(project.root, 'content/stories/the-cash'), { recursive: true });
    }, 180_000);

    test('the settings are edited as a file of their own, and nothing else in them changes', async () => {
      const file = 'content/settings.yaml';
      const before = read(file);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${base}/keystatic/singleton/settings`, { timeout: 60_000 });
      const contact = page.getByRole('textbox', { name: 'contact' }).first();
      await contact.fill('desk@joint-action-report.example', { timeout: 60_000 });
      expect(await save(page)).toBe(200);
      expect(read(file)).toBe(before.replace('corrections@joint', 'desk@joint'));
      await page.close();
      project.edit(file, 'desk@joint', 'corrections@joint');
    }, 120_000);

    test('what was changed elsewhere since it was opened is not written over', async () => {
      const file = 'content/figures/the-purge-cash.yaml';
      const page = await open('figures/item/the-purge-cash');
      project.edit(file, 'asOf: 2026-11-22', 'asOf: 2026-11-23');
      const changed = read(file);
      await page.getByRole('textbox', { name: 'value' }).first().fill('90000000');
      expect(await save(page)).toBe(409);
      expect(read(file)).toBe(changed);
      await page.close();
    }, 120_000);
  });
}

test('the site and its packages know nothing of the editor', () => {
  expect(['package.json', 'package-lock.json', 'astro.config.mjs'].filter((file) => /keystatic|commands\/edit/i.test(readFileSync(file, 'utf8').replace(/^ +"edit": .*$/m, '')))).toEqual([]);
  const files = readdirSync('dist/', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|js|json|xml|txt)$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /keystatic/i.test(file + readFileSync(join('dist', file), 'utf8')))).toEqual([]);
});
