import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toPaper } from '../press/paper-fixture.ts';
import { renderPdf } from '../press/pdf.ts';
import { secrets } from './secrets.ts';
import { toEdition } from './edition-fixture.ts';

const judge = (contents: Record<string, string | Uint8Array>, patterns: RegExp[]): string[] =>
  secrets({ ...toEdition({}, new Map(Object.keys(contents).map((file) => [file, 'file'])), contents), secrets: patterns });
const RAID = /figures\/raid(?![a-z0-9-])/;

test('finds what waits in a page, in the name of a file and in a feed', () => {
  expect(judge({ 'en/index.html': '<a href="/en/figures/raid/">', 'en/figures/raid.bib': '', 'en/feed.xml': 'a raid' }, [RAID])).toEqual([
    'en/index.html tells of what is held back: it has "figures/raid".', 'en/figures/raid.bib tells of what is held back: it has "figures/raid".',
  ]);
});

test('finds it in archives, and in the archives in them', () => {
  const inner = zipSync({ 'word/document.xml': strToU8('The raid at sea') });
  expect(judge({ 'en/press-kit.zip': zipSync({ 'stories/a.docx': inner }) }, [/raid at sea/])).toEqual(['en/press-kit.zip tells of what is held back: it has "raid at sea".']);
});

test('finds it in a PDF: in its words, and in where its links lead', async () => {
  const pdf = await renderPdf(toPaper([{ kind: 'text', style: 'body', inks: [{ text: 'เมื่อวาน ตำรวจน้ำบุกค้นเรือ' }, { text: 'ดู', href: 'https://report.example/th/figures/raid/' }] }]), undefined);
  expect(judge({ 'th/a.pdf': pdf }, [/ตำรวจน้ำบุกค้น/])).toHaveLength(1);
  expect(judge({ 'th/a.pdf': pdf }, [RAID])).toHaveLength(1);
  expect(judge({ 'th/a.pdf': pdf }, [/ตำรวจบก/])).toEqual([]);
});

test('passes another thing whose name begins alike, and asks nothing where nothing waits', () => {
  expect(judge({ 'en/index.html': '<a href="/en/figures/raid-cash/">' }, [RAID])).toEqual([]);
  expect(judge({ 'en/index.html': 'figures/raid' }, [])).toEqual([]);
});
