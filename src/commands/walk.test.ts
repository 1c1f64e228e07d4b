import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toManifest } from '../gate/manifest.ts';
import { LANGS } from '../i18n/lang.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import type { Build } from './build-again.ts';
import { correctFigure } from './correct-figure.ts';
import { parseNewOptions } from './new-options.ts';
import { beginFile } from './new.ts';
import { releaseEdition } from './release.ts';
import { reviewTwins } from './review-twins.ts';

/** The walk of someone who follows the guides: an eighth story in both languages with a figure and a chart of its own, published, corrected, translated, withdrawn, and another that waits for its hour. */
const [FIRST, SECOND, THIRD, FOURTH] = ['2026-11-23T09:00:00+07:00', '2026-11-24T09:00:00+07:00', '2026-11-25T09:00:00+07:00', '2026-11-26T09:00:00+07:00'];
const STORY = 'content/stories/eighth-story';
let root: string;

const GITLESS = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, env: GITLESS, encoding: 'utf8' });
const commit = (): void => { git('add', '-A'); git('commit', '-q', '-m', 'a'); };
const replace = (file: string, from: string | RegExp, to: string): void => writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replaceAll(from, () => to));
const begin = (...words: string[]): Promise<void> => beginFile(root, parseNewOptions([...words, '--lang', 'en']), { today: '2026-11-23', ask: undefined, say: () => undefined });
const listFaults = (): string[] => { writeBlockRecords(root); return loadReport(root, Date.parse(FIRST)).issues.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`); };

/** In the place of the whole build: its manifest. */
const build: Build = (folder, time) => {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/manifest.json'), JSON.stringify(toManifest(join(folder, 'content'), time)));
};
const release = async (time: string): Promise<string[]> => {
  const said: string[] = [];
  await releaseEdition(root, Date.parse(time), { yes: true, lang: 'en', ask: undefined, build, say: (line) => said.push(line) });
  return said;
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'walk-'));
  for (const part of ['content', 'figures.lock']) cpSync(part, join(root, part), { recursive: true });
  writeFileSync(join(root, '.gitignore'), '/dist\n');
  replace('content/settings.yaml', 'joint-action-report.example', 'report.or.th');
  git('init', '-q');
  for (const [name, value] of [['user.name', 'a'], ['user.email', 'a@example.com'], ['commit.gpgsign', 'false'], ['tag.gpgsign', 'false']] as const) git('config', name, value);
  commit();
  process.env['EDITION_TIME'] = SECOND;
});
afterAll(() => {
  delete process.env['EDITION_TIME'];
  rmSync(root, { recursive: true, force: true });
});

test('a figure, a chart and a story are begun; with the blanks filled in the check has nothing to say', async () => {
  await begin('figure', 'eighth-count', '--label.th', 'ผู้เข้าร่วมเวทีทดลอง', '--label.en', 'Trial participants', '--value', '40', '--unit', 'people', '--qualifier', 'more-than', '--period', 'unknown',
    '--evidence.source', 'binance-release', '--evidence.locator', 'P3', '--evidence.printed.text', 'กว่า 40 ราย', '--evidence.printed.value', '40', '--evidence.printed.qualifier', 'more-than', '--evidence.note.th', 'แหล่งข้อมูลระบุไว้', '--evidence.note.en', 'The source says so.');
  await begin('chart', 'eighth-chart', '--title.th', 'ผู้เข้าร่วม', '--title.en', 'Participants', '--description.th', 'แท่งแสดง {figure:eighth-count}', '--description.en', 'The bar shows {figure:eighth-count}.', '--series.figure', 'eighth-count',
    '--note.th', 'แท่งนี้เป็นค่าขั้นต่ำ', '--note.en', 'The bar is a minimum.');
  await begin('story', 'eighth-story', '--title.th', 'เวทีทดลอง', '--title.en', 'A trial', '--place', 'thailand', '--original', 'th', '--from.source', 'binance-release', '--from.locator', 'P3');
  expect(listFaults()).toEqual(LANGS.toSorted().map((lang) => `${STORY}/${lang}.mdx:3 schema "summary" is empty. Write: one or two sentences under the headline, in the file’s language.`));
  const text = { th: ['มีผู้เข้าร่วม{figure:eighth-count}', 'มีผู้เข้าร่วม<Figure id="eighth-count" /> ในเวที'], en: ['There were {figure:eighth-count}.', 'There were <Figure id="eighth-count" /> on the day.'] };
  for (const lang of LANGS) {
    const [summary = '', body = ''] = text[lang];
    replace(`${STORY}/${lang}.mdx`, 'summary:', `summary: ${summary}`);
    replace(`${STORY}/${lang}.mdx`, 'status: draft', 'status: published');
    appendFileSync(join(root, `${STORY}/${lang}.mdx`), `${body}\n\n<Chart id="eighth-chart" />\n`);
  }
  expect(listFaults()).toEqual([]);
});

test('it is published, its number corrected with a reason, and published again', async () => {
  commit();
  expect(await release(FIRST)).toEqual(expect.arrayContaining(['new      figure eighth-count', 'new      chart eighth-chart', 'new      story eighth-story']));
  const reason = { 'reason-th': 'นับใหม่', 'reason-en': 'It was counted again.' };
  await correctFigure(root, { figure: 'eighth-count', lang: 'en', old: '40', new: '41', ...reason, yes: true }, { ask: () => Promise.resolve('กว่า 41 ราย'), tell: () => undefined }, Date.parse(SECOND));
  commit();
  expect(await release(SECOND)).toContain('changed  figure eighth-count  value: 40 → 41');
  expect(git('tag').trim().split('\n')).toHaveLength(2);
});

test('its Thai is edited: the English waits until someone says that the two agree', async () => {
  replace(`${STORY}/th.mdx`, ' ในเวที', ' ในงาน');
  expect(listFaults()).toEqual([]);
  const review = async (): Promise<string> => {
    const said: string[] = [];
    await reviewTwins(root, { slug: 'eighth-story', lang: 'th', stamp: undefined }, { say: (line) => said.push(line), ask: () => Promise.resolve('y') });
    return said.join('\n');
  };
  expect(await review()).toContain('[-เวที-]{+งาน+}');
  expect(await review()).toBe('สองภาษาตรงกันทุกบล็อก ไม่มีอะไรต้องยืนยัน');
});

test('it is withdrawn, and a ninth story waits for its hour: what an edition holds is told each time', async () => {
  for (const [lang, reason] of [['th', 'แหล่งข้อมูลถอนคำ'], ['en', 'The source took it back.']] as const) replace(`${STORY}/${lang}.mdx`, 'status: published', `status: withdrawn\nreason: ${reason}\nupdated: 2026-11-25`);
  await begin('story', 'ninth-story', '--title.th', 'เวทีที่รอเวลา', '--title.en', 'A trial that waits', '--summary.th', 'ยังไม่ถึงเวลา', '--summary.en', 'Not yet.', '--place', 'thailand', '--original', 'th', '--from.source', 'binance-release', '--from.locator', 'P3');
  for (const [lang, text] of [['th', 'รออยู่'], ['en', 'It waits.']] as const) {
    replace(`content/stories/ninth-story/${lang}.mdx`, 'status: draft', `status: published\nembargo: ${FOURTH}`);
    appendFileSync(join(root, `content/stories/ninth-story/${lang}.mdx`), `${text}\n`);
  }
  expect(listFaults()).toEqual([]);
  commit();
  process.env['EDITION_TIME'] = FOURTH;
  const [withdrawn, waited] = [await release(THIRD), await release(FOURTH)];
  expect(withdrawn).toContain('changed  story eighth-story  withdrawn');
  expect(withdrawn.join()).not.toContain('ninth-story');
  expect(waited).toContain('new      story ninth-story');
});
