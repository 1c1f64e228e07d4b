import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { KINDS, type Kind } from '../schema/field-words.ts';
import { listBlanks } from '../schema/template.ts';
import { AT, createProject, removeProjects } from '../reader/project-fixture.ts';
import { toForm } from '../reader/begun.ts';
import { loadReport, writeBlockRecords } from '../reader/report.ts';
import { beginFile, type Ask } from './new.ts';
import { parseNewOptions } from './new-options.ts';

afterAll(removeProjects);

const TODAY = '2026-11-22';
const begin = async (root: string, words: string[], ask?: Ask): Promise<string[]> => {
  const said: string[] = [];
  await beginFile(root, parseNewOptions(words), { today: TODAY, ask, say: (line) => said.push(line) });
  return said;
};
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

/** Answers by the name of the field that the question begins with. */
const answer = (answers: Record<string, string>): Ask => (question) => Promise.resolve(answers[question.split(' – ')[0] ?? ''] ?? '');
const ANSWERS: Record<Kind, Record<string, string>> = {
  unit: { kind: 'count', 'th (ภาษาไทย)': 'ตัว', 'en.one': 'cat', 'en.other': 'cats' },
  organisation: { 'name.th (ภาษาไทย)': 'กรมแมว', 'name.en (English)': 'Cat Office' },
  person: { 'name.th (ภาษาไทย)': 'สมศรี', 'name.en (English)': 'Somsri', 'role.th (ภาษาไทย)': 'ผู้ดูแล', 'role.en (English)': 'Keeper', organisation: 'my-organisation' },
  term: { 'th (ภาษาไทย)': 'แมวจร', 'en (English)': 'stray cat', 'explanation.th (ภาษาไทย)': 'แมวไม่มีเจ้าของ', 'explanation.en (English)': 'A cat without an owner' },
  source: { 'publisher.th (ภาษาไทย)': 'ข่าวแมว', 'publisher.en (English)': 'Cat News', 'title.th (ภาษาไทย)': 'รายงาน', 'title.en (English)': 'Report', url: 'unknown', published: 'unknown', archived: 'unknown', language: 'th', origin: 'independent' },
  figure: {
    'label.th (ภาษาไทย)': 'แมวในเมือง', 'label.en (English)': 'Cats in town', value: '40', unit: 'my-unit', qualifier: 'more-than', period: 'unknown', 'evidence.source': 'my-source', 'evidence.locator': 'P2',
    'evidence.printed.text': 'กว่า 40 ตัว', 'evidence.printed.value': '40', 'evidence.printed.qualifier': 'more-than', 'evidence.note.th (ภาษาไทย)': 'แหล่งข้อมูลระบุไว้', 'evidence.note.en (English)': 'The source says so.',
  },
  chart: {
    'title.th (ภาษาไทย)': 'แมว', 'title.en (English)': 'Cats', 'description.th (ภาษาไทย)': 'แท่งแสดง {figure:my-figure}', 'description.en (English)': 'The bar shows {figure:my-figure}.', 'series.figure': 'my-figure',
    'note.th (ภาษาไทย)': 'นับตอนกลางคืน', 'note.en (English)': 'Counted at night.',
  },
  story: {
    'title.th (ภาษาไทย)': 'แมวล้นเมือง', 'title.en (English)': 'A town of cats', 'summary.th (ภาษาไทย)': 'มีแมว{figure:my-figure}', 'summary.en (English)': 'There are {figure:my-figure}.', place: 'thailand', original: 'th',
    'from.source': 'my-source', 'from.locator': 'P2',
  },
};
const toBody = (words: [string, string]): string => `${words[0]} <Person id="my-person" /> <Term id="my-term" /> <Figure id="my-figure" /> ${words[1]}\n\n<Chart id="my-chart" />\n`;
const BODIES = { th: toBody(['ผู้ดูแลชื่อ', 'อยู่ที่นี่']), en: toBody(['The keeper is', 'and all is well.']) };

test.each(KINDS)('a new %s passes the check up to its blanks, and each is told at its line', async (kind) => {
  const root = createProject();
  await begin(root, [kind, `my-${kind}`]);
  const { issues } = loadReport(root, AT);
  const files = kind === 'story' ? ['content/stories/my-story/en.mdx', 'content/stories/my-story/th.mdx'] : [...new Set(issues.map(({ file }) => file))];
  const blank = files.flatMap((file) => read(root, file).split('\n').flatMap((line, index) => (/^[ -]*\w+:$/.test(line) && !/^\s/.test(read(root, file).split('\n')[index + 1]?.slice(line.search(/\w/)) ?? '') ? [`${file}:${index + 1}`] : [])));
  expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual(blank);
  expect(blank.length).toBeGreaterThan(1);
  expect(issues.every(({ rule, message }) => rule === 'schema' && message.en.includes('is empty. Write') && message.th.includes('ว่างอยู่'))).toBe(true);
});

test('with every blank filled in, the check has no fault, and asks for nothing that was not asked before', async () => {
  const root = createProject();
  for (const kind of KINDS) {
    expect(await begin(root, [kind, `my-${kind}`, '--lang', 'en'], answer(ANSWERS[kind]))).not.toContainEqual(expect.stringContaining('blank is left'));
  }
  expect(KINDS.filter((kind) => listBlanks(toForm(kind, TODAY)).length !== Object.keys(ANSWERS[kind]).length)).toEqual([]);
  for (const lang of LANGS) appendFileSync(join(root, `content/stories/my-story/${lang}.mdx`), BODIES[lang]);
  writeBlockRecords(root);
  expect(loadReport(root, AT).issues).toEqual([]);
});

test('what is typed with the command is not asked again; a list takes a field as often as it is given', async () => {
  const root = createProject();
  const asked: string[] = [];
  const said = await begin(root, ['chart', 'cats', '--lang=th', '--series.figure', 'victims', '--series.figure', 'helped', '--title.en', 'Cats: all'], (question) => { asked.push(question); return Promise.resolve(''); });
  expect(read(root, 'content/charts/cats.yaml')).toBe('kind: bar\ntitle:\n  th:\n  en: "Cats: all"\ndescription:\n  th:\n  en:\nseries:\n  - figure: victims\n  - figure: helped\nnote:\n  th:\n  en:\n');
  expect(asked.map((question) => question.split(' ')[0])).toEqual(['title.th', 'description.th', 'description.en', 'note.th', 'note.en']);
  expect(said).toEqual(['ตอบทีละข้อ กด Enter เพื่อเว้นไว้กรอกทีหลัง', 'เขียนแล้ว content/charts/cats.yaml', 'เหลือช่องว่าง 5 ช่อง ดูสิ่งที่ต้องแก้: npm run check -- --fix --lang th']);
});

test('the first question is the language, unless it is given; an answer that cannot stand is asked for again', async () => {
  const root = createProject();
  const answers = ['th', 'dozens', 'count', 'ตัว', 'cat', 'cats'];
  const said = await begin(root, ['unit', 'cats'], () => Promise.resolve(answers.shift()));
  expect(said[1]).toBe('"kind" เป็น "dozens" ไม่ได้ ให้เลือกเขียนหนึ่งอย่าง: count, money, percent, percentage-point');
  expect(read(root, 'content/units/cats.yaml')).toBe('kind: count\nth: ตัว\nen:\n  one: cat\n  other: cats\n');
});

test('a question says what there is to choose from; a name that no file has yet is kept, and told', async () => {
  const root = createProject();
  const asked: string[] = [];
  const said = await begin(root, ['story', 'cats', '--lang', 'en'], (question) => { asked.push(question); return Promise.resolve(question.startsWith('from.source') ? 'cat-news' : ''); });
  expect(asked).toEqual(expect.arrayContaining([
    'place – Where the story is set; the same in both files.\n  thailand, india, taiwan, south-korea, worldwide\n> ',
    'original – The language the story was written in first: th or en.\n> ',
    expect.stringMatching(/^from\.source – .*\n {2}.*\brelease\b.*\n> $/),
  ]));
  expect(said).toContain('There is no cat-news in content/sources yet. The name is kept; its file has to be added.');
});

test('never writes over a file, nor beside the one language of a story that stands', async () => {
  const root = createProject();
  const before = read(root, 'content/figures/victims.yaml');
  await expect(begin(root, ['figure', 'victims'])).rejects.toThrow('content/figures/victims.yaml is there already. Nothing was written: open that file, or give another name.');
  await expect(begin(root, ['story', 'river'])).rejects.toThrow('content/stories/river/th.mdx is there already');
  expect(read(root, 'content/figures/victims.yaml')).toBe(before);
});

test('refuses a value that cannot stand and a field that is not there, and writes nothing', async () => {
  const root = createProject();
  await expect(begin(root, ['figure', 'cats', '--value', '3,200'])).rejects.toThrow('--value: "3,200": A value is plain digits');
  await expect(begin(root, ['figure', 'cats', '--valu', '3200'])).rejects.toThrow('--valu is not a field of a figure. Did you mean "value"?');
  await expect(begin(root, ['figure', 'cats', '--value', '1', '--value', '2'])).rejects.toThrow('--value stands 2 times. Keep one of them.');
  expect(existsSync(join(root, 'content/figures/cats.yaml'))).toBe(false);
});

test.each([
  [['story', 'My Story'], 'Type: npm run new -- story my-story'], [['story', 'my', 'story'], 'Type: npm run new -- story my-story'], [['figure', 'เงินสด'], 'Type: npm run new -- figure my-figure'],
  [['story', '../x'], 'Type: npm run new -- story x'], [['story'], 'Type: npm run new -- story my-story'], [['stroy', 'a'], '"stroy" is nothing that can be begun. Did you mean "story"?'], [[], 'What is to be begun? Write one of: story, figure'],
  [['story', 'a', '--lang', 'fr'], '"fr" is no language of this site.'], [['story', 'a', '--place'], 'Nothing stands behind --place.'],
])('of %j it says what to type instead', (words, message) => {
  expect(() => parseNewOptions(words)).toThrow(message);
});
