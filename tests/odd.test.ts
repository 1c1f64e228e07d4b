import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../src/commands/serve.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { translate } from '../src/i18n/strings.ts';
import { openBrowser } from './browser.ts';
import { correctCash } from './cash.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { report } from './site.ts';

const LONG = {
  th: 'ข่าวประชาสัมพันธ์ของไบแนนซ์ระบุว่าความร่วมมือกับหน่วยงานบังคับใช้กฎหมายหลายประเทศนำไปสู่การยึดทรัพย์สินและจับกุมผู้ต้องหาโดยไม่ได้แจกแจงรายการทั้งหมด',
  en: 'Binance’s release says that cooperation with law-enforcement agencies in several countries led to seizures and arrests, and does not itemise any of it',
};
const toTable = (word: string): string => `| ${Array.from({ length: 8 }, () => word).join(' | ')} |\n|${'---|'.repeat(8)}\n| ${Array.from({ length: 8 }, () => word).join(' | ')} |`;
const story = (lang: 'th' | 'en', body: string, title = LONG[lang], summary = { th: 'ข่าวที่ไม่มีตัวเลข', en: 'A story without figures.' }[lang]): string => `---
title: ${title}
summary: ${summary}
place: worldwide
status: published
original: th
published: 2026-11-22
from:
  - source: binance-release
    locator: P1
notes:
  - date: 2026-11-22
    text: ${lang === 'th' ? 'บันทึกถึงผู้อ่าน' : 'A note to the reader.'}
---

${body}
`;
const evidence = Array.from({ length: 12 }, (_, index) => `  - relation: ${index === 0 ? 'states' : 'differs'}
    source: ${index === 0 ? 'binance-release' : 'trm-labs'}
    row: row-${index}
${index === 0 ? '' : '    aspect: value\n'}    printed: { value: ${index === 0 ? 1234567890123 : 1000000000000 + index}, qualifier: more-than }
    note: { th: หมายเหตุ, en: A note. }
`).join('');

/** A story in which one block is merged with the one before it, and one is taken out. */
const SLUG = 'trust-no-one';
const removeBlocks = (project: ProjectCopy): void => {
  project.edit(`content/stories/${SLUG}/en.mdx`, 'It does not itemise them.\n\nThe figure', 'It does not itemise them. The figure');
  project.edit(`content/stories/${SLUG}/th.mdx`, 'โดยไม่ได้แจกแจงรายการ\n\nตัวเลขนี้', 'โดยไม่ได้แจกแจงรายการ ตัวเลขนี้');
  project.edit(`content/stories/${SLUG}/en.mdx`, 'The release gives no outcome in court. Suspects are presumed innocent until a final judgment.\n\n', '');
  project.edit(`content/stories/${SLUG}/th.mdx`, 'ข่าวประชาสัมพันธ์ไม่ได้บอกผลคดีในศาล ผู้ต้องหายังถือเป็นผู้บริสุทธิ์จนกว่าศาลจะมีคำพิพากษาถึงที่สุด\n\n', '');
};

const REASON = { th: 'เราไม่อาจยืนยันเนื้อหานี้ได้อีก', en: 'We can no longer confirm it.' };

let project: ProjectCopy;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  project = copyProject();
  mkdirSync(join(project.root, 'content/stories/odd'));
  writeFileSync(join(project.root, 'content/stories/odd/th.mdx'), story('th', `ย่อหน้าเดียว\n\n${toTable('คำ')}`));
  writeFileSync(join(project.root, 'content/stories/odd/en.mdx'), story('en', `A paragraph.\n\n${toTable('words')}`));
  writeFileSync(join(project.root, 'content/figures/odd.yaml'), `label: { th: ${LONG.th}, en: '${LONG.en}' }\nvalue: 1234567890123\nunit: baht\nqualifier: more-than\nperiod: unknown\nasOf: 2026-11-22\nevidence:\n${evidence}`);
  mkdirSync(join(project.root, 'content/stories/large'));
  writeFileSync(join(project.root, 'content/stories/large/th.mdx'), story('th', 'ยอดรวม <Figure id="odd" />', 'ข่าวที่มีตัวเลขยาว', 'ตัวเลขยาวมาก'));
  writeFileSync(join(project.root, 'content/stories/large/en.mdx'), story('en', 'The total is <Figure id="odd" />.', 'A story with a long number', 'A very long number.'));
  correctCash(project);
  for (const lang of ['th', 'en'] as const) project.edit(`content/stories/korea-knpa/${lang}.mdx`, 'status: published', `status: withdrawn\nreason: ${REASON[lang]}`);
  writeFileSync(join(project.root, 'content/figures/gone.yaml'), `label: { th: ตัวเลขที่ถอน, en: A withdrawn figure }\nvalue: 4321\nunit: people\nqualifier: none\nperiod: unknown\nasOf: 2026-11-22\nwithdrawn: { date: 2026-11-22, reason: { th: ${REASON.th}, en: ${REASON.en} } }\nevidence:\n  - { relation: states, source: binance-release, printed: { value: 4321 }, note: { th: หมายเหตุ, en: A note. } }\n`);
  removeBlocks(project);
  for (const command of [['src/commands/check.ts', '--fix'], ['src/commands/build.ts']]) {
    const { code, output } = await project.run(...command);
    if (code !== 0) throw new Error(output);
  }
  server = await startServer({ root: join(project.root, 'dist'), port: 0 });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  project.remove();
});

/** The story without figures, with a title of 140 characters and a table of eight columns; the figure with twelve rows; a source without address; what was corrected or withdrawn. */
const PAGES = ['stories/odd/', 'figures/odd/', 'sources/techoffside/', 'figures/the-purge-cash/', 'stories/the-purge/', 'figures/gone/', 'stories/korea-knpa/', 'stories/', 'figures/', 'stories/odd/parallel/', 'stories/large/parallel/', 'stories/the-purge/parallel/', 'stories/korea-knpa/parallel/'].flatMap((page) => [`/th/${page}`, `/en/${page}`]);

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const widths = async (tab: Page, width: number): Promise<string[]> => {
  await tab.setViewportSize({ width, height: 800 });
  const { content, window } = await tab.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  return content > window ? [`${new URL(tab.url()).pathname} is ${content} px wide at ${width} px`] : [];
};

test('titles of 140 characters are as long as they claim', () => {
  expect([LONG.th.length, LONG.en.length].every((length) => length >= 140)).toBe(true);
});

describe('read in one tab', () => {
  let tab: Page;
  // The tool is let past the security policy in this browser alone.
  beforeAll(async () => { tab = await browser.newPage({ bypassCSP: true }); });
  afterAll(() => tab.context().close());

  test.each(PAGES)('%s stands at every width without scrolling sideways, and can be read by everyone', async (page) => {
    await tab.goto(server.url + page);
    const faults: string[] = [];
    for (const width of [320, 360, 768, 1920, 1280]) faults.push(...await widths(tab, width));
    const { violations } = await new AxeBuilder({ page: tab }).options({ resultTypes: ['violations'] }).withTags(WCAG).setLegacyMode().analyze();
    expect([...faults, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)]).toEqual([]);
  });
});

test('twice the text needs no scrolling sideways either', async () => {
  const large = await openBrowser('--blink-settings=defaultFontSize=32');
  const tab = await large.newPage();
  const faults: string[] = [];
  for (const page of ['/th/', '/en/', '/th/stories/the-purge/', '/en/figures/', ...PAGES]) {
    await tab.goto(server.url + page);
    faults.push(...await widths(tab, 1280));
  }
  await large.close();
  expect(faults).toEqual([]);
});

test.each([['th', REASON.th], ['en', REASON.en]])('what was withdrawn says so before all that we no longer stand behind (%s)', async (lang, reason) => {
  const tab = await browser.newPage();
  for (const page of ['stories/korea-knpa/', 'stories/korea-knpa/parallel/', 'figures/gone/']) {
    await tab.goto(`${server.url}/${lang}/${page}`);
    const words = await tab.locator('main').innerText();
    expect(words.indexOf(reason), page).toBeGreaterThan(-1);
    for (const later of [page.startsWith('figures') ? '4,321' : await tab.locator('h1').innerText()]) expect(words.indexOf(reason), page).toBeLessThan(words.indexOf(later));
  }
  await tab.goto(`${server.url}/${lang}/stories/the-purge/`);
  expect(await tab.locator('.corrections').innerText()).toContain('90,000,000');
  await tab.close();
});

describe('a link to a block that is gone', () => {
  const ids = report.stories.find(({ slug }) => slug === SLUG)?.blocks.map(({ id }) => id) ?? [];
  const [, kept = '', merged = '', , , before = '', removed = ''] = ids;
  const GONE = [{ how: 'merged', id: merged, successor: kept }, { how: 'removed', id: removed, successor: before }];
  const CASES = GONE.flatMap((gone) => LANGS.flatMap((lang) => ['', 'parallel/'].map((view) => ({ ...gone, lang, page: `/${lang}/stories/${SLUG}/${view}` }))));

  test.each(CASES)('lands on its successor and says so, without script: $page, $how', async ({ lang, page, id, successor }) => {
    const tab = await browser.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });
    await tab.goto(`${server.url}${page}#${id}`);
    const note = tab.locator(`#${successor} > #${id}`);
    expect(await note.innerText()).toBe(translate(lang, 'block.moved'));
    const { top, bottom } = await note.evaluate((element) => { const { top: from, bottom: to } = element.getBoundingClientRect(); return { top: from, bottom: to }; });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(400);
    expect(await tab.locator('.moved').filter({ visible: true }).count()).toBe(1);
    await tab.emulateMedia({ media: 'print' });
    expect(await note.isVisible()).toBe(false);
    await tab.close();
  });

  test.each(['', 'parallel/'])('says nothing to whoever comes by another link (%s)', async (view) => {
    const tab = await browser.newPage();
    for (const hash of ['', `#${kept}`]) {
      await tab.goto(`${server.url}/en/stories/${SLUG}/${view}${hash}`);
      expect(await tab.locator('.moved').filter({ visible: true }).count()).toBe(0);
      expect(await tab.locator('.moved').count()).toBe(2);
    }
    await tab.close();
  });

  test.each([{ width: 1280, colorScheme: 'light' as const }, { width: 320, colorScheme: 'dark' as const }])('can be read by everyone ($width px)', async ({ width, colorScheme }) => {
    const tab = await browser.newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
    for (const { page, id } of CASES) {
      await tab.goto(`${server.url}${page}#${id}`);
      const { violations } = await new AxeBuilder({ page: tab }).options({ resultTypes: ['violations'] }).withTags(WCAG).setLegacyMode().analyze();
      expect(violations.map(({ id: rule, nodes }) => `${page} ${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await tab.close();
  });
});
