import { expect, test } from 'vitest';
import { formatIssue, formatIssueIn } from '../issue.ts';
import { language } from './language.ts';
import { chart, manuscript, organisation, source, story, term, unit, words, type Draft } from './manuscript-fixture.ts';

const parts = { organisations: [organisation('trm', { name: words('TRM Labs', 'TRM Labs') })], glossary: [term('purge', { th: 'The Purge', en: 'The Purge' })] };
const inThai = (draft: Draft): string[] => language(manuscript({ ...parts, stories: [story('river', { th: [{ line: 12, ...draft }] }, { th: { title: 'ก', summary: 'ก' } })] })).map(formatIssue);
const inEnglish = (draft: Draft): string[] => language(manuscript({ ...parts, stories: [story('river', { en: [{ line: 12, ...draft }] })] })).map(formatIssue);

test('hears English in the Thai file', () => {
  expect(inThai({ text: 'The assets were seized.' })).toEqual(['content/stories/river/th.mdx:12:1  language  This is the Thai text, and it is in English ("assets were seized"). Write it in Thai.']);
  expect(inThai({ text: 'ไทย the assets were seized by the police' })).toHaveLength(1);
});

test('hears Thai in the English file', () => {
  expect(inEnglish({ text: 'The release says กว่า here.' })).toEqual(['content/stories/river/en.mdx:12:1  language  "กว่า" is Thai, and this is the English text. Write it in English; Thai words are quoted by <Quote /> alone.']);
  expect(language(manuscript({ stories: [story('river', { en: [{ text: 'ข่าว' }] })] })).map(formatIssueIn('th'))).toEqual(['content/stories/river/en.mdx:1:1  language  ส่วนนี้เป็นภาษาอังกฤษ แต่มีคำว่า "ข่าว" เป็นภาษาไทย ให้เขียนเป็นภาษาอังกฤษ ถ้อยคำภาษาไทยยกมาได้ด้วย <Quote /> เท่านั้น']);
});

test.each(['ข่าวของ TRM Labs', 'TRM Labs', 'The Purge', 'โพสต์ใช้คำว่า units', 'งาน International Symposium on Cybercrime Response', 'ยึด E-Nugget', ''])('is content with %j in Thai', (text) => {
  expect(inThai({ text })).toEqual([]);
});

test('is content with a quotation, whose words are in both', () => {
  expect(inEnglish({ kind: 'quote', pieces: [{ text: 'ก', lang: 'th', quoted: true }, { text: 'a', quoted: true }] })).toEqual([]);
  expect(inThai({ kind: 'quote', pieces: [{ text: 'genuinely useful', lang: 'en', quoted: true }] })).toEqual([]);
});

test('hears fields and units whose languages were exchanged', () => {
  expect(language(manuscript({ charts: [chart('levels', [], { title: words('ข่าว', 'levels'), note: words('{figure:a}', '{figure:a}') })] })).map(formatIssue)).toEqual([expect.stringContaining('it is in English ("levels")'), expect.stringContaining('"ข่าว" is Thai')]);
  expect(language(manuscript({ units: [unit('people', 'count', ['ราย', 'ราย', 'people'])] }))).toHaveLength(3);
  expect(language(manuscript({ units: [unit('percent', 'percent', ['%', '%', '%'])] }))).toEqual([]);
});

test('leaves names in their own letters', () => {
  expect(language(manuscript({ sources: [source('a', 'independent', words('the nation', 'the nation'))] })).map(formatIssue)).toEqual([]);
});
