import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listKit } from '../domain/kit-file.ts';
import type { Report } from '../domain/report.ts';
import { listCredits } from './credit.ts';
import { renderFactSheet } from './fact-sheet.ts';
import { packKit, summarizeKit } from './kit.ts';
import { report as register } from './register-fixture.ts';

const { settings } = register;
const report: Report = { ...register, settings: {
  ...settings, front: { ...settings.front, chart: 'sums' }, press: { ...settings.press, licence: { name: { th: 'สัญญา', en: 'The licence' }, url: 'https://licence.example/' } },
} };
const kit = await packKit(report, 'en');
const readText = (name: string): string => strFromU8(unzipSync(kit)[name] ?? new Uint8Array());

test('packs what the list names, each file as it is offered', async () => {
  const archive = unzipSync(kit);
  expect(Object.keys(archive)).toEqual(listKit(report, 'en').map(({ name }) => name).sort());
  expect(Buffer.from(archive['fact-sheet.txt'] ?? [])).toEqual(Buffer.from(await renderFactSheet(report, 'en', '.txt')));
});

test('tells the length of each file and of the whole, and is packed for it once', async () => {
  const { files, bytes } = await summarizeKit(report, 'en');
  expect(bytes).toBe(kit.length);
  expect(files).toEqual(listKit(report, 'en').map((entry) => ({ ...entry, bytes: unzipSync(kit)[entry.name]?.length })));
  expect(await summarizeKit(report, 'en')).toBe(await summarizeKit(report, 'en'));
});

test('is the same to the byte for the same report, of the edition’s day', async () => {
  expect(Buffer.compare(await packKit({ ...report }, 'en'), kit)).toBe(0);
  // The date of the first entry, as a zip has it: the year from 1980, month and day.
  expect(new DataView(kit.buffer).getUint16(12, true)).toBe(((2026 - 1980) << 9) | (12 << 5) | 2);
}, 60_000);

test('says what it is, whose it is not, what is in it, and on what terms', () => {
  const text = readText('README.txt');
  expect(text).toMatch(/^Report · Press kit\nEdition of 2 December 2026\n\nThis is not Binance’s own site\./);
  for (const words of ['\n\nStories\nstories/river.txt\n', '\n\nTerms of use\na\nUse it freely.\n\nLicence\nThe licence\nhttps://licence.example/\n\n', '\n\nContact\npress@report.example\nhttps://report.example/en/press/\n']) expect(text).toContain(words);
  expect(text).not.toContain('undefined');
});

test('gives the lines by which credit is given, in the language of the kit', () => {
  expect(listCredits(report, 'en').map(({ of, line }) => [of, line])).toEqual([
    ['story', 'Source: “River of more than 12,345,678,901,234,567,890.5 baht”, Report, https://report.example/en/stories/river/'],
    ['chart', expect.stringMatching(/Report, https:\/\/report\.example\/en\/charts\/sums\/$/)],
  ]);
  expect(listCredits(report, 'th')[0]?.line).toContain('รายงาน https://report.example/th/stories/river/');
});

test('a withdrawn number is in none of its papers', () => {
  expect(readText('fact-sheet.txt')).not.toContain('gone');
  expect(readText('fact-sheet.txt')).toContain('Cash seized');
});
