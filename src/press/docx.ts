import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { escapeMarkup } from '../charts/escape-markup.ts';
import { translate } from '../i18n/strings.ts';
import { keepComing } from '../reader/kept.ts';
import { toDocxParts, toRoom } from './docx-part.ts';
import { toFixedPackage } from './docx-package.ts';
import { DOCX_LISTS, DOCX_STYLES, DOCX_TABLE_STYLE, MARGINS, PAGE, WORD_FONT } from './docx-style.ts';
import type { Paper } from './paper.ts';

/** Who wrote it, when, and in which language, which the package cannot say by itself: it would take the clock. */
const renderProperties = ({ title, description, keywords, author, lang, created, modified }: Paper): string => {
  const [text, day] = [(name: string, words: string) => `<${name}>${escapeMarkup(words)}</${name}>`, (name: string, date: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    text('dc:title', title), text('dc:creator', author), text('dc:description', description), text('cp:keywords', keywords.join(', ')), text('dc:language', lang === 'th' ? 'th-TH' : 'en-GB'),
    text('cp:lastModifiedBy', author), day('created', created), day('modified', modified),
  ].join('')}</cp:coreProperties>`;
};

/** What is set where our font is missing. */
const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${WORD_FONT.name}"><w:altName w:val="${WORD_FONT.standIn}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

/** The foot of every page: the address, and the page out of how many. */
const toFooter = (paper: Paper): Footer => {
  const [before = '', between = '', after = ''] = translate(paper.lang, 'paper.page').split(/\{pages?\}/);
  return new Footer({ children: [new Paragraph({
    style: 'Footer', tabStops: [{ type: TabStopType.RIGHT, position: toRoom(paper) }],
    children: [new TextRun({ children: [paper.address, new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
  })] });
};

/** A paper as a file of Word. The same bytes for the same paper. */
export const renderDocx = (paper: Paper): Promise<Uint8Array<ArrayBuffer>> => keepComing('docx', paper, () => packDocx(paper));

const packDocx = async (paper: Paper): Promise<Uint8Array<ArrayBuffer>> => {
  const { beside, over } = MARGINS[paper.dense ? 'dense' : 'plain'];
  const document = new Document({
    styles: DOCX_STYLES, numbering: DOCX_LISTS,
    sections: [{
      properties: { page: { size: PAGE, margin: { top: over, bottom: over, left: beside, right: beside } } },
      footers: { default: toFooter(paper) }, children: toDocxParts(paper),
    }],
  });
  return toFixedPackage(await Packer.toBuffer(document), {
    'docProps/core.xml': () => renderProperties(paper), 'word/fontTable.xml': () => FONT_TABLE, 'word/styles.xml': (styles) => styles.replace('</w:styles>', `${DOCX_TABLE_STYLE}</w:styles>`),
  });
};
