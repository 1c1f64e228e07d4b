import { expect, test } from 'vitest';
import type { Lang } from '../../i18n/lang.ts';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { amountWords } from './amount-words.ts';
import { chart, figure, figureIn, manuscript, row, story, unit, words, type Draft } from './manuscript-fixture.ts';

const parts = {
  units: [unit('people'), unit('officers', 'count', ['officer', 'officers', 'คน']), unit('accounts', 'count', ['account', 'accounts', 'บัญชี']), unit('trainings', 'count', ['workshop or training', 'workshops and trainings', 'รายการ']), unit('percent', 'percent', ['%', '%', '%'])],
  figures: [figure('victims', { qualifier: 'more-than', evidence: [row('context', 'police', { printed: { value: '70', unit: 'accounts', qualifier: 'none' } })] }), figure('courses', { unit: 'trainings', qualifier: 'more-than' }), figure('share', { unit: 'percent', qualifier: 'about' }), figure('arrests', { qualifier: 'none' })],
};
/** A sentence with mentions in braces: `{victims}` in full, `{number courses}` without its unit, `{victims police}` as a source has it. */
const toPieces = (text: string): Draft['pieces'] => text.split(/(\{[^}]*\})/).filter(Boolean).map((part) => {
  const [first = '', second] = /^\{(.*)\}$/.exec(part)?.[1]?.split(' ') ?? [];
  return first === '' ? { text: part } : first === 'number' ? figureIn(second ?? '', { form: 'number' }) : figureIn(first, second === undefined ? {} : { source: second, form: 'number' });
});
const manuscriptOf = (text: string, lang: Lang) => manuscript({ ...parts, stories: [story('river', { [lang]: [{ line: 12, pieces: toPieces(text) ?? [] }] })] });
const faults = (text: string, lang: Lang): string[] => amountWords(manuscriptOf(text, lang)).map(formatIssue);

test.each<[Lang, string]>([
  ['en', 'It was less than {victims}.'], ['en', 'At least {victims} were there.'], ['en', 'Nearly {victims}.'], ['en', 'A total of about {number courses} in that year.'], ['en', 'up to {victims}'], ['en', 'exactly {victims}'], ['en', '{victims} or more'], ['en', 'There were some {victims}.'],
  ['th', 'มีกว่า{victims}'], ['th', 'ไม่ถึง {victims}'], ['th', 'ประมาณ{victims}'], ['th', 'มีราว {victims}'], ['th', 'เกือบ{victims}'], ['th', 'มากกว่า {victims}'], ['th', '{number courses}กว่า'], ['th', 'จำนวน {victims} ขึ้นไป'],
])('refuses (%s) %j', (lang, text) => {
  expect(faults(text, lang)).toHaveLength(1);
});

test.each<[Lang, string]>([
  ['en', 'It is higher than {victims}.'], ['en', 'The release says nothing about {victims}.'], ['en', 'A dispute over {victims}.'], ['en', 'In all, {victims} were met.'], ['en', 'It rose from {number courses} to {number courses} in that year.'], ['en', '{number courses} without “more than”'], ['en', 'It adds {victims} plusher rooms.'],
  ['en', 'They held {number courses} workshops and trainings.'], ['en', 'For {victims}, accounts were opened.'], ['en', '{victims police} accounts'],
  ['th', 'สูงกว่า{victims}'], ['th', 'งบประมาณ{victims}'], ['th', 'เรื่องราว{victims}'], ['th', 'ค่าประมาณ{victims}'], ['th', 'เพิ่มจาก{number courses} รายการ'], ['th', 'มี{number victims} คน'], ['th', '{victims} กว่าจะรู้ตัว'], ['th', 'เวลาล่วงเลยนานกว่าที่คิด {victims}'],
])('is content (%s) with %j', (lang, text) => {
  expect(faults(text, lang)).toEqual([]);
});

test.each<[Lang, string, string]>([['en', 'They froze {number victims} accounts.', 'accounts'], ['th', 'อายัด{number victims} บัญชี', 'บัญชี'], ['en', 'They held {number courses} officers.', 'officers'], ['th', 'พบ{number victims} รายการ', 'รายการ'], ['en', '{victims police} people', 'people']])('refuses another unit (%s) behind the number in %j', (lang, text, typed) => {
  expect(faults(text, lang)).toEqual([expect.stringContaining(`"${typed}" stands behind <Figure id="`)]);
});

test.each<[Lang, string, string]>([
  ['en', 'They met {victims} people.', 'people'], ['en', 'It fell to {share} percent.', 'percent'], ['en', '{share}%', '%'], ['th', 'พบ{victims} ราย ในวันนั้น', 'ราย'], ['th', 'พบ{victims}รายในปีนั้น', 'ราย'], ['th', 'ลดเหลือ {share}เปอร์เซ็นต์', 'เปอร์เซ็นต์'],
])('refuses the unit once more (%s) behind the number in %j', (lang, text, typed) => {
  expect(faults(text, lang)).toEqual([expect.stringContaining(`"${typed}" is typed behind <Figure id="`)]);
});

test.each([['จับกุม{arrests}', 1], ['จับกุม{number arrests} ราย', 1], ['ต่าง ๆ{arrests}', 1], ['พบ{victims police}', 1], ['จับกุม {arrests}', 0], ['“{arrests}” และ ({arrests})', 0], ['พบ{victims}', 0], ['{arrests}', 0]])('of %j, where a Thai number that has no word before it wants a space, tells %i', (text, count) => {
  expect(faults(text, 'th')).toEqual(Array.from({ length: count }, () => expect.stringContaining('Put a space between.') as string));
  expect(faults('They met{arrests}', 'en')).toEqual([]);
});

test.each<[Lang, string]>([['en', 'Of {victims}, people said little.'], ['en', 'They met {victims} person by person.'], ['en', '{victims} people-watching'], ['th', 'พบ{victims} รายละหนึ่งฉบับ'], ['th', 'พบ{victims} รายที่สอง'], ['th', 'พบ{victims} รายงานระบุว่า'], ['th', 'มี{victims} รายได้ลดลง'], ['th', 'พบ {victims police} บัญชีม้า']])('leaves a phrase that begins with the same letters alone (%s): %j', (lang, text) => {
  expect(faults(text, lang)).toEqual([]);
});

test.each<[Lang, string, string]>([
  ['en', '{number courses}k', 'k'], ['en', '{number courses} bn', 'bn'], ['en', 'It was -{number courses}.', '-'], ['en', '{number courses}{number victims} were', '<Figure id="victims" />'], ['en', '{number courses}.{number victims} were', '<Figure id="victims" />'], ['en', '{number courses} times', 'times'],
  ['th', 'มี{number courses}k', 'k'], ['th', 'เพิ่ม{number courses} เท่า', 'เท่า'], ['th', 'มี −{victims}', '−'],
])('refuses what makes another number (%s) of %j', (lang, text, typed) => {
  expect(faults(text, lang)).toEqual([expect.stringContaining(`"${typed}" is typed against <Figure id="`)]);
});

test.each<[Lang, string]>([['en', 'A {number courses}-day course, {victims}’s case ({victims}), {victims}, {number courses}; “{victims}” — {victims}/{courses}'], ['th', 'มี{victims}เท่ากับ{courses}และ ({victims})'], ['en', 'They held {number victims} people.']])('leaves marks and words beside a number alone (%s): %j', (lang, text) => {
  expect(faults(text, lang)).toEqual([]);
});

test('names what was typed, and what to do', () => {
  expect(faults('It was less than {victims}.', 'en')).toEqual(['content/stories/river/en.mdx:12:20  amount  "less than" is typed beside <Figure id="victims" />, and what stands before a number comes from its record. Remove the words, or correct "qualifier" there; to compare two numbers, write "higher than" or "lower than".']);
  expect(faults('They froze {number victims} accounts.', 'en')).toEqual(['content/stories/river/en.mdx:12:14  amount  "accounts" stands behind <Figure id="victims" />, which counts in people. Write <Figure id="victims" /> without the form, which prints its own unit.']);
  expect(amountWords(manuscriptOf('มีกว่า{victims}', 'th')).map(formatIssueIn('th'))).toEqual([expect.stringContaining('มีคำว่า "กว่า" พิมพ์ไว้ติดกับ <Figure id="victims" /> ทั้งที่คำหน้าตัวเลขมาจากระเบียน')]);
});

test('reads titles, summaries and charts too', () => {
  const stories = [story('river', { en: [], th: [] }, { en: { title: 'Almost {figure:victims}' }, th: { summary: 'ไม่ถึง{figure:victims}' } })];
  expect(amountWords(manuscript({ ...parts, stories }))).toHaveLength(2);
  expect(amountWords(manuscript({ ...parts, charts: [chart('a', [], { note: words('Nearly {figure:victims}.') })] })).map(formatIssue)).toEqual([expect.stringContaining('content/charts/a.yaml:1:1  amount  "Nearly" is typed beside {figure:victims}')]);
});
