import { BorderStyle, ExternalHyperlink, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions, type ITableCellOptions } from 'docx';
import { renderPng } from '../charts/picture.ts';
import { LIGHT } from '../styles/light.ts';
import { MARGINS, PAGE, STYLE_IDS, toHex } from './docx-style.ts';
import type { Ink, Paper, Part, Picture, Row, Style } from './paper.ts';

const HEXES = { soft: toHex(LIGHT.soft), alarm: toHex(LIGHT.accent) };
/** Pixels to a unit of a drawing: sharp in print. */
const PICTURE_SCALE = 2;
/** How far the account of another source is set in under the figure, and a quotation from its rule, in twentieths of a point. */
const INSET = 227;
const RULE = { style: BorderStyle.SINGLE, color: toHex(LIGHT.ink) };

type Kind<Name extends Part['kind']> = Extract<Part, { kind: Name }>;

/** Where a part stands: on which paper, by its count in the parts around it, in how many lists, and how a paragraph is set there. */
interface Place { paper: Paper; path: number[]; level: number; options: IParagraphOptions }

/** The room between the margins. */
export const toRoom = ({ dense }: Paper): number => PAGE.width - 2 * MARGINS[dense ? 'dense' : 'plain'].beside;

/** A number that no other part of the paper has. */
const toNumber = (path: number[]): number => path.reduce((number, index) => number * 100 + index + 1, 0);

/** Thai has no italics. */
const toRun = ({ text, strong, em, tone, href }: Ink): TextRun => (text === '\n' ? new TextRun({ break: 1 }) : new TextRun({
  text, ...(strong && { bold: true }), ...(em && { italics: true, italicsComplexScript: false }), ...(tone && { color: HEXES[tone] }), ...(href !== undefined && { style: 'Hyperlink' }),
}));

const toRuns = (inks: Ink[]): (TextRun | ExternalHyperlink)[] =>
  inks.map((ink) => (ink.href === undefined ? toRun(ink) : new ExternalHyperlink({ link: ink.href, children: [toRun(ink)] })));

/** On one page there is no room for a large title. */
const toStyleId = (style: Style, { dense }: Paper): string => (dense && style === 'title' ? STYLE_IDS.heading2 : STYLE_IDS[style]);

const toText = ({ style, inks }: Kind<'text'>, { paper, options }: Place): Paragraph => new Paragraph({ style: toStyleId(style, paper), ...(style === 'body' ? options : {}), children: toRuns(inks) });

const toList = ({ ordered, items }: Kind<'list'>, { paper, path, level }: Place): (Paragraph | Table)[] => {
  // Every list counts from one: it has a number of its own.
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level, instance: toNumber(path) };
  return items.flatMap((parts, item) => parts.flatMap((part, index) => toParts(part, {
    paper, path: [...path, item, index], level: level + 1,
    options: index === 0 ? { style: ordered ? 'ListNumber' : 'ListBullet', numbering } : { style: 'ListContinue', indent: { left: 340 * (level + 1) } },
  })));
};

const toQuote = ({ parts }: Kind<'quote'>, place: Place): (Paragraph | Table)[] => {
  const options = { indent: { left: INSET }, border: { left: { ...RULE, size: 16, space: 8 } } };
  return parts.flatMap((part, index) => (part.kind === 'text' ? [new Paragraph({ style: STYLE_IDS[part.style], ...options, ...(index === parts.length - 1 && { spacing: { after: 240 } }), children: toRuns(part.inks) })] : toParts(part, { ...place, path: [...place.path, index] })));
};

const toCell = (inks: Ink[], width: number, paper: Paper, options: IParagraphOptions = {}, borders: ITableCellOptions['borders'] = {}): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, borders, children: [new Paragraph({ style: paper.dense ? 'ReportDenseCell' : 'ReportCell', ...options, children: toRuns(inks) })] });

const toStrong = (inks: Ink[]): Ink[] => inks.map((ink) => ({ ...ink, strong: true }));

const toTable = ({ head, rows, widths }: Kind<'table'>, { paper }: Place): (Paragraph | Table)[] => {
  const room = toRoom(paper);
  const columns = widths.map((width) => Math.floor((width * room) / widths.reduce((sum, each) => sum + each, 0)));
  const isGrouped = rows.some(({ lead }) => lead);
  const toRow = ({ cells, lead }: Row, index: number): TableRow => new TableRow({
    cantSplit: true,
    children: cells.map((inks, column) => toCell(
      lead && column === 1 ? toStrong(inks) : inks, columns[column] ?? 0, paper, isGrouped && !lead && column === 0 ? { indent: { left: INSET } } : {}, lead && index > 0 && !paper.dense ? { top: { ...RULE, size: 6 } } : {},
    )),
  });
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: head.map((inks, column) => toCell(inks.map((ink) => ({ ...ink, tone: 'soft' })), columns[column] ?? 0, paper, { keepNext: true })) });
  return [
    new Table({ style: 'ReportTable', layout: TableLayoutType.FIXED, columnWidths: columns, width: { size: room, type: WidthType.DXA }, ...(paper.dense && { margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 0, right: 120 } }), tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true }, rows: [header, ...rows.map(toRow)] }),
    // Word sets what follows a table close to it.
    new Paragraph({ style: 'ReportGap' }),
  ];
};

const toPicture = ({ sheet: { width, height, ...sheet }, alt }: Picture, { path }: Place): Paragraph => new Paragraph({
  keepNext: true,
  children: [new ImageRun({ type: 'png', data: renderPng({ width, height, ...sheet }, PICTURE_SCALE), transformation: { width, height }, altText: { id: String(toNumber(path)), name: `Chart ${path.join('-')}`, description: alt } })],
});

const toParts = (part: Part, place: Place): (Paragraph | Table)[] => {
  switch (part.kind) {
    case 'text': return [toText(part, place)];
    case 'list': return toList(part, place);
    case 'quote': return toQuote(part, place);
    case 'table': return toTable(part, place);
    case 'picture': return [toPicture(part, place)];
  }
};

/** The parts of a paper as Word has them. */
export const toDocxParts = (paper: Paper): (Paragraph | Table)[] => paper.parts.flatMap((part, index) => toParts(part, { paper, path: [index], level: 0, options: {} }));
