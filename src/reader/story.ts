import { createHash } from 'node:crypto';
import { mdxToMdast, type MdastNode } from 'satteri';
import { frontMatterSchema, type FrontMatter } from '../schema/story.ts';
import type { Localized } from '../schema/text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { BlockKind, BlockText } from '../domain/block.ts';
import { toIssue, type Issue, type Place } from '../domain/issue.ts';
import type { RecordFile, StoryFile } from '../domain/manuscript.ts';
import type { Prose } from '../domain/prose.ts';
import type { WrittenText } from '../domain/report.ts';
import { listStoryFields, type FieldText } from '../domain/story-field.ts';
import { alignWords } from './alignment.ts';
import { judgeComponent, literalProps, toReferences, type JsxNode } from './component.ts';
import type { Placed } from './field.ts';
import { findPlaceIn } from './line.ts';
import { judgeNode } from './markup.ts';
import { judgeDepth, judgeNesting } from './nesting.ts';
import { toProse } from './prose.ts';
import { parseRecord } from './record.ts';
import { toSyntaxFault } from './syntax-fault.ts';

type Root = ReturnType<typeof mdxToMdast>;
type Find = (offset: number) => Place;

const FENCE = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The kinds of block by their nodes; a chart and a quote are components. */
const BLOCK_KINDS: Partial<Record<MdastNode['type'], BlockKind>> = { paragraph: 'paragraph', heading: 'heading', list: 'list', blockquote: 'quote', table: 'table' };

/** The kind of a block at the top of a body; undefined for what is no block. */
export const toBlockKind = (node: Readonly<MdastNode>): BlockKind | undefined =>
  node.type === 'mdxJsxFlowElement' ? (node.name === 'Chart' ? 'chart' : node.name === 'Quote' ? 'quote' : undefined) : BLOCK_KINDS[node.type];

const hashOf = (text: string): string => createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 12);

const placeOf = (file: string, node: Readonly<MdastNode>): Place => ({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

const sourceOf = (source: string, node: Readonly<MdastNode>): string => source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** A node and all below it, in reading order. Without recursion: what is nested a thousand deep is refused, not a crash. */
const listNodes = (root: Readonly<MdastNode>): Readonly<MdastNode>[] => {
  const found: Readonly<MdastNode>[] = [];
  const waiting: Readonly<MdastNode>[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) for (const child of (node.children as MdastNode[]).toReversed()) waiting.push(child);
  }
  return found;
};

/** Lines and places stay; the paragraph at an offset becomes spaces, so that what is wrong in the others is found too. */
const blankParagraph = (source: string, offset: number): string => {
  const gaps = [...source.matchAll(/\n[ \t\r]*(?=\n)/g)].map(({ index }) => index);
  const [from, to] = [gaps.findLast((gap) => gap < offset) ?? 0, gaps.find((gap) => gap >= offset) ?? source.length];
  return source.slice(0, from) + source.slice(from, to).replace(/[^\r\n]/g, ' ') + source.slice(to);
};

/** A body that cannot be read has its faults counted, but no more than a person mends in one go. */
const MOST_SYNTAX_FAULTS = 20;

const parseBody = (file: string, source: string, bodyStart: number): { root: Root | undefined; issues: Issue[] } => {
  const issues: Issue[] = [];
  let text = source;
  while (issues.length < MOST_SYNTAX_FAULTS) {
    try {
      return { root: mdxToMdast(text, { position: true }), issues };
    } catch (error) {
      const { line, column, message } = toSyntaxFault(error, text);
      issues.push(toIssue({ file, line, column }, 'mdx', message));
      const offset = text.split('\n').slice(0, line - 1).join('\n').length + column;
      const blanked = offset <= bodyStart ? text : text.slice(0, bodyStart) + blankParagraph(text.slice(bodyStart), offset - bodyStart);
      if (blanked === text) break;
      text = blanked;
    }
  }
  return { root: undefined, issues };
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the value of a property, or of a link's title, begins in its node's source. */
const findQuoted = (source: string, node: Readonly<MdastNode>, before: string, text: string): number => {
  const typed = sourceOf(source, node);
  const [found] = new RegExp(`${before}(?=${escapeRegExp(text)})`).exec(typed) ?? [];
  return (node.position?.start.offset ?? 0) + (found === undefined ? 0 : typed.indexOf(found) + found.length);
};

const toWritten = (find: Find, source: string, node: Readonly<MdastNode>, lang: Lang, text: string): WrittenText => {
  const start = node.position?.start.offset ?? 0;
  const typed = sourceOf(source, node);
  return { ...find(start), lang, text, inBody: true, placeAt: (offset) => find(start + alignWords(typed, text, offset)) };
};

const toQuoted = (find: Find, source: string, node: Readonly<MdastNode>, before: string, lang: Lang, text: string): WrittenText[] => {
  const start = findQuoted(source, node, before, text);
  return [{ ...find(start), lang, text, quoted: true, inBody: true, placeAt: (offset) => find(start + offset) }];
};

const isJsx = (node: Readonly<MdastNode>): node is JsxNode => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const listTexts = (find: Find, source: string, node: Readonly<MdastNode>, lang: Lang): WrittenText[] => {
  if (node.type === 'text') return [toWritten(find, source, node, lang, node.value)];
  if (node.type === 'link' && node.title) return toQuoted(find, source, node, '\\s["\'(]', lang, node.title);
  if (!isJsx(node)) return [];
  const toProp = (prop: string, propLang: Lang): WrittenText[] => {
    const text = literalProps(node)[prop];
    return text === undefined ? [] : toQuoted(find, source, node, `\\s${prop}\\s*=\\s*["']`, propLang, text);
  };
  return node.name === 'Term' ? toProp('text', lang) : node.name === 'Quote' ? [...toProp('th', 'th'), ...toProp('en', 'en')] : [];
};

const toBlock = (file: string, find: Find, lang: Lang, source: string, node: Readonly<MdastNode>, kind: BlockKind, prose: Prose): BlockText => {
  const nodes = listNodes(node);
  return {
    kind, prose,
    hash: hashOf(sourceOf(source, node)),
    place: placeOf(file, node),
    mentions: nodes.flatMap((child) => (isJsx(child) && judgeComponent(child).length === 0 ? toReferences(child).map((reference) => ({ ...placeOf(file, child), reference })) : [])),
    texts: nodes.flatMap((child) => listTexts(find, source, child, lang)),
  };
};

/** A link in a body, with its place. */
export interface WrittenLink extends Place { url: string; slug: string }

/** One language of a story. Where anything in it is at fault there is no story, but its fields, blocks and links are there to be judged. */
export interface ParsedStory { story: StoryFile | undefined; front: Placed | undefined; fields: FieldText[]; blocks: BlockText[]; links: WrittenLink[]; issues: Issue[] }

const NO_FENCE: Localized = {
  th: 'ต้นไฟล์ยังไม่มีส่วนหัว ให้ขึ้นต้นด้วยบรรทัด "---" ตามด้วย title, summary และช่องอื่น ๆ แล้วปิดด้วยบรรทัด "---"',
  en: 'The file does not begin with its fields. Begin it with a line "---", then title, summary and the others, then a line "---".',
};
const NO_BODY: Localized = { th: 'ข่าวนี้ยังไม่มีเนื้อข่าวใต้ส่วนหัว ให้เขียน หรือเปลี่ยนเป็น status: draft', en: 'The story has no text under its fields. Write it, or change it to status: draft.' };

const toFieldTexts = ({ data, placeOf }: RecordFile<FrontMatter>): FieldText[] =>
  listStoryFields(data).map(({ id, path, text }) => ({ id, text, hash: hashOf(text), place: placeOf(path) }));

/** Parses and judges one language of a story. `source` may begin with a byte order mark. */
export const parseStory = (file: string, slug: string, lang: Lang, source: string): ParsedStory => {
  const text = source.replace(/^\ufeff/, '');
  const fence = FENCE.exec(text);
  if (fence?.index !== 0) return { story: undefined, front: undefined, fields: [], blocks: [], links: [], issues: [toIssue({ file, line: 1, column: 1 }, 'schema', NO_FENCE)] };
  const front = parseRecord(frontMatterSchema, file, slug, fence[1] ?? '', 2);
  const find = findPlaceIn(file, text);
  const nesting = judgeNesting(find, text, fence[0].length);
  const parsed = nesting.length > 0 ? { root: undefined, issues: nesting } : parseBody(file, text, fence[0].length);
  const deep = parsed.root ? judgeDepth((node) => placeOf(file, node), parsed.root) : [];
  const { root, issues: syntax } = deep.length > 0 ? { root: undefined, issues: deep } : parsed;
  const nodes = root ? listNodes(root) : [];
  const blocks = (root && 'children' in root ? (root.children as MdastNode[]) : []).flatMap((node) => {
    const [kind, [prose]] = [toBlockKind(node), toProse(node)];
    return kind && prose ? [toBlock(file, find, lang, text, node, kind, prose)] : [];
  });
  const isEmpty = root && syntax.length === 0 && nodes.every(({ type }) => type === 'root' || type === 'yaml') && front.record && front.record.data.status !== 'draft';
  const issues = [
    ...front.issues, ...syntax, ...nodes.flatMap((node) => judgeNode(node).map(({ rule, message }) => toIssue(placeOf(file, node), rule, message))),
    ...(isEmpty ? [toIssue(find(fence[0].length), 'markup', NO_BODY)] : []),
  ];
  const fields = front.record ? toFieldTexts(front.record) : [];
  const links = nodes.flatMap((node) => (node.type === 'link' ? [{ ...placeOf(file, node), url: node.url, slug }] : []));
  const story = front.record && issues.length === 0 ? { file, frontMatter: front.record.data, placeOf: front.record.placeOf, fields, blocks } : undefined;
  return { story, front: front.record ?? front.raw, fields, blocks, links, issues };
};
