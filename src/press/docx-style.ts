import {
  BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IParagraphStyleOptions, type IParagraphStylePropertiesOptions, type IRunStylePropertiesOptions, type IStylesOptions,
} from 'docx';
import { LIGHT } from '../styles/light.ts';
import type { Style } from './paper.ts';

/** A style that Word has already. */
type StyleOptions = Omit<IParagraphStyleOptions, 'id'>;

/** A colour as Word has it. */
export const toHex = (colour: string): string => colour.slice(1);

/**
 * On every Windows since 8, with Thai and Latin of one size; where it is missing, Word takes Tahoma, which Office brings to a Mac. A Thai government
 * font (TH Sarabun New) is set half as large again, so that its stand-in would be huge.
 */
export const WORD_FONT = { name: 'Leelawadee UI', standIn: 'Tahoma' };

/** The sides of A4 and the margins beside, over and under the text, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838 };
export const MARGINS = { plain: { beside: 1417, over: 1134 }, dense: { beside: 1020, over: 680 } };

/** The paragraph styles by the names that Word knows them by; those of ours are kept apart. */
export const STYLE_IDS: Record<Style, string> = {
  site: 'ReportSite', who: 'ReportImprint', kicker: 'ReportKicker', title: 'Title', deck: 'Subtitle', heading2: 'Heading1', heading3: 'Heading2',
  body: 'Normal', phrase: 'Quote', caption: 'Caption', small: 'ReportSmall', case: 'ReportCase',
};

const INK = toHex(LIGHT.ink);
const toRule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color, space: 4 });
const soft = { color: toHex(LIGHT.soft) };

/** Type size, and the space before and after, in points. */
const toStyle = (size: number, before: number, after: number, run: IRunStylePropertiesOptions = {}, paragraph: IParagraphStylePropertiesOptions = {}): StyleOptions =>
  ({ run: { size: size * 2, color: INK, ...run }, paragraph: { spacing: { before: before * 20, after: after * 20 }, ...paragraph } });

const toHeading = (size: number, before: number, after: number): StyleOptions => toStyle(size, before, after, { bold: true }, { keepNext: true, keepLines: true });

/** The style of tables, which the package cannot write: hairlines between rows, a line of ink under the head and at the end. */
export const DOCX_TABLE_STYLE = `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${INK}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${toHex(LIGHT.rule)}"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${INK}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

const ours = (id: string, name: string, style: StyleOptions): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...style });

/** Every style of a paper in Word: its own where it has one, so that an editor can change all headings at once. Thai is set by the complex-script font and size, which are those of the Latin. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: { ascii: WORD_FONT.name, hAnsi: WORD_FONT.name, cs: WORD_FONT.name, eastAsia: WORD_FONT.name }, size: 22, color: INK, language: { value: 'en-GB', bidirectional: 'th-TH' } },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 160 } },
    },
    title: { ...toHeading(24, 0, 8), next: 'Subtitle' },
    heading1: toHeading(15, 16, 6),
    heading2: toHeading(12.5, 12, 4),
    caption: { ...toHeading(11, 14, 4), basedOn: 'Normal', next: 'Normal' },
    hyperlink: { run: { color: INK, underline: { type: 'single', color: soft.color } } },
  },
  paragraphStyles: [
    ours('Subtitle', 'Subtitle', toStyle(13.5, 0, 14)),
    ours('Quote', 'Quote', toStyle(14, 6, 4)),
    ours('ListBullet', 'List Bullet', toStyle(11, 0, 3)), ours('ListNumber', 'List Number', toStyle(11, 0, 3)), ours('ListContinue', 'List Continue', toStyle(11, 0, 3)),
    ours('Footer', 'footer', toStyle(8, 0, 0, soft)),
    ours('ReportSite', 'Report Site', toStyle(12, 0, 0)),
    ours('ReportImprint', 'Report Imprint', toStyle(8, 0, 18, soft, { border: { bottom: toRule(6, INK) } })),
    ours('ReportKicker', 'Report Kicker', toHeading(10, 0, 2)),
    ours('ReportSmall', 'Report Small', toStyle(9, 0, 5)),
    ours('ReportCase', 'Report Case', toStyle(9, 16, 3, {}, { border: { top: toRule(4, toHex(LIGHT.rule)) } })),
    ours('ReportGap', 'Report Gap', toStyle(4, 0, 0)),
    ours('ReportDenseCell', 'Report Dense Cell', toStyle(7, 0, 0, {}, { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } })),
    ours('ReportCell', 'Report Cell', toStyle(9.5, 0, 0)),
  ],
};

const LEVELS = [0, 1, 2, 3];
const toLevels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], toText: (level: number) => string) =>
  LEVELS.map((level) => ({ level, format, text: toText(level), style: { paragraph: { indent: { left: 340 * (level + 1), hanging: 340 } } } }));

export const DOCX_LISTS: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: toLevels(LevelFormat.BULLET, () => '–') },
    { reference: 'numbers', levels: toLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};
