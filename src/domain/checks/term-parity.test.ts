import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { manuscript, organisation, person, source, story, term, words, type Draft } from './manuscript-fixture.ts';
import { termParity } from './term-parity.ts';

const parts = {
  glossary: [term('trust-no-one', { th: 'Trust No One', en: 'Trust No One', aliases: { th: ['ปฏิบัติการ Trust No One'], en: ['Operation Trust No One'] } }), term('assets', { th: 'สินทรัพย์ดิจิทัล', en: 'digital assets', aliases: { th: [], en: ['crypto'] } })],
  organisations: [
    organisation('police', { name: words('Royal Thai Police', 'สำนักงานตำรวจแห่งชาติ') }), organisation('knpa', { name: words('Korean National Police Agency', 'สำนักงานตำรวจแห่งชาติเกาหลี'), short: words('KNPA', 'KNPA') }),
    organisation('ed', { name: words('Enforcement Directorate, India', 'สำนักงานบังคับใช้กฎหมาย (Enforcement Directorate) ของอินเดีย'), short: words('ED', 'ED') }),
  ],
  people: [{ ...person('neeraj', words('Nishant Neeraj', 'นายนิชานต์ นีราช')), data: { name: words('Nishant Neeraj', 'นายนิชานต์ นีราช'), role: words('a'), organisation: 'ed' } }],
  sources: [source('nation', 'independent', words('KNPA', 'KNPA'))],
};
const faults = (th: Draft, en: Draft, fields = {}): string[] => termParity(manuscript({ ...parts, stories: [story('river', { th: [{ line: 20, ...th }], en: [{ line: 12, ...en }] }, fields)] })).map(formatIssue);

test('names what one language names and the other does not', () => {
  expect(faults({ text: 'สำนักงานตำรวจแห่งชาติแถลง' }, { text: 'The police said.' })).toEqual([
    'content/stories/river/th.mdx:20:1  term-parity  "สำนักงานตำรวจแห่งชาติ" is named here, and the English (line 12) does not name it. Write "Royal Thai Police" there, or leave the name out here.',
  ]);
  expect(termParity(manuscript({ ...parts, stories: [story('river', { th: [{ line: 20, text: 'ตำรวจแถลง' }], en: [{ line: 12, text: 'The Royal Thai Police said.' }] })] })).map(formatIssueIn('th'))).toEqual([
    'content/stories/river/en.mdx:12:5  term-parity  ตรงนี้เอ่ยถึง "Royal Thai Police" แต่ภาษาไทย (บรรทัดที่ 20) ไม่ได้เอ่ยถึง ให้เขียน "สำนักงานตำรวจแห่งชาติ" ในภาษานั้น หรือตัดชื่อนี้ออก',
  ]);
});

test('tells a name from a longer one that begins like it', () => {
  expect(faults({ text: 'สำนักงานตำรวจแห่งชาติเกาหลี' }, { text: 'the Korean National Police Agency' })).toEqual([]);
  expect(faults({ text: 'สำนักงานตำรวจแห่งชาติเกาหลี' }, { text: 'the Royal Thai Police' })).toHaveLength(2);
});

test.each([
  ['a short form', 'สำนักงานบังคับใช้กฎหมายของอินเดีย', 'India’s Enforcement Directorate'], ['a person without a title', 'นิชานต์ นีราช', 'Nishant Neeraj'],
  ['an alias', 'ปฏิบัติการ Trust No One', 'Trust No One'], ['a name over two lines', 'KNPA', 'the Korean National\nPolice Agency'], ['common words, which may be said in many ways', 'ศูนย์ซื้อขายสินทรัพย์ดิจิทัล', 'an exchange'], ['letters inside a word', 'ข่าว', 'NEEDED'],
])('is content with %s', (_name, th, en) => {
  expect(faults({ text: th }, { text: en })).toEqual([]);
});

test('counts a name as said where a mention in the block prints it', () => {
  expect(faults({ pieces: [{ text: 'KNPA และ ' }, { kind: 'source', id: 'nation' }] }, { pieces: [{ kind: 'source', id: 'nation' }] })).toEqual([]);
  expect(faults({ pieces: [{ kind: 'person', id: 'neeraj' }, { text: ' แห่ง ED' }] }, { pieces: [{ kind: 'person', id: 'neeraj' }] })).toEqual([]);
  expect(faults({ pieces: [{ kind: 'term', id: 'trust-no-one' }] }, { pieces: [{ text: 'Trust No One' }, { kind: 'term', id: 'trust-no-one' }] })).toEqual([]);
});

test('wants the words of a term to be on its list', () => {
  expect(faults({}, { pieces: [{ kind: 'term', id: 'assets', text: 'cryptos' }] })).toEqual([
    'content/stories/river/en.mdx:12:1  term-parity  "cryptos" is not among the words for "assets". Did you mean "crypto"? Write one of them (digital assets, crypto), or add it to the aliases in content/glossary/assets.yaml.',
  ]);
  expect(faults({ pieces: [{ kind: 'term', id: 'assets', text: 'crypto' }] }, {})).toEqual([expect.stringContaining('"crypto" is not among the words')]);
  expect(faults({}, { pieces: [{ kind: 'term', id: 'assets', text: 'crypto' }, { kind: 'term', id: 'assets' }] })).toEqual([]);
});

test('reads summaries; headlines may be shorter', () => {
  const fields = (field: string) => ({ th: { [field]: 'ก' }, en: { [field]: 'The Royal Thai Police' } });
  expect(faults({}, {}, fields('summary'))).toHaveLength(1);
  expect(faults({}, {}, fields('title'))).toEqual([]);
});

test('leaves drafts alone', () => {
  expect(faults({ text: 'KNPA' }, { text: 'a' }, { th: { status: 'draft' }, en: { status: 'draft' } })).toEqual([]);
});
