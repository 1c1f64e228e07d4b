import { BorderStyle, ExternalHyperlink, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions } from 'docx';
import { renderPng } from '../charts/picture.ts';
import { LIGHT } from '../styles/light.ts';
import { PAGE_ROOM, STYLE_IDS, toHex } from './docx-style.ts';
import type { Ink, Part, Picture, Row } from './paper.ts';

const HEXES = { soft: toHex(LIGHT.soft), alarm: toHex(LIGHT.accent) };
/** Pixels to a unit of a drawing: sharp in print. */
const PICTURE_SCALE = 2;
/** How far the account of another source is set in under the figure, and a quotation from its rule, in twentieths of a point. */
const INSET = 227;
const RULE = { style: BorderStyle.SINGLE, color: toHex(LIGHT.ink) };

type Kind<Name extends Part['kind']> = Extract<Part, { kind: Name }>;

/** Where a part stands: by its count in the parts around it, in how many lists, and how a paragraph is set there. */
interface Place { path: number[]; level: number; options: IParagraphOptions }

/** Thai has no italics. */
const toRun = ({ text, strong, em, tone, href }: Ink): TextRun => (text === '\n' ? new TextRun({ break: 1 }) : new TextRun({
  text, ...(strong && { bold: true }), ...(em && { italics: true, italicsComplexScript: false }), ...(tone && { color: HEXES[tone] }), ...(href !== undefined && { style: 'Hyperlink' }),
}));

const toRuns = (inks: Ink[]): (TextRun | ExternalHyperlink)[] =>
  inks.map((ink) => (ink.href === undefined ? toRun(ink) : new ExternalHyperlink({ link: ink.href, children: [toRun(ink)] })));

const toText = ({ style, inks }: Kind<'text'>, { options }: Place): Paragraph => new Paragraph({ style: STYLE_IDS[style], ...(style === 'body' ? options : {}), children: toRuns(inks) });

const toList = ({ ordered, items }: Kind<'list'>, { path, level }: Place): (Paragraph | Table)[] => {
  // Every list counts from one: it has a number of its own.
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level, instance: path.reduce((number, index) => number * 100 + index + 1, 0) };
  return items.flatMap((parts, item) => parts.flatMap((part, index) => toParts(part, {
    path: [...path, item, index], level: level + 1,
    options: index === 0 ? { style: ordered ? 'ListNumber' : 'ListBullet', numbering } : { style: 'ListContinue', indent: { left: 340 * (level + 1) } },
  })));
};

const toQuote = ({ parts }: Kind<'quote'>, place: Place): (Paragraph | Table)[] => {
  const options = { indent: { left: INSET }, border: { left: { ...RULE, size: 16, space: 8 } } };
  return parts.flatMap((part, index) => (part.kind === 'text' ? [new Paragraph({ style: STYLE_IDS[part.style], ...options, children: toRuns(part.inks) })] : toParts(part, { ...place, path: [...place.path, index] })));
};

const toRow = ({ cells, lead }: Row, widths: number[], grouped: boolean, first: boolean): TableRow => new TableRow({
  cantSplit: true,
  children: cells.map((inks, column) => new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA }, ...(lead && !first && { borders: { top: { ...RULE, size: 6 } } }),
    children: [new Paragraph({ style: 'ReportCell', ...(grouped && !lead && column === 0 && { indent: { left: INSET } }), children: toRuns(lead && column === 1 ? inks.map((ink) => ({ ...ink, strong: true })) : inks) })],
  })),
});

const toTable = ({ head, rows, widths }: Kind<'table'>): (Paragraph | Table)[] => {
  const unit = PAGE_ROOM / widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor(width * unit));
  const grouped = rows.some(({ lead }) => lead);
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: head.map((inks, column) => new TableCell({ width: { size: columns[column] ?? 0, type: WidthType.DXA }, children: [new Paragraph({ style: 'ReportCell', keepNext: true, children: toRuns(inks.map((ink) => ({ ...ink, tone: 'soft' }))) })] })) });
  return [
    new Table({ style: 'ReportTable', layout: TableLayoutType.FIXED, columnWidths: columns, width: { size: PAGE_ROOM, type: WidthType.DXA }, tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true }, rows: [header, ...rows.map((row, index) => toRow(row, columns, grouped, index === 0))] }),
    // Word sets what follows a table close to it.
    new Paragraph({ style: 'ReportGap' }),
  ];
};

const toPicture = ({ sheet: { width, height, ...sheet }, alt }: Picture, { path }: Place): Paragraph => new Paragraph({
  keepNext: true,
  children: [new ImageRun({ type: 'png', data: renderPng({ width, height, ...sheet }, PICTURE_SCALE), transformation: { width, height }, altText: { id: String(path.reduce((number, index) => number * 100 + index + 1, 0)), name: `Chart ${path.join('-')}`, description: alt } })],
});

const toParts = (part: Part, place: Place): (Paragraph | Table)[] => {
  switch (part.kind) {
    case 'text': return [toText(part, place)];
    case 'list': return toList(part, place);
    case 'quote': return toQuote(part, place);
    case 'table': return toTable(part);
    case 'picture': return [toPicture(part, place)];
  }
};

/** The parts of a paper as Word has them. */
export const toDocxParts = (parts: Part[]): (Paragraph | Table)[] => parts.flatMap((part, index) => toParts(part, { path: [index], level: 0, options: {} }));
