import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { toEntries } from '../domain/published.ts';
import { appendEdition } from './lock.ts';
import { loadManuscript } from './manuscript.ts';
import { AT, createProject, FILES, removeProjects, write } from './project-fixture.ts';
import { createBlockId, loadReport, writeBlockRecords } from './report.ts';

afterAll(removeProjects);
/** A folder with a small project, and a record of its blocks. */
const project = createProject;

const EN = 'content/stories/river/en.mdx';
/** From what the figure says of its qualifier to what the release prints of it. */
const HELPED_PRINTED = /qualifier: none[^]*value: 800 \}/.exec(FILES['content/figures/helped.yaml'] ?? '')?.[0] ?? '';

const faultsOf = (root: string): string[] => loadReport(root, AT).issues.map(formatIssue);
/** The faults of the project after some text of one file was replaced. */
const edited = (file: string, from: string, to: string): string[] => {
  const root = project();
  if (!FILES[file]?.includes(from)) throw new Error(`${file} has no "${from}".`);
  write(root, file, FILES[file].replace(from, () => to));
  return faultsOf(root);
};
const added = (file: string, text: string | Uint8Array): string[] => {
  const root = project();
  write(root, file, text);
  return faultsOf(root);
};

test('reads a whole project without a fault', () => {
  const report = loadReport(project(), AT);
  expect(report.issues).toEqual([]);
  expect(report.figures.map(({ id, value, qualifier }) => [id, value, qualifier]).sort()).toEqual([['helped', '800', 'none'], ['helped-share', '25', 'less-than'], ['victims', '3200', 'more-than']]);
  expect(report.stories.map(({ slug, th, en }) => [slug, th.title, en.title])).toEqual([['river', 'น้ำหลาก', 'High water']]);
  expect(report.stories[0]?.blocks.map(({ id, kind, th, en }) => [/^b-[a-z2-7]{6}$/.test(id), kind, th.place.line, en.place.file])).toEqual(
    [['paragraph', 15], ['heading', 17], ['list', 19], ['chart', 22], ['quote', 24]].map(([kind, line]) => [true, kind, line, EN]));
  expect(report.settings.front).toEqual({ lead: 'river', chart: 'levels', figures: ['victims', 'helped-share'], story: 'river' });
  expect([report.units, report.sources, report.people, report.organisations, report.glossary, report.charts].map((things) => things.map(({ id }) => id)))
    .toEqual([['people', 'percent'], ['release'], ['mali'], ['ccib'], ['flood'], ['levels']]);
});

test.each([
  ['a field that is not known', 'content/units/people.yaml', 'kind: count', 'kind: count\nkinds: x', 'content/units/people.yaml:2:1  schema  "kinds" is not a field here. Did you mean "kind"? The fields are: kind, limit, th, en.'],
  ['a value with a comma', 'content/figures/victims.yaml', 'value: 3200\n', 'value: 3,200\n', 'content/figures/victims.yaml:4:8  schema  "3,200": A value is plain digits with a point, without commas, spaces, signs or words. Write it like: 10000000000 or 0.42.'],
  ['a day that is not', EN, 'published: 2026-11-22', 'published: 22/11/2026', `${EN}:7:12  schema  "22/11/2026": This is not a day of the Gregorian calendar. Write it like: 2026-11-22.`],
  ['a unit that is not there', 'content/figures/victims.yaml', 'unit: people', 'unit: peple', 'content/figures/victims.yaml:5:7  unknown-id  There is no "peple" in content/units. Did you mean "people"? Correct the id, or add the file: npm run new -- unit peple'],
  ['a source that is not there', 'content/figures/victims.yaml', 'source: release', 'source: releases', 'content/figures/victims.yaml:11:13  unknown-id  There is no "releases" in content/sources. Did you mean "release"? Correct the id, or add the file: npm run new -- source releases'],
  ['a bar of no figure', 'content/charts/levels.yaml', '- figure: helped', '- figure: helpt', 'content/charts/levels.yaml:8:13  unknown-id  There is no "helpt" in content/figures. Did you mean "helped"? Correct the id, or add the file: npm run new -- figure helpt'],
  ['a part of a formula that is not there', 'content/figures/helped-share.yaml', 'part: helped', 'part: helpt', 'content/figures/helped-share.yaml:2:31  unknown-id  There is no "helpt" in content/figures. Did you mean "helped"? Correct the id, or add the file: npm run new -- figure helpt'],
  ['an organisation that is not there', 'content/people/mali.yaml', 'organisation: ccib', 'organisation: cib', 'content/people/mali.yaml:3:15  unknown-id  There is no "cib" in content/organisations. Did you mean "ccib"? Correct the id, or add the file: npm run new -- organisation cib'],
  ['a leading story that is not there', 'content/settings.yaml', 'lead: river', 'lead: rivers', 'content/settings.yaml:7:9  unknown-id  There is no "rivers" in content/stories. Did you mean "river"? Correct the id, or add the file: npm run new -- story rivers'],
  ['braces that are no figure', 'content/charts/levels.yaml', 'and {figure:helped}', 'and {figur:helped}', 'content/charts/levels.yaml:5:42  placeholder  "{figur:helped}" is not a figure or a date. Write {figure:the-purge-cash} or {date:2023-09-18}, or remove the braces.'],
  ['a figure without evidence', 'content/figures/victims.yaml', 'relation: states', 'relation: context', 'content/figures/victims.yaml:10:3  evidence  No source states this figure. Add a row with: relation: states.'],
  ['a formula whose bounds are open', 'content/figures/helped.yaml', HELPED_PRINTED, HELPED_PRINTED.replace('none', 'more-than').replace('value: 800', 'value: 800, qualifier: more-than'), 'content/figures/helped-share.yaml:2:10  formula  The bounds of the parts do not fix the result. Write "qualifier: about" and a "why" in the formula, or remove the figure.'],
  ['a number that its source has otherwise', 'content/figures/victims.yaml', 'printed: { value: 3200', 'printed: { value: 3300', 'content/figures/victims.yaml:12:23  evidence-value  The source that states the figure has 3300, and the figure 3200. Write the same number and unit in both.'],
  ['a source that states no number', 'content/figures/victims.yaml', '    printed: { value: 3200, qualifier: more-than }\n', '', 'content/figures/victims.yaml:10:5  evidence-value  The source that states the figure has no number, and the figure 3200. Write the same number and unit in both.'],
  ['a figure that one language of a text lacks', 'content/charts/levels.yaml', ' and {figure:helped}', '', 'content/charts/levels.yaml:5:7  figure-parity  {figure:helped} is in the Thai of this text, but not in the English. Add it, or remove it from the other.'],
  ['a date that one language of an explanation lacks', 'content/glossary/flood.yaml', 'explanation: { th: ก, en: a }', "explanation: { th: 'ก {date:2023}', en: a }", 'content/glossary/flood.yaml:3:41  figure-parity  {date:2023} is in the Thai of this text, but not in the English. Add it, or remove it from the other.'],
  ['a figure that one summary lacks', EN, '{figure:victims}\n', 'them\n', `${EN}:3:10  figure-parity  {figure:victims} is in the Thai of this text, but not in the English. Add it, or remove it from the other.`],
  ['a component in a summary', EN, 'The river took', 'The river <b>took</b>', `${EN}:3:20  placeholder  A component stands in a field that holds plain text. Write {figure:the-purge-cash} or {date:2023-09-18} in its place, or remove it.`],
  ['a component in a label', 'content/figures/victims.yaml', 'en: Victims', 'en: Victims <Term id="flood" />', 'content/figures/victims.yaml:3:15  placeholder  A component stands in a field that holds plain text. Write {figure:the-purge-cash} or {date:2023-09-18} in its place, or remove it.'],
  ['a year of the Buddhist calendar', EN, 'published: 2026-11-22', 'published: 2569-11-22', `${EN}:7:12  schema  "2569-11-22": This is not a day of the Gregorian calendar. Write it like: 2026-11-22.`],
  ['an address that is none', 'content/sources/release.yaml', 'url: unknown', 'url: release.example', 'content/sources/release.yaml:3:6  schema  "release.example": This is not a web address. Write it whole, beginning with https://, or write: unknown.'],
  ['a title that begins with a star', EN, 'title: High water', 'title: *High*', `${EN}:2:8  yaml  "*High*" is read as a repetition of another value. Put the text in quotation marks.`],
  ['a title that has more words behind the star', EN, 'title: High water', 'title: *High* water', `${EN}:2:15  yaml  A text that begins with { [ " or another sign is read as YAML. Put the whole text in single quotation marks.`],
  ['a title with the same quotation marks inside', EN, 'title: High water', 'title: "Mark "so": they say"', `${EN}:2:8  yaml  Quotation marks stand inside quotation marks of the same kind. Write those inside as “ ”.`],
  ['a title with quoted words that holds no colon', EN, 'title: High water', 'title: "High "water" here"', `${EN}:2:15  yaml  Quotation marks stand inside quotation marks of the same kind. Write those inside as “ ”.`],
  ['a list on the line of its field', EN, 'title: High water', 'title: - High water', `${EN}:2:8  yaml  A list cannot begin on the line of its field. Write each entry on a line of its own under it, like: "  - my-name".`],
  ['curly quotation marks in a component', EN, '- mud', '- mud <Figure id=“victims” />', `${EN}:19:7  mdx  The quotation marks in a component are curly (“ ”). Type them again, straight ("…").`],
  ['a mail address in angle brackets', EN, '- mud', '- mud <desk@example.com>', `${EN}:19:7  mdx  An address between < and > cannot stand here. Write it as a link: [words](https://…) or [words](mailto:…).`],
  ['a note to oneself in the body', EN, '- mud', '- mud <!-- ask -->', `${EN}:19:7  mdx  A note between <!-- and --> cannot stand in a story. Remove it.`],
  ['a number in the body', EN, 'The bank took <Figure id="victims" />', 'The bank took 3,200 and <Figure id="victims" />', `${EN}:15:15  number-in-prose  "3,200" is typed by hand. Write <Figure id="victims" />.`],
  ['a figure in braces in the body', EN, '- mud', '- mud {figure:victims}', `${EN}:19:14  mdx  What stands between "{" and "}" cannot be read. Remove the braces; in a body a figure is written <Figure id="…" />, a date <Date value="…" />.`],
  ['a sentence that begins with a number', EN, '## Water', '2023. It rained.', `${EN}:17:1  markup  "2023" at the head of the line begins a numbered list. Begin the list with "1."; in a sentence write <Figure id="…" /> or <Date value="…" />.`],
  ['fields that the twin has otherwise', EN, 'place: thailand', 'place: india', `${EN}:4:8  field-parity  "place" is "india" here and "thailand" in th.mdx. Write the same in both.`],
  ['a setting left out', 'content/settings.yaml', 'release: release\n', '', 'content/settings.yaml:1:1  schema  "release" is missing. Add it.'],
])('stops %s', (_name, file, from, to, fault) => {
  expect(edited(file, from, to)).toEqual([fault]);
});

test('a figure that one language lost is named in both words and place', () => {
  expect(edited(EN, '<Figure id="victims" /> ', '')).toEqual([`${EN}:15:1  figure-parity  Figure "victims" is in th.mdx, line 15, but not in this paragraph of en.mdx. Add <Figure id="victims" />, or remove it from th.mdx.`]);
});

test('a block that one language lost is one fault, not one for each block behind it', () => {
  expect(edited(EN, '## Water\n\n', '')).toEqual([`${EN}:17:1  block-parity  Block 2 is a list here and a heading in th.mdx, line 17. Make both the same kind, or add the block that one of them lacks.`]);
});

/** What a tired person types at midnight, and where the check says that it stands. */
test.each([
  ['a title', EN, 'High water', 'High water, ๑๒ dead', '2:20', '๑๒'],
  ['a summary, before a placeholder', EN, 'The river took', 'The river took 1,999 or', '3:25', '1,999'],
  ['a summary, after a placeholder', EN, '{figure:victims}\nplace', '{figure:victims} in 10%\nplace', '3:45', '10%'],
  ['a heading', EN, '## Water', '## Water of ２０２３', '17:13', '２０２３'],
  ['a list', EN, '- sand', '- sand ½', '20:8', '½'],
  ['the words of a link', EN, '- sand', '- [sand 42](https://a.example)', '20:9', '42'],
  ['the title of a link', EN, '- sand', '- [sand](https://a.example "42")', '20:29', '42'],
  ['bold type', EN, '- sand', '- sand **42**', '20:10', '42'],
  ['a number cut by bold type', EN, '- sand', '- 3**2**', '20:3', '32'],
  ['words next to a figure', EN, '/> <Date', '/>² <Date', '15:38', '²'],
  ['the words of a term', EN, '<Term id="flood" />', '<Term id="flood" text="flood 42" />', '15:96', '42'],
  ['a quote', EN, 'en="kindness"', 'en="฿ kindness"', '24:23', '฿'],
  ['a second line', EN, '- sand', '- sand\nand 42', '21:5', '42'],
  ['a label', 'content/figures/victims.yaml', 'en: Victims', 'en: Victims of 2566', '3:18', '2566'],
  ['a short label', 'content/figures/victims.yaml', 'value: 3200\n', 'short:\n  th: ก\n  en: took 5\nvalue: 3200\n', '6:12', '5'],
  ['a note in braces', 'content/figures/victims.yaml', 'note: { th: ก, en: a }', 'note: { th: ก, en: a $6 b }', '13:26', '$6'],
  ['a description', 'content/charts/levels.yaml', 'and {figure:helped}.', 'and {figure:helped}, not 900.', '5:63', '900'],
  ['a section of the settings', 'content/settings.yaml', 'heading: { th: ก, en: a }', 'heading: { th: ก, en: Since ٢٠٢٤ }', '13:33', '٢٠٢٤'],
  ['an explanation', 'content/glossary/flood.yaml', 'explanation: { th: ก, en: a }', 'explanation: { th: ปี 2554, en: a }', '3:20', 'ปี 2554'],
] as const)('finds the number in %s', (_name, file, from, to, place, typed) => {
  expect(edited(file, from, to)).toContainEqual(expect.stringContaining(`${file}:${place}  number-in-prose  "${typed}" is typed by hand.`));
});

test.each(['>-\n    first\n    then 42', '|\n    first\n    then 42', 'first\n    then 42', '"first \\u00e9 42"', "'it''s 42'"])('finds the number in a text written %j', (text) => {
  expect(edited('content/glossary/flood.yaml', 'explanation: { th: ก, en: a }', `explanation:\n  th: ก\n  en: ${text}`)).toEqual([expect.stringMatching(/^content\/glossary\/flood\.yaml:\d+:\d+ {2}number-in-prose {2}"42" is typed by hand\./)]);
});

test('names the languages that are missing and the file that does not belong', () => {
  const root = project();
  rmSync(join(root, 'content/stories/river/th.mdx'));
  write(root, 'content/stories/river/notes.txt', 'a');
  write(root, 'content/stories/README.md', 'a');
  write(root, 'content/figures/Victims 2.yaml', 'a');
  write(root, 'content/sources/release.yml', 'a');
  write(root, 'content/charts/old/levels.yaml', 'a');
  expect(faultsOf(root)).toEqual([
    'content/charts/old:1:1  file  Only files named like the-purge-cash.yaml belong here. Rename it or move it away.',
    'content/figures/Victims 2.yaml:1:1  file  Only files named like the-purge-cash.yaml belong here. Rename it or move it away.',
    'content/sources/release.yml:1:1  file  Only files named like the-purge-cash.yaml belong here. Rename it or move it away.',
    'content/stories/README.md:1:1  file  Only folders named like trust-no-one belong here. Rename it or move it away.',
    'content/stories/river/notes.txt:1:1  file  Only th.mdx, en.mdx, blocks.yaml belong in a story\'s folder. Rename it or move it away.',
    'content/stories/river/th.mdx:1:1  missing-twin  The story is only in en.mdx. Write th.mdx beside it.',
  ]);
});

test('a file of another encoding is one fault, not one more in everything that names it', () => {
  const tis620 = Uint8Array.from([0xa1, 0xd2, 0xc3]);
  const fault = (file: string): string => `${file}:1:1  file  The file cannot be read as UTF-8 text. Save it again as UTF-8.`;
  for (const file of ['content/figures/victims.yaml', 'content/sources/release.yaml', 'content/settings.yaml', 'content/stories/river/th.mdx', 'content/units/people.yaml']) expect(added(file, tis620)).toEqual([fault(file)]);
});

test('so is a file with a fault in it', () => {
  expect(added('content/sources/release.yaml', 'origin: primary')).not.toEqual([]);
  expect(added('content/sources/release.yaml', 'origin: primary').filter((fault) => !fault.startsWith('content/sources/release.yaml:'))).toEqual([]);
});

test('says that the settings are missing', () => {
  const root = project();
  rmSync(join(root, 'content/settings.yaml'));
  expect(faultsOf(root)).toEqual(['content/settings.yaml:1:1  file  This file is missing. Put it back.']);
});

test('gives the faults of all files at once, sorted', () => {
  const root = project();
  write(root, 'content/figures/victims.yaml', (FILES['content/figures/victims.yaml'] ?? '').replace('unit: people', 'unit: peple').replace('en: Victims', 'en: Victims 5'));
  write(root, 'content/charts/levels.yaml', '');
  expect(faultsOf(root).map((fault) => fault.split('  ').slice(0, 2).join(' '))).toEqual(['content/charts/levels.yaml:1:1 schema', 'content/figures/victims.yaml:3:15 number-in-prose', 'content/figures/victims.yaml:5:7 unknown-id']);
});

test('a story that the last edition opened stays, whatever moment is given', () => {
  const root = createProject();
  for (const lang of ['th', 'en']) write(root, `content/stories/river/${lang}.mdx`, (FILES[`content/stories/river/${lang}.mdx`] ?? '').replace('published: 2026-11-22', 'published: 2026-11-22\nembargo: 2026-11-22T09:00:00+07:00'));
  writeBlockRecords(root);
  appendEdition(root, undefined, new Date(AT).toISOString(), toEntries(loadManuscript(root), AT));
  expect(loadReport(root, AT - 1).stories.map(({ slug }) => slug)).toEqual(['river']);
});

test('leaves a story out before its embargo', () => {
  const root = project();
  for (const lang of ['th', 'en']) write(root, `content/stories/river/${lang}.mdx`, (FILES[`content/stories/river/${lang}.mdx`] ?? '').replace('published: 2026-11-22', 'published: 2026-11-22\nembargo: 2026-11-22T09:00:00+07:00'));
  const storiesAt = (time: string): number => loadReport(root, Date.parse(time)).stories.length;
  expect([storiesAt('2026-11-22T08:59:59+07:00'), storiesAt('2026-11-22T09:00:00+07:00')]).toEqual([0, 1]);
});

const idsOf = (root: string): string[] => loadReport(root, AT).stories.flatMap(({ blocks }) => blocks.map(({ id }) => id));
const insert = (root: string, before: string, text: string): void => {
  for (const lang of ['th', 'en']) {
    const file = `content/stories/river/${lang}.mdx`;
    write(root, file, readFileSync(join(root, file), 'utf8').replace(before, () => `${text}\n\n${before}`));
  }
};

test('writes the record of blocks once, and then nothing', () => {
  const root = project();
  const record = readFileSync(join(root, 'content/stories/river/blocks.yaml'), 'utf8');
  expect(writeBlockRecords(root)).toEqual([]);
  rmSync(join(root, 'content/stories/river/blocks.yaml'));
  expect(faultsOf(root)).toEqual(['content/stories/river/blocks.yaml:1:1  block-record  Blocks of this story are new, moved or gone. Type: npm run check -- --fix']);
  expect(writeBlockRecords(root)).toEqual(['content/stories/river/blocks.yaml']);
  expect(readFileSync(join(root, 'content/stories/river/blocks.yaml'), 'utf8')).toBe(record);
});

test('keeps every id when blocks come between, change or go', () => {
  const root = project();
  const [first = '', ...rest] = idsOf(root);
  insert(root, '<Chart id="levels" />', 'Rain.');
  write(root, EN, readFileSync(join(root, EN), 'utf8').replace('- mud', '- clay'));
  expect(writeBlockRecords(root)).toEqual(['content/stories/river/blocks.yaml']);
  const now = idsOf(root);
  expect(faultsOf(root)).toEqual([]);
  expect(now).toEqual([first, ...rest.slice(0, 2), now[3], ...rest.slice(2)]);
  expect([first, ...rest]).not.toContain(now[3]);
  for (const lang of ['th', 'en']) write(root, `content/stories/river/${lang}.mdx`, readFileSync(join(root, `content/stories/river/${lang}.mdx`), 'utf8').replace('Rain.\n\n', ''));
  writeBlockRecords(root);
  expect(idsOf(root)).toEqual([first, ...rest]);
  expect(readFileSync(join(root, 'content/stories/river/blocks.yaml'), 'utf8')).toContain(`retired:\n  - id: ${now[3]}\n    successor: ${rest[1]}\n`);
});

test('writes no record of bodies that do not agree', () => {
  const root = project();
  write(root, EN, (FILES[EN] ?? '').replace('## Water\n\n', ''));
  expect(writeBlockRecords(root)).toEqual([]);
});

test.each([
  ['of which a line was changed', (record: string) => record.replace(/b-[a-z2-7]{6}/, 'first')], ['with a merge conflict', (record: string) => `<<<<<<< HEAD\n${record}=======\n>>>>>>> theirs\n`],
  ['that is not UTF-8', () => Uint8Array.from([0xa1, 0xd2])], ['that is empty', () => ''],
])('writes nothing over a record of blocks %s: its ids are permanent', (_name, spoil: (record: string) => string | Uint8Array) => {
  const root = project();
  const file = join(root, 'content/stories/river/blocks.yaml');
  const spoilt = Buffer.from(spoil(readFileSync(file, 'utf8')));
  writeFileSync(file, spoilt);
  expect(writeBlockRecords(root)).toEqual([]);
  expect(readFileSync(file).equals(spoilt)).toBe(true);
  const issues = loadReport(root, AT).issues;
  expect(new Set(issues.map((issue) => issue.file))).toEqual(new Set(['content/stories/river/blocks.yaml']));
  expect(issues.map(({ rule }) => rule)).not.toContain('block-record');
});

test('leaves hidden files alone', () => {
  const root = project();
  for (const file of ['.DS_Store', 'figures/.DS_Store', 'stories/.DS_Store', 'stories/river/.en.mdx.swp', 'stories/.river/en.mdx']) write(root, `content/${file}`, Uint8Array.from([0xa1]));
  expect(faultsOf(root)).toEqual([]);
});

test('a leading story that became a draft, or lost its headline figure, stops the front page', () => {
  const front = (from: string, to: string): string[] => {
    const root = project();
    for (const lang of ['th', 'en']) write(root, `content/stories/river/${lang}.mdx`, (FILES[`content/stories/river/${lang}.mdx`] ?? '').replace(from, to));
    return faultsOf(root);
  };
  expect(front('status: published', 'status: draft')).toEqual([
    'content/settings.yaml:7:9  front  "river" is a draft, and the front page leads to it. Publish it, or name another story.',
    'content/settings.yaml:10:10  front  "river" is a draft, and the front page leads to it. Publish it, or name another story.',
  ]);
  expect(front('headline:\n  - victims\n', '')).toEqual(['content/settings.yaml:7:9  front  "river" has no headline figure to lead with. Add one to the story, or name another story.']);
});

test('lengthens a block’s name that is taken, and never gives it twice', () => {
  const pair = { th: 'a', en: 'b' };
  const taken = new Set<string>();
  for (let count = 0; count < 40; count += 1) {
    const id = createBlockId(pair, taken);
    expect(taken.has(id)).toBe(false);
    expect(id).toMatch(/^b-[a-z2-7]{6,}$/);
    taken.add(id);
  }
});
