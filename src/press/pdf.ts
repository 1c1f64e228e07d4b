import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { renderOutlines } from '../charts/picture.ts';
import { translate } from '../i18n/strings.ts';
import { splitRuns } from '../i18n/words.ts';
import { LIGHT } from '../styles/light.ts';
import type { Ink, Paper, Part } from './paper.ts';
import { PDF_FAMILIES, renderPdfFonts } from './pdf-font.ts';
import { PDF_TEMPLATE } from './pdf-template.ts';
import { mendPdfWords } from './pdf-words.ts';

const FILLS = { soft: LIGHT.soft, alarm: LIGHT.accent };

/** Words as the template takes them: it knows no missing fields. An amount or a date is never broken over two lines, nor is a word of `wholeWords`. */
const toWord = ({ text, strong, em, figure, date, href, lang, tone }: Ink, wholeWords: RegExp | undefined) => ({
  text, strong: strong === true, em: em === true, figure: figure !== undefined, href: href ?? null, lang: lang ?? null, fill: tone ? FILLS[tone] : null,
  pieces: figure !== undefined || date !== undefined ? [{ text, whole: true }] : splitRuns(text, wholeWords),
});

const toData = (part: Part, wholeWords: RegExp | undefined, lang: Paper['lang']): object => {
  const toWords = (inks: Ink[]) => inks.map((ink) => toWord(ink, wholeWords));
  const toInner = (parts: Part[]) => parts.map((inner) => toData(inner, wholeWords, lang));
  switch (part.kind) {
    case 'text': return { ...part, inks: toWords(part.inks) };
    case 'list': return { ...part, items: part.items.map(toInner) };
    case 'quote': return { ...part, parts: toInner(part.parts) };
    case 'table': return { ...part, head: part.head.map(toWords), rows: part.rows.map(({ cells, lead }) => ({ lead: lead === true, cells: cells.map(toWords) })) };
    case 'picture': return { kind: part.kind, alt: part.alt, width: part.sheet.width, svg: renderOutlines(part.sheet, { lang, title: '', description: part.alt }) };
  }
};

const toDay = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

const toInput = (paper: Paper, wholeWords: RegExp | undefined): string => JSON.stringify({
  ...paper, modified: toDay(paper.modified), families: PDF_FAMILIES, colours: LIGHT, page: translate(paper.lang, 'paper.page'),
  parts: paper.parts.map((part) => toData(part, wholeWords, paper.lang)),
});

/** The program that sets papers, with their fonts; made once, since reading the machine's fonts takes longer than a paper. */
const compiler = renderPdfFonts().then((fontBlobs) => NodeCompiler.create({ fontArgs: [{ fontBlobs }] }));

/**
 * A paper as PDF/UA-1: tagged, with its fonts and an outlined picture of each chart. The same bytes for the same paper. Throws where it cannot be set, a
 * letter that no font has among the reasons.
 */
export const renderPdf = async (paper: Paper, wholeWords: RegExp | undefined): Promise<Uint8Array<ArrayBuffer>> => {
  const typst = await compiler;
  const { result } = typst.compile({ mainFileContent: PDF_TEMPLATE, inputs: { paper: toInput(paper, wholeWords) } });
  if (!result) throw new Error('x');
  const bytes = typst.pdf(result, { pdfStandard: 'ua-1' });
  typst.evictCache(0);
  return mendPdfWords(bytes);
};
