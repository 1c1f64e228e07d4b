import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoryFolder } from '../manuscript.ts';
import { CHECKS } from './all.ts';
import { figure, figureIn, manuscript, settings, story, term, unit, words } from './manuscript-fixture.ts';

test('no check stands beside the list without being in it', async () => {
  const names = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !/(\.test|^all|-fixture)\.ts$/.test(file)).map((file) => file.replace('.ts', ''));
  const exported = await Promise.all(names.map(async (name) => Object.values(await import(join(import.meta.dirname, `${name}.ts`)) as Record<string, unknown>)));
  expect(names.filter((_name, index) => !CHECKS.some((check) => exported[index]?.includes(check)))).toEqual([]);
  expect(CHECKS).toHaveLength(names.length);
});

const AT = Date.parse('2026-11-22T09:00:00+07:00');

/** A story whose files count how often someone looks at their words. */
const watched = (slug: string, text: string): { folder: StoryFolder; looks: () => number } => {
  const folder = story(slug, { th: [{ text: 'น้ำ', mentions: [figureIn('victims')] }], en: [{ text, mentions: [figureIn('victims')] }] }, { th: { title: `ก ${slug}` }, en: { title: slug } });
  let looks = 0;
  for (const block of Object.values(folder.files).flatMap(({ blocks }) => blocks)) {
    const { texts } = block;
    Object.defineProperty(block, 'texts', { get: () => { looks += 1; return texts; } });
  }
  return { folder, looks: () => looks };
};

test('of two stories, the one that was edited is judged again, and the other is not looked at', () => {
  const [river, before, after] = [watched('river', 'High water'), watched('delta', 'Low water'), watched('delta', '3,200 of 12 floods')];
  const first = manuscript({ settings: settings(), units: [unit('people')], figures: [figure('victims')], glossary: [term('flood', words('flood', 'น้ำท่วม'))], stories: [river.folder, before.folder] });
  CHECKS.forEach((check) => check(first, AT));
  const [fields, ownPart] = first.written;
  const [lookedAt, edited] = [river.looks(), manuscript({ stories: [after.folder] }).written.slice(1)];
  expect(lookedAt).toBeGreaterThan(0);
  const issues = CHECKS.flatMap((check) => check({ ...first, stories: [river.folder, after.folder], written: [fields, ownPart, first.written[2], ...edited].filter((part) => part !== undefined) }, AT));
  expect(river.looks()).toBe(lookedAt);
  expect(after.looks()).toBeGreaterThan(0);
  expect(issues.filter(({ rule }) => rule === 'number-in-prose').map(({ file }) => file)).toEqual(['content/stories/delta/en.mdx', 'content/stories/delta/en.mdx']);
});
