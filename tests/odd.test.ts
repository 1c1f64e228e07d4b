import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../src/commands/serve.ts';
import { openBrowser } from './browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const LONG = {
  th: 'ข่าวประชาสัมพันธ์ของไบแนนซ์ระบุว่าความร่วมมือกับหน่วยงานบังคับใช้กฎหมายหลายประเทศนำไปสู่การยึดทรัพย์สินและจับกุมผู้ต้องหาโดยไม่ได้แจกแจงรายการทั้งหมด',
  en: 'Binance’s release says that cooperation with law-enforcement agencies in several countries led to seizures and arrests, and does not itemise any of it',
};
const TABLE = `| ${'a b c d e f g h'.split(' ').join(' | ')} |\n|${'---|'.repeat(8)}\n| ${Array.from({ length: 8 }, () => 'words').join(' | ')} |`;
const story = (lang: 'th' | 'en', body: string): string => `---
title: ${LONG[lang]}
summary: ${lang === 'th' ? 'ข่าวที่ไม่มีตัวเลข' : 'A story without figures.'}
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

let project: ProjectCopy;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  project = copyProject();
  mkdirSync(join(project.root, 'content/stories/odd'));
  writeFileSync(join(project.root, 'content/stories/odd/th.mdx'), story('th', `ย่อหน้าเดียว\n\n${TABLE}`));
  writeFileSync(join(project.root, 'content/stories/odd/en.mdx'), story('en', `One paragraph.\n\n${TABLE}`));
  writeFileSync(join(project.root, 'content/figures/odd.yaml'), `label: { th: ${LONG.th}, en: '${LONG.en}' }\nvalue: 1234567890123\nunit: baht\nqualifier: more-than\nperiod: unknown\nasOf: 2026-11-22\nevidence:\n${evidence}`);
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

/** The story without figures, with a title of 140 characters and a table of eight columns; the figure with twelve rows; a source without address. */
const PAGES = ['stories/odd/', 'figures/odd/', 'sources/techoffside/'].flatMap((page) => [`/th/${page}`, `/en/${page}`]);

const widths = async (tab: Page, width: number): Promise<string[]> => {
  await tab.setViewportSize({ width, height: 800 });
  const { content, window } = await tab.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  return content > window ? [`${new URL(tab.url()).pathname} is ${content} px wide at ${width} px`] : [];
};

test('titles of 140 characters are as long as they claim', () => {
  expect([LONG.th.length, LONG.en.length].every((length) => length >= 140)).toBe(true);
});

test.each(PAGES)('%s stands at every width without scrolling sideways', async (page) => {
  const tab = await browser.newPage();
  await tab.goto(server.url + page);
  const faults: string[] = [];
  for (const width of [320, 360, 768, 1280, 1920]) faults.push(...await widths(tab, width));
  await tab.close();
  expect(faults).toEqual([]);
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

test.each(PAGES)('%s can be read by everyone', async (page) => {
  const context = await browser.newContext({ bypassCSP: true });
  const tab = await context.newPage();
  await tab.goto(server.url + page);
  const { violations } = await new AxeBuilder({ page: tab }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  await context.close();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
