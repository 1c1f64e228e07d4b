import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { renderOutlines } from '../charts/picture.ts';
import { toPieces } from '../i18n/lines.ts';
import { translate } from '../i18n/strings.ts';
import type { Lang } from '../i18n/lang.ts';
import { splitRuns, type Run } from '../i18n/words.ts';
import { keepComing } from '../reader/kept.ts';
import { LIGHT } from '../styles/light.ts';
import type { Ink, Paper, Part } from './paper.ts';
import { PDF_FAMILIES, renderPdfFonts } from './pdf-font.ts';
import { PDF_TEMPLATE } from './pdf-template.ts';
import { mendPdfWords } from './pdf-words.ts';

interface Setting { lang: Lang; wholeWords: RegExp | undefined }

const FILLS = { soft: LIGHT.soft, alarm: LIGHT.accent };

/** A piece of a line without the signs and spaces before and behind it. */
const CORE = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/** A word with the number behind it. */
const COUNTED = /(\p{L}[\p{L}\p{M}]* \d[\d,.]*(?<=\d))/u;

/**
 * Text in runs, the whole ones to be set on one line. Typst cuts Thai otherwise than browsers do, in the middle of words; what it finds between the words
 * it may break at. Other text it breaks at spaces alone, but in names.
 */
const toWholes = ({ text, figure, date, href }: Ink, { lang, wholeWords }: Setting): Run[] => {
  if (figure !== undefined || date !== undefined) return [{ text, whole: true }];
  const runs = text === href ? [{ text, whole: true }] : splitRuns(text, wholeWords).flatMap((run) => (run.whole ? [run] : splitRuns(run.text, COUNTED)));
  return lang === 'en' ? runs : toPieces(runs, lang).flatMap((piece) => {
    const [, before = '', core = '', behind = ''] = CORE.exec(piece) ?? [];
    return [{ text: before, whole: false }, { text: core, whole: true }, { text: behind, whole: false }].filter((run) => run.text !== '');
  });
};

/** Words as the template takes them: it knows no missing fields. */
const toWord = (ink: Ink, setting: Setting) => {
  const { text, strong, em, figure, href, lang, tone } = ink;
  return { text, strong: strong === true, em: em === true, figure: figure !== undefined, href: href ?? null, lang: lang ?? null, fill: tone ? FILLS[tone] : null, pieces: toWholes(ink, setting) };
};

const toData = (part: Part, setting: Setting): object => {
  const toWords = (inks: Ink[]) => inks.map((ink) => toWord(ink, setting));
  const toInner = (parts: Part[]) => parts.map((inner) => toData(inner, setting));
  switch (part.kind) {
    case 'text': return { ...part, inks: toWords(part.inks) };
    case 'list': return { ...part, items: part.items.map(toInner) };
    case 'quote': return { ...part, parts: toInner(part.parts) };
    case 'table': return { ...part, head: part.head.map(toWords), rows: part.rows.map(({ cells, lead }) => ({ lead: lead === true, cells: cells.map(toWords) })) };
    case 'picture': return { kind: part.kind, alt: part.alt, width: part.sheet.width, svg: renderOutlines(part.sheet, { lang: setting.lang, title: '', description: part.alt }) };
  }
};

const toDay = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

const toInput = (paper: Paper, setting: Setting): string => JSON.stringify({
  ...paper, dense: paper.dense === true, modified: toDay(paper.modified), families: PDF_FAMILIES, colours: LIGHT, page: translate(paper.lang, 'paper.page'),
  parts: paper.parts.map((part) => toData(part, setting)),
});

/** Sets papers. Made once, when first there is one: reading the machine's fonts takes longer than a paper. */
const press: { compiler?: Promise<NodeCompiler> } = {};
const loadCompiler = (): Promise<NodeCompiler> => (press.compiler ??= renderPdfFonts().then((fontBlobs) => NodeCompiler.create({ fontArgs: [{ fontBlobs }] })));

const compile = (compiler: NodeCompiler, input: string): Buffer => {
  const compiled = compiler.compile({ mainFileContent: PDF_TEMPLATE, inputs: { paper: input } });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
};

/** What Typst says of why it cannot go on, without the places in its own program. */
const toReason = (error: unknown): string => /message: "((?:\\.|[^"\\])*)"/.exec(String(error))?.[1]?.replaceAll('\\', '') ?? String(error);

/**
 * A paper as PDF/UA-1: tagged, with its fonts and an outlined picture of each chart. The same bytes for the same paper. Throws where it cannot be set:
 * where no font of ours has a letter, among the rest.
 */
export const renderPdf = (paper: Paper, wholeWords: RegExp | undefined): Promise<Uint8Array<ArrayBuffer>> =>
  keepComing('pdf', [paper, String(wholeWords)], () => setPdf(paper, wholeWords));

const setPdf = async (paper: Paper, wholeWords: RegExp | undefined): Promise<Uint8Array<ArrayBuffer>> => {
  const compiler = await loadCompiler();
  try {
    return mendPdfWords(compile(compiler, toInput(paper, { lang: paper.lang, wholeWords })));
  } catch (error) {
    throw new Error(`“${paper.title}” cannot be made a PDF: ${toReason(error)}`);
  } finally {
    // Nothing of it is wanted again.
    compiler.evictCache(0);
  }
};
