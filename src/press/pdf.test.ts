import { expect, test } from 'vitest';
import { readPdfText } from '../gate/pdf-text.ts';
import { THAI_WORDS, toPaper } from './paper-fixture.ts';
import type { Ink, Paper, Part } from './paper.ts';
import { renderPdf } from './pdf.ts';
import { listPages, readStream, splitPdf } from './pdf-objects.ts';

const line = (style: Extract<Part, { kind: 'text' }>['style'], ...inks: Ink[]): Part => ({ kind: 'text', style, inks });
const render = (parts: Part[], fields: Partial<Paper> = {}): Promise<Uint8Array> => renderPdf(toPaper(parts, fields), /(น้ำใจ)/gu);
const squash = (text: string): string => text.replace(/\s/g, '');
const SHEET = { width: 400, height: 80, ground: '#ffffff', layers: [{ x: 0, y: 0, pieces: [{ kind: 'text', text: 'กว่า 5', x: 9, y: 40, font: '400 17px Anuphan', fill: '#000000' } as const] }] };

const PARTS: Part[] = [
  line('site', { text: 'รายงาน', strong: true }, { text: ' · ฉบับ', tone: 'soft' }), line('title', { text: THAI_WORDS }), line('deck', { text: 'กว่า 3,200 ราย', figure: { id: 'victims', value: '3200' } }),
  line('body', { text: 'ดู' }, { text: 'Report', href: 'https://report.example/' }, { text: ' วันที่ ' }, { text: '18 กันยายน', date: '09-18' }, { text: '\n' }, { text: 'ต่อ', em: true }),
  { kind: 'list', ordered: false, items: [[line('body', { text: 'หนึ่ง' }), { kind: 'list', ordered: false, items: [[line('body', { text: 'สอง' })]] }]] },
  { kind: 'quote', parts: [line('phrase', { text: '“คำ”' }), line('small', { text: '“word”', lang: 'en' })] },
  { kind: 'table', widths: [1, 1], head: [[{ text: 'ก' }], [{ text: 'ข' }]], rows: [{ lead: true, cells: [[{ text: 'ค' }], [{ text: '5' }]] }, { cells: [[{ text: 'ง', tone: 'alarm' }], [{ text: '6' }]] }] },
  { kind: 'picture', sheet: SHEET, alt: 'แท่งเดียว' }, line('case', { text: 'จบ' }),
];

test('says every word once, in its order, and nothing that is drawn', async () => {
  expect(squash(readPdfText(await render(PARTS)))).toBe(squash(`รายงาน · ฉบับ ${THAI_WORDS} กว่า 3,200 ราย ดูReport วันที่ 18 กันยายน ต่อ –หนึ่ง –สอง “คำ” “word” ก ข ค 5 ง 6 จบ`));
});

test('is tagged, and says its language, title, author and day', async () => {
  const { objects } = splitPdf(await render(PARTS));
  const all = [...objects.values()].map((object) => (object.includes('/Type /Metadata') ? readStream(object) : object)).join('');
  for (const said of ['/S /H1', '/S /P', '/S /L\n', '/S /LI', '/S /Table', '/S /TH', '/S /TD', '/S /Figure', '/S /Link', '/Lang (th)', '<pdfuaid:part>1</pdfuaid:part>', 'D:20261124', '/URI (https://report.example/)']) expect(all).toContain(said);
  const metadata = Buffer.from(all, 'latin1').toString('utf8');
  for (const said of ['ข่าว &amp; “คำ”', 'รายงาน', '2026-11-24', 'ไทย', 'ปลา']) expect(metadata).toContain(said);
});

test('embeds our fonts, and none of the machine', async () => {
  const { objects } = splitPdf(await render(PARTS));
  const fonts = [...objects.values()].flatMap((object) => /\/Type \/FontDescriptor\s+\/FontName \/\w+\+(\w+)[\s\S]*\/FontFile2/.exec(object)?.[1] ?? []);
  expect(fonts.every((name) => /^Report(Head|Text)(latin|thai)/.test(name))).toBe(true);
  expect(new Set(fonts).size).toBe(4);
});

test('says at the foot of every page where it stands and which page it is of how many, but not in its text', async () => {
  const pdf = await render([line('title', { text: 'ก' }), ...Array.from({ length: 60 }, () => line('body', { text: 'ข' }))]);
  const pages = listPages(splitPdf(pdf).objects);
  expect(pages).toHaveLength(3);
  expect(squash(readPdfText(pdf))).toBe(`ก${'ข'.repeat(60)}`);
  for (const { content } of pages) expect(readStream(splitPdf(pdf).objects.get(content) ?? '')).toContain('/Artifact');
});

test('names the paper and the letter that no font of ours has', async () => {
  await expect(render([line('body', { text: '東' })])).rejects.toThrow('“ข่าว & “คำ”” cannot be made a PDF: PDF/UA-1 error: the text `"東"` could not be displayed');
});

test('takes words for words, whatever they look like', async () => {
  const words = '#let x = 1 *a* _b_ $c$ \\u{1F} `d` @e <f> // g';
  expect(squash(readPdfText(await render([line('body', { text: words })])))).toBe(squash(words));
});

test('the same paper gives the same bytes', async () => {
  expect(Buffer.compare(await render(PARTS), await render(PARTS))).toBe(0);
});
