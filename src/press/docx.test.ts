import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocxText } from '../gate/docx-text.ts';
import { renderDocx } from './docx.ts';
import { THAI_WORDS, toPaper } from './paper-fixture.ts';
import type { Ink, Part } from './paper.ts';

const line = (style: Extract<Part, { kind: 'text' }>['style'], ...inks: Ink[]): Part => ({ kind: 'text', style, inks });
const readPart = async (name: string, parts: Part[], fields = {}): Promise<string> => strFromU8(unzipSync(await renderDocx(toPaper(parts, fields)))[name] ?? new Uint8Array());
const readBody = (...parts: Part[]): Promise<string> => readPart('word/document.xml', parts);

test('says every word, in its order: lists, quotations and tables too', async () => {
  const cells = (...texts: string[]): Ink[][] => texts.map((text) => [{ text }]);
  const file = await renderDocx(toPaper([
    line('title', { text: THAI_WORDS }), { kind: 'list', ordered: false, items: [[line('body', { text: 'a & b' }), { kind: 'list', ordered: true, items: [[line('body', { text: 'c' })]] }]] },
    { kind: 'quote', parts: [line('phrase', { text: '“d”' })] }, { kind: 'table', widths: [1, 2], head: cells('e', 'f'), rows: [{ cells: [[{ text: 'g' }, { text: '\n' }, { text: 'h' }], [{ text: 'i' }]] }] },
  ]));
  expect(readDocxText(file).trim().split('\n')).toEqual([THAI_WORDS, 'a & b', 'c', '“d”', 'e', 'f', 'g', 'h', 'i']);
});

test('gives every line a style that Word knows', async () => {
  const body = await readBody(line('title'), line('deck'), line('heading2'), line('heading3'), line('body'), line('phrase'), line('caption'), { kind: 'list', ordered: false, items: [[line('body')]] }, { kind: 'list', ordered: true, items: [[line('body')]] });
  expect([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)).toEqual(['Title', 'Subtitle', 'Heading1', 'Heading2', 'Normal', 'Quote', 'Caption', 'ListBullet', 'ListNumber']);
  const styles = await readPart('word/styles.xml', []);
  for (const id of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Quote', 'Caption', 'ListBullet', 'ListNumber', 'Hyperlink', 'ReportTable']) expect(styles).toContain(`w:styleId="${id}"`);
});

test('sets Thai in the complex-script font, at the size of the Latin, and says that it is Thai', async () => {
  const [defaults] = /<w:docDefaults>.*<\/w:docDefaults>/.exec(await readPart('word/styles.xml', [])) ?? [''];
  expect(defaults).toMatch(/w:cs="Leelawadee UI"/);
  expect(defaults).toContain('<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:bidi="th-TH"/>');
  expect(await readPart('word/fontTable.xml', [])).toContain('<w:font w:name="Leelawadee UI"><w:altName w:val="Tahoma"/>');
  expect(await readBody(line('body', { text: 'ก', strong: true }, { text: 'ข', em: true }))).toContain('<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">ก</w:t></w:r><w:r><w:rPr><w:i/></w:rPr>');
});

test('a table has a head that is repeated, rows that are not torn, and a leading amount in bold', async () => {
  const body = await readBody({ kind: 'table', widths: [3, 1], head: [[{ text: 'a' }], [{ text: 'b' }]], rows: [{ lead: true, cells: [[{ text: 'c' }], [{ text: '5' }]] }, { cells: [[{ text: 'd' }], [{ text: '6', tone: 'alarm' }]] }] });
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  expect(body).toContain('<w:gridCol w:w="6804"/><w:gridCol w:w="2268"/>');
  expect(body).toContain('<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">5</w:t>');
  expect(body).toMatch(/<w:ind w:left="227"\/><\/w:pPr><w:r><w:t xml:space="preserve">d<.*<w:color w:val="a3261a"\/><\/w:rPr><w:t xml:space="preserve">6</);
});

test('two lists count from one, each for itself', async () => {
  const list: Part = { kind: 'list', ordered: true, items: [[line('body', { text: 'a' })], [line('body', { text: 'b' })]] };
  const numbers = [...(await readBody(list, list)).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect([numbers[0] === numbers[1], numbers[1] === numbers[2], numbers[2] === numbers[3]]).toEqual([true, false, true]);
});

test('a picture has what it shows in words, and a number of its own', async () => {
  const picture: Part = { kind: 'picture', sheet: { width: 40, height: 20, ground: '#ffffff', layers: [] }, alt: 'สองแท่ง “กว่า 5”' };
  const ids = [...(await readBody(picture, picture)).matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)].map(([, id, , description]) => [id, description]);
  expect(ids.map(([, description]) => description)).toEqual([picture.alt, picture.alt]);
  expect(new Set(ids.map(([id]) => id)).size).toBe(2);
});

test('a link leads where it says', async () => {
  const parts = [line('body', { text: 'a', href: 'https://report.example/?a&b' }, { text: 'b', href: 'mailto:a@b.example' })];
  const [relations, body] = [await readPart('word/_rels/document.xml.rels', parts), await readBody(...parts)];
  expect([...body.matchAll(/<w:hyperlink [^>]*r:id="(\w+)"/g)].map(([, id]) => new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1])).toEqual(['https://report.example/?a&amp;b', 'mailto:a@b.example']);
});

test('says at the foot where it stands and which page it is of how many', async () => {
  const footer = await readPart('word/footer1.xml', []);
  expect([...footer.matchAll(/<w:t [^>]*>([^<]*)<|<w:instrText [^>]*>([^<]*)<|<w:tab\/>/g)].map(([, text, field]) => text ?? field ?? '→').join('|')).toBe('https://report.example/th/stories/river/|→|หน้า |PAGE| จาก |NUMPAGES|');
});

test('says who wrote it, when and in which language', async () => {
  const properties = await readPart('docProps/core.xml', []);
  for (const said of ['<dc:title>ข่าว &amp; “คำ”</dc:title>', '<dc:creator>รายงาน</dc:creator>', '<dc:description>เรื่อง &lt;ย่อ&gt;</dc:description>', '<cp:keywords>ไทย, ปลา</cp:keywords>', '<dc:language>th-TH</dc:language>', '>2026-11-22T00:00:00Z</dcterms:created>', '>2026-11-24T00:00:00Z</dcterms:modified>']) expect(properties).toContain(said);
});

test('the same paper gives the same bytes, and no clock or lot is in them', async () => {
  const parts: Part[] = [line('body', { text: 'a', href: 'https://report.example/' }), { kind: 'picture', sheet: { width: 40, height: 20, ground: '#ffffff', layers: [] }, alt: 'b' }];
  const [first, second] = [await renderDocx(toPaper(parts)), await renderDocx(toPaper(parts))];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Object.keys(unzipSync(first))[0]).toBe('[Content_Types].xml');
});
