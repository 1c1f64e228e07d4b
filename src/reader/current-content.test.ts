import { renameSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followContent } from './current-content.ts';
import { appendEdition } from './lock.ts';
import { loadManuscript, type SourceManuscript } from './manuscript.ts';
import { AT, createProject, FILES, removeProjects, write } from './project-fixture.ts';
import { judgeManuscript, writeBlockRecords } from './report.ts';
import { toEntries } from '../domain/published.ts';

const BEFORE = '2026-11-22T09:00:00+07:00';
const AFTER = '2026-12-07T09:00:00+07:00';
const EMBARGO = 'embargo: 2026-12-01T09:00:00+07:00';
const [THAI, ENGLISH] = ['content/stories/river/th.mdx', 'content/stories/river/en.mdx'];
const DELTA = (lang: string): string => `content/stories/delta/${lang}.mdx`;

let root: string;
beforeEach(() => {
  process.env['EDITION_TIME'] = BEFORE;
  root = createProject();
  // A second story, so that there is one that did not change.
  const toDelta = (text = ''): string => text.replace(/^title: (.+)$/m, 'title: $1 ๆ').replace(/^summary: (.+) \{/m, 'summary: $1 ๆ {').replace(/^headline:/m, 'related:\n  - river\nheadline:');
  for (const [lang, file] of [['th', THAI], ['en', ENGLISH]] as const) write(root, DELTA(lang), toDelta(FILES[file]).replace(lang === 'en' ? /ๆ/g : /(?!)/, 'again'));
  writeBlockRecords(root);
});
afterEach(() => {
  vi.useRealTimers();
  delete process.env['EDITION_TIME'];
  removeProjects();
});

const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, file), text.replace(from, to));
};
const editStories = (from: string, to: string): void => [THAI, ENGLISH].forEach((file) => edit(file, from, to));

/** All that an edition and a preview are made of, as text: what is in another order is another. */
const tell = (manuscript: SourceManuscript, at: number): string => JSON.stringify([judgeManuscript(manuscript, at, 'edition'), judgeManuscript(manuscript, at, 'preview')]);
const tellAnew = (): string => tell(loadManuscript(root), Date.parse(process.env['EDITION_TIME'] ?? ''));

/** One edit after another, each upon those before: some make a fault, and some mend it. */
const EDITS: [string, () => void][] = [
  ['a word of a body', () => edit(ENGLISH, 'The bank took', 'The bank there took')],
  ['a number typed by hand', () => edit(ENGLISH, 'The bank there took', 'The 800 of the bank took')],
  ['the number taken out', () => edit(ENGLISH, 'The 800 of the bank took', 'The bank took')],
  ['a name in one language alone', () => edit(THAI, 'ฝ้าย', 'ฝ้าย บช.')],
  ['the name as no name any more', () => edit('content/organisations/ccib.yaml', 'th: บช.', 'th: กอง')],
  ['the name back', () => edit('content/organisations/ccib.yaml', 'th: กอง', 'th: บช.')],
  ['the name taken out', () => edit(THAI, 'ฝ้าย บช.', 'ฝ้าย')],
  ['a figure in one language alone', () => edit(THAI, '- ฟ้า', '- ฟ้า <Figure id="helped" />')],
  ['the figure there with another word for it behind', () => edit(ENGLISH, '- sand', '- sand <Figure id="helped" form="number" /> people')],
  ['the figure mended', () => { edit(THAI, ' <Figure id="helped" />', ''); edit(ENGLISH, ' <Figure id="helped" form="number" /> people', ''); }],
  ['English where Thai is meant', () => edit(THAI, '## น้ำ', '## water')],
  ['the Thai', () => edit(THAI, '## water', '## น้ำ')],
  ['a title that another story has', () => edit(DELTA('en'), 'title: High water again', 'title: High water')],
  ['a title of its own', () => edit(DELTA('en'), 'title: High water', 'title: High water again')],
  ['a field of one language', () => edit(ENGLISH, 'place: thailand', 'place: india')],
  ['the field mended', () => edit(ENGLISH, 'place: india', 'place: thailand')],
  ['a field that no schema takes', () => edit(ENGLISH, 'status: published', 'status: publishd')],
  ['that mended', () => edit(ENGLISH, 'status: publishd', 'status: published')],
  ['a figure’s value', () => edit('content/figures/victims.yaml', /3200/g, '3400')],
  ['a figure’s value below that of its part', () => edit('content/figures/victims.yaml', /3400/g, '700')],
  ['a figure’s value as it was', () => edit('content/figures/victims.yaml', /700/g, '3200')],
  ['a unit', () => edit('content/units/people.yaml', 'other: people', 'other: persons')],
  ['a chart’s bars', () => edit('content/charts/levels.yaml', '  - figure: victims\n  - figure: helped\n', '  - figure: helped\n  - figure: victims\n')],
  ['a chart’s bars as they were', () => edit('content/charts/levels.yaml', '  - figure: helped\n  - figure: victims\n', '  - figure: victims\n  - figure: helped\n')],
  ['a source that cannot be read', () => edit('content/sources/release.yaml', 'publisher:', 'publisher')],
  ['the source mended', () => edit('content/sources/release.yaml', 'publisher', 'publisher:')],
  ['a source’s name', () => edit('content/sources/release.yaml', 'en: Bureau', 'en: The Bureau')],
  ['a term’s words', () => edit('content/glossary/flood.yaml', 'en: flood', 'en: spate')],
  ['a person', () => edit('content/people/mali.yaml', 'en: Mali ', 'en: Malee ')],
  ['settings', () => edit('content/settings.yaml', 'story: river', 'story: delta')],
  ['settings that stop what is stale', () => edit('content/settings.yaml', 'about:', 'stale: stop\nabout:')],
  ['a body rewritten in one language', () => { edit(ENGLISH, 'The bank took', 'The shore took'); writeBlockRecords(root); }],
  ['settings that do not', () => edit('content/settings.yaml', 'stale: stop\n', '')],
  ['a paragraph more, without its record', () => { edit(THAI, '## น้ำ', 'ฝน\n\n## น้ำ'); edit(ENGLISH, '## Water', 'Rain.\n\n## Water'); }],
  ['the record of blocks', () => { writeBlockRecords(root); }],
  ['the record spoilt', () => edit('content/stories/river/blocks.yaml', 'blocks:', 'blocks')],
  ['the record mended', () => edit('content/stories/river/blocks.yaml', 'blocks', 'blocks:')],
  ['a file more, of nothing', () => write(root, 'content/figures/Notes.txt', '')],
  ['that taken away', () => rmSync(join(root, 'content/figures/Notes.txt'))],
  ['a term that nobody says', () => write(root, 'content/glossary/dam.yaml', 'th: เขื่อน\nen: dam\n')],
  ['the term said by a story', () => { edit(THAI, 'ฝน', 'เขื่อน'); edit(ENGLISH, 'Rain.', 'The dam.'); writeBlockRecords(root); }],
  ['a link to the other story', () => { edit(DELTA('th'), 'ฝ้าย', '[ฝ้าย](/th/stories/river/)'); edit(DELTA('en'), 'mud', '[mud](/en/stories/river/)'); writeBlockRecords(root); }],
  ['the related story renamed', () => renameSync(join(root, 'content/stories/river'), join(root, 'content/stories/rivers'))],
  ['and named back', () => renameSync(join(root, 'content/stories/rivers'), join(root, 'content/stories/river'))],
  ['a twin taken away', () => renameSync(join(root, DELTA('en')), join(root, 'en.mdx'))],
  ['and brought back', () => renameSync(join(root, 'en.mdx'), join(root, DELTA('en')))],
  ['a figure taken away', () => renameSync(join(root, 'content/figures/helped.yaml'), join(root, 'helped.yaml'))],
  ['and brought back', () => renameSync(join(root, 'helped.yaml'), join(root, 'content/figures/helped.yaml'))],
  ['what was published', () => appendEdition(root, undefined, BEFORE, toEntries(loadManuscript(root), AT))],
  ['a published number without a correction', () => edit('content/figures/helped.yaml', /800/g, '801')],
  ['that number back', () => edit('content/figures/helped.yaml', /801/g, '800')],
  ['a published unit in other words', () => edit('content/units/people.yaml', 'other: persons', 'other: people')],
  ['these words back', () => edit('content/units/people.yaml', 'other: people', 'other: persons')],
  ['a published figure withdrawn', () => edit('content/figures/helped.yaml', 'asOf:', 'withdrawn: { date: 2026-11-22, reason: { th: ก, en: a } }\nasOf:')],
  ['the lock taken away', () => rmSync(join(root, 'figures.lock'))],
  ['the figure not withdrawn', () => edit('content/figures/helped.yaml', /withdrawn: .*\n/, '')],
  ['an embargo on a story', () => editStories('status: published', `status: published\n${EMBARGO}`)],
  ['the embargo over', () => { process.env['EDITION_TIME'] = AFTER; }],
  ['the time before it again', () => { process.env['EDITION_TIME'] = BEFORE; }],
  ['a draft', () => editStories(`status: published\n${EMBARGO}`, 'status: draft')],
  ['no draft', () => editStories('status: draft', 'status: published')],
];

test('what is remembered of content is, after any edit, what it is when all is read anew', () => {
  const follow = followContent(root, tell);
  expect(follow()).toBe(tellAnew());
  const seen = EDITS.map(([name, make], index) => {
    make();
    // A file that was written just now is read, and one that was written long ago is known by what the file system says of it.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (index % 2) * 60_000 });
    expect({ name, report: follow() }).toEqual({ name, report: tellAnew() });
    vi.useRealTimers();
    return follow();
  });
  // The edits do what their names say.
  const rules = new Set(seen.flatMap((text) => [...text.matchAll(/"rule":"([a-z-]+)"/g)].map(([, rule]) => rule)));
  expect([...rules].sort()).toEqual([
    'block-record', 'chart', 'copy', 'correction', 'dead-link', 'embargo', 'field-parity', 'figure-parity', 'file', 'front', 'language', 'lock', 'missing-twin', 'number-in-prose', 'orphan', 'sane-value',
    'schema', 'stale-twin', 'term-parity', 'unknown-id', 'withdrawn-figure', 'yaml',
  ]);
}, 20_000);

test('content that nobody touched is not made anew, and of an edit nothing but what was edited', () => {
  const follow = followContent(root, (manuscript): SourceManuscript => manuscript);
  const before = follow();
  expect(follow()).toBe(before);
  edit(ENGLISH, 'The bank took', 'The shore took');
  const after = follow();
  expect(after).not.toBe(before);
  for (const part of ['units', 'figures', 'charts', 'sources', 'people', 'organisations', 'glossary', 'settings', 'unreadable', 'lock'] as const) expect(after[part]).toBe(before[part]);
  expect(after.stories.map((folder, index) => folder === before.stories[index])).toEqual([true, false]);
  expect(after.stories[1]?.files.th).toBe(before.stories[1]?.files.th);
  expect(after.written.filter((part) => !before.written.includes(part))).toHaveLength(2);
});
