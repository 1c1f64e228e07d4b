import { isCollection, isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Localized } from '../schema/text.ts';
import type { Issue, Place } from '../domain/issue.ts';
import { toIssue } from '../domain/issue.ts';
import type { Path } from '../domain/manuscript.ts';
import { alignScalar } from './alignment.ts';

/** A YAML text as data, every scalar as the text that was typed, with the place of each value, or of the sign at `offset` in it. */
export interface YamlText { data: unknown; placeOf(path: Path, offset?: number): Place; keyPlaceOf(path: Path): Place; issues: Issue[] }

const PLAIN_WORDS: Partial<Record<string, Localized>> = {
  TAB_AS_INDENT: { th: 'มีแท็บตรงนี้ ให้ย่อหน้าด้วยเว้นวรรคแทน', en: 'A tab stands here. Indent with spaces.' },
  DUPLICATE_KEY: { th: 'ช่องนี้เขียนซ้ำสองครั้ง ให้เหลือไว้ครั้งเดียว', en: 'This field is written twice. Keep one of them.' },
  BAD_INDENT: { th: 'การย่อหน้าไม่เข้ากับบรรทัดข้างบน ให้จัดให้ตรงกับช่องที่อยู่ข้างกัน', en: 'The indentation does not fit the lines above. Line the field up with its neighbours.' },
  MISSING_CHAR: { th: 'เครื่องหมายคำพูดหรือวงเล็บเปิดไว้แต่ไม่ได้ปิด ให้ปิดให้ครบ', en: 'A quotation mark or bracket is opened and not closed. Close it.' },
  MULTIPLE_DOCS: { th: 'บรรทัด "---" ตรงนี้เริ่มเอกสารชุดที่สอง ให้ลบออก', en: 'A line "---" begins a second document. Remove it.' },
  BLOCK_AS_IMPLICIT_KEY: { th: 'เครื่องหมาย : ในข้อความถูกอ่านเป็นช่องใหม่ ให้ใส่ข้อความไว้ในเครื่องหมายคำพูด', en: 'A colon inside the text is read as a new field. Put the text in quotation marks.' },
  UNEXPECTED_TOKEN: { th: 'ข้อความที่ขึ้นต้นด้วย { [ " หรือเครื่องหมายอื่นจะถูกอ่านเป็น YAML ให้ใส่ทั้งข้อความไว้ในเครื่องหมายคำพูดเดี่ยว', en: 'A text that begins with { [ " or another sign is read as YAML. Put the whole text in single quotation marks.' },
  BAD_SCALAR_START: { th: 'ข้อความขึ้นต้นด้วยเครื่องหมายนี้ไม่ได้ ให้ใส่ทั้งข้อความไว้ในเครื่องหมายคำพูดเดี่ยว', en: 'A text cannot begin with this sign. Put the whole text in single quotation marks.' },
  BAD_DQ_ESCAPE: { th: '"\\" ในเครื่องหมายคำพูดคู่ถูกอ่านเป็นรหัส ให้ใช้เครื่องหมายคำพูดเดี่ยวแทน', en: 'A "\\" in double quotation marks is read as a code. Put the text in single quotation marks.' },
  MULTILINE_IMPLICIT_KEY: { th: 'มีบรรทัดที่ไม่มีชื่อช่อง ให้ย่อหน้าไว้ใต้ช่องของมัน หรือใส่ข้อความไว้ในเครื่องหมายคำพูด', en: 'A line here has no field name. Indent it under its field, or put the text in quotation marks.' },
  RESOURCE_EXHAUSTION: { th: 'วงเล็บหรือย่อหน้าซ้อนกันลึกเกินไป ให้ลบส่วนที่ไม่ใช่ช่องของไฟล์นี้', en: 'Brackets or indents stand too deep in one another. Remove what is no field of this file.' },
};
const QUOTED_TWICE: Localized = { th: 'ในเครื่องหมายคำพูดมีเครื่องหมายแบบเดียวกันซ้อนอยู่ ให้เปลี่ยนเครื่องหมายข้างในเป็น “ ”', en: 'Quotation marks stand inside quotation marks of the same kind. Write those inside as “ ”.' };
const LISTED_BESIDE: Localized = { th: 'รายการเริ่มในบรรทัดเดียวกับชื่อช่องไม่ได้ ให้ขึ้นบรรทัดใหม่ แล้วเขียนข้อละบรรทัด แบบ "  - my-name"', en: 'A list cannot begin on the line of its field. Write each entry on a line of its own under it, like: "  - my-name".' };
const UNREADABLE: Localized = { th: 'อ่านบรรทัดนี้ไม่ได้ ให้เขียนแบบ "name: value" หรือใส่ข้อความไว้ในเครื่องหมายคำพูด', en: 'This line cannot be read. Write it as "name: value", or put the text in quotation marks.' };
const MERGE: Localized = { th: '"<<" ดึงช่องจากที่อื่นเข้ามา ให้พิมพ์ช่องเหล่านั้นเอง', en: '"<<" merges other fields in. Type the fields themselves.' };

/** What is said of a sign that YAML reads as more than text. */
const toForbidden = (sign: string): Localized | undefined => {
  if (sign.startsWith('#')) return {
    th: 'ข้อความตั้งแต่ "#" ถูกอ่านเป็นหมายเหตุ จะไม่เผยแพร่ และเครื่องมือแก้ไขจะลบทิ้ง ให้ใส่ทั้งข้อความไว้ในเครื่องหมายคำพูด หรือลบออก',
    en: 'What stands from "#" on is read as a comment: it is not published, and the visual editor drops it. Put the whole text in quotation marks, or remove it.',
  };
  if (sign.startsWith('&')) return { th: `"${sign}" ถูกอ่านเป็นชื่อของค่าที่จะทวนซ้ำ ให้ลบออก`, en: `"${sign}" is an anchor. Remove it.` };
  if (sign.startsWith('*')) return { th: `"${sign}" ถูกอ่านเป็นการทวนค่าอื่น ให้ใส่ข้อความไว้ในเครื่องหมายคำพูด`, en: `"${sign}" is read as a repetition of another value. Put the text in quotation marks.` };
  return sign.startsWith('!') ? { th: 'เครื่องหมาย "!" ถูกอ่านเป็นแท็ก ให้ลบออก หรือใส่ข้อความไว้ในเครื่องหมายคำพูด', en: 'The sign "!" begins a tag. Remove it, or put the text in quotation marks.' } : undefined;
};

/** Signs that the lexer puts in, and that stand in no text: the beginnings of a document and of a scalar, and an error. */
const MARKERS = new Set(['\u0002', '\u001f', '\u0018']);

/** Comments, anchors, aliases and tags, by where they begin. The document itself has no places for them. */
const listForbidden = (text: string): { offset: number; message: Localized; isComment: boolean }[] => {
  let [offset, before] = [0, ''];
  return [...new Lexer().lex(text)].flatMap((token) => {
    const [start, isScalarText] = [offset, before === '\u001f'];
    before = token;
    if (MARKERS.has(token)) return [];
    offset += token.length;
    const message = isScalarText ? undefined : toForbidden(token);
    return message ? [{ offset: start, message, isComment: token.startsWith('#') }] : [];
  });
};

/** Fields that are merged in, and names of fields that are no words. */
const listOddKeys = (document: Document): { offset: number; message: Localized }[] => {
  const odd: { offset: number; message: Localized }[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      const offset = isNode(key) ? key.range?.[0] ?? 0 : 0;
      if (!isScalar(key)) odd.push({ offset, message: UNREADABLE });
      else if (key.value === '<<') odd.push({ offset, message: MERGE });
    },
  });
  return odd;
};

/** What a slip looks like to its writer, where that is not what the parser makes of it. */
const findSlip = (text: string, offset: number): Localized | undefined => {
  const [before, rest] = [text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset), text.slice(offset)];
  if (/^- /.test(rest) && /\S/.test(before)) return LISTED_BESIDE;
  const isQuotedTwice = /^"[^"\n]*"[^\s,}\]:]/.test(rest) || /:\s+"[^"\n]*"$/.test(before);
  return isQuotedTwice ? QUOTED_TWICE : undefined;
};

/** Where a quotation mark or bracket was opened that nothing closes: the parser tells where it missed the end. */
const findOpened = (document: Document, end: number): number => {
  let opened = end;
  visit(document, {
    Node: (_key, node) => {
      const [start, , stop] = node.range ?? [0, 0, 0];
      const isBracketed = isScalar(node) ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' : isCollection(node) && node.flow;
      if (isBracketed && stop >= end - 1) opened = start;
    },
  });
  return opened;
};

const parentOf = (document: Document, path: Path): Node | undefined => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
};

const findKey = (document: Document, path: Path): Node | undefined => {
  const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
  const pairs = (parent as { items?: { key?: unknown }[] } | null)?.items ?? [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key : undefined;
};

/** Where in the text the sign at `offset` of a value was typed. */
const offsetIn = (text: string, node: Node | undefined, offset: number | undefined): number => {
  const start = node?.range?.[0] ?? 0;
  if (offset === undefined || !isScalar(node) || typeof node.value !== 'string') return start;
  return start + alignScalar(text.slice(start, node.range?.[1]), node.value, offset);
};

/**
 * Reads YAML by the failsafe schema: no value is guessed to be a date, a number or a truth value.
 * `firstLine` is the line in `file` on which the text begins, for front matter.
 */
export const parseYaml = (file: string, source: string, firstLine = 1): YamlText => {
  const text = source.replace(/^\ufeff/, '');
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, keepSourceTokens: false, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // One slip makes the parser stumble again and again: the first is the person's own. A doubled field is always one.
  const errors = document.errors.filter((error, index) => error.code === 'DUPLICATE_KEY' || index === document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY'));
  const syntax = errors.map((error) => {
    // A bracket that is left open is first noticed by the line after it.
    const code = /^Flow (?:map|sequence) in block/.test(error.message) ? 'MISSING_CHAR' : error.code;
    return toIssue(at(code === 'MISSING_CHAR' ? findOpened(document, error.pos[0]) : error.pos[0]), 'yaml', findSlip(text, error.pos[0]) ?? PLAIN_WORDS[code] ?? UNREADABLE);
  });
  const forbidden = [...listForbidden(text).filter(({ isComment }) => isComment || syntax.length === 0), ...(syntax.length === 0 ? listOddKeys(document).map((odd) => ({ ...odd, isComment: false })) : [])];
  const issues = [...syntax, ...forbidden.map(({ offset, message }) => toIssue(at(offset), 'yaml', message))];
  return {
    // What repeats another value is refused, so that nothing is left to resolve. A comment leaves the fields as they are.
    data: syntax.length > 0 || forbidden.some(({ isComment }) => !isComment) ? undefined : document.toJS() as unknown,
    placeOf: (path, offset) => at(offsetIn(text, parentOf(document, path), offset)),
    keyPlaceOf: (path) => at((findKey(document, path) ?? parentOf(document, path))?.range?.[0] ?? 0),
    issues,
  };
};
