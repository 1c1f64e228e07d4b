import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { mendText } from './mend.ts';
import { AT, createProject, FILES, removeProjects, write } from './project-fixture.ts';
import { loadReport, mendContent, writeBlockRecords } from './report.ts';

afterAll(removeProjects);
const TH = 'content/stories/river/th.mdx';

test('says what it did, at each place', () => {
  expect(mendText('a.yaml', '\ufeffth: ก\n  เเม่น\u0e4d\u0e49\u0e32 ไบ\u200bแนนซ์\nen: cafe\u0301\tb\t\n').deeds.map(formatIssue)).toEqual([
    'a.yaml:2:3  thai-typing  Wrote "แ" for "เเ".',
    'a.yaml:2:7  thai-typing  Wrote "น้ำ" for "นํ้า".',
    'a.yaml:2:14  clean-text  Removed U+200B.',
    'a.yaml:3:8  clean-text  Wrote "é" for U+0065 U+0301.',
    'a.yaml:3:10  clean-text  Wrote " " for U+0009.',
    'a.yaml:3:12  clean-text  Removed U+0009.',
  ]);
});

test('says it in Thai too', () => {
  expect(mendText('a.yaml', 'เเม่ \u200b').deeds.map(({ message }) => message.th)).toEqual(['แก้ "เเ" เป็น "แ" แล้ว', 'ลบ U+200B ออกแล้ว']);
});

test.each([
  ['\ufeffa: ก\r\n  b\r\n', '\ufeffa: ก\r\n  b\r\n'], ['ก\u0e48\u0e48\u0e34', 'กิ่'], ['น\u0e4d\u0e32\u0e49', 'น้ำ'], ['เเเเม่', 'แม่'], ['e\u200b\u0301', 'é'], ['a\u0000\u0000', 'a'], ['a\t\r\nb', 'a\r\nb'], ['\ufeff\ufeffa', '\ufeffa'],
])('mends %j to %j, and then nothing more', (text, mended) => {
  expect(mendText('a.yaml', text).text).toBe(mended);
  expect(mendText('a.yaml', mended)).toEqual({ text: mended, deeds: [] });
});

test.each(['<<<<<<< HEAD\na\n', 'a\u202eb', 'the the', 'ก\u0e48\u0e49', '3\u0e48', 'ก\ufffdา', '\ta', 'a\u0000b', '๑๒', '²', '½'])('leaves %j, which only a person can mend', (text) => {
  expect(mendText('a.yaml', text)).toEqual({ text, deeds: [] });
});

test('changes no digit of any script, whatever stands between', () => {
  const mended = mendText('a.yaml', '3\u200b200 ๓\u00ad๒๐๐ 1\t2 \u2460').text;
  expect(mended).toBe('3200 ๓๒๐๐ 1 2 \u2460');
});

test('mends the files of a project once, keeps their rights, and leaves nothing beside them', () => {
  const root = createProject();
  write(root, TH, (FILES[TH] ?? '').replace('แม่น้ำ', 'เเม่น้ำ').replace('ฝั่งน้ำ', 'ฝั่ง\u200bน้ำ').replaceAll('\n', '\r\n'));
  chmodSync(join(root, TH), 0o640);
  expect(mendContent(root).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`${TH}:3 thai-typing`, `${TH}:15 clean-text`]);
  expect(readFileSync(join(root, TH), 'utf8')).toBe((FILES[TH] ?? '').replaceAll('\n', '\r\n'));
  expect(statSync(join(root, TH)).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(root, 'content/stories/river')).sort()).toEqual(['blocks.yaml', 'en.mdx', 'th.mdx']);
  expect(mendContent(root)).toEqual([]);
  expect(writeBlockRecords(root)).toEqual([]);
  expect(loadReport(root, AT).issues).toEqual([]);
});

test('touches no file that it cannot read, and no record of blocks', () => {
  const root = createProject();
  const spoilt = Buffer.concat([Buffer.from('th: เเม่\n'), Buffer.from([0xa1])]);
  const files = ['content/glossary/flood.yaml', 'content/stories/river/blocks.yaml'];
  writeFileSync(join(root, files[0] ?? ''), spoilt);
  writeFileSync(join(root, files[1] ?? ''), 'blocks: []\u200b\n');
  const before = files.map((file) => readFileSync(join(root, file)));
  expect(mendContent(root)).toEqual([]);
  expect(files.map((file) => readFileSync(join(root, file)))).toEqual(before);
});
