import { createHash } from 'node:crypto';
import { mdxToMdast, type MdastNode } from 'satteri';
import { frontMatterSchema } from '../schema/story.ts';
import type { Lang } from '../i18n/lang.ts';
import type { BlockKind, BlockText } from '../domain/block.ts';
import { toIssue, type Issue, type Place } from '../domain/issue.ts';
import type { StoryFile } from '../domain/manuscript.ts';
import { literalProps, toReferences } from './component.ts';
import { judgeNode } from './markup.ts';
import { parseRecord } from './record.ts';
import { parseYaml } from './yaml.ts';

type Root = ReturnType<typeof mdxToMdast>;

const FENCE = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The kinds of block by their nodes; a chart and a quote are components. */
const BLOCK_KINDS: Partial<Record<MdastNode['type'], BlockKind>> = { paragraph: 'paragraph', heading: 'heading', list: 'list', blockquote: 'quote', table: 'table' };

/** The kind of a block at the top of a body; undefined for what is no block. */
export const toBlockKind = (node: Readonly<MdastNode>): BlockKind | undefined =>
  node.type === 'mdxJsxFlowElement' ? (node.name === 'Chart' ? 'chart' : node.name === 'Quote' ? 'quote' : undefined) : BLOCK_KINDS[node.type];

const hashOf = (text: string): string => createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 12);

const placeOf = (file: string, node: Readonly<MdastNode>): Place => ({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

/** Where a text stands that is written inside a node's mark-up, in quotation marks. */
const placeOfQuoted = (file: string, source: string, node: Readonly<MdastNode>, text: string): Place => {
  const place = placeOf(file, node);
  return { ...place, column: place.column + Math.max(source.slice(node.position?.start.offset ?? 0).indexOf(text), 0) };
};

const listNodes = (node: Readonly<MdastNode>): Readonly<MdastNode>[] => [node, ...('children' in node ? (node.children as MdastNode[]).flatMap(listNodes) : [])];

/** A syntax fault of MDX: the parser's own words are for programmers. */
const toSyntaxIssue = (file: string, error: unknown): Issue => {
  const [, line = '1', column = '1', words = ''] = /^(\d+):(\d+): (.*)/.exec(error instanceof Error ? error.message : '') ?? [];
  const message = /parse expression/.test(words) ? 'What stands between "{" and "}" cannot be read. Remove the braces; in a body a figure is written <Figure id="…" />, a date <Date value="…" />.'
    : /closing brace/.test(words) ? 'A "{" is opened and not closed. Remove it; in a body a figure is written <Figure id="…" />.'
    : /closing tag for/.test(words) ? `${/`(<[^`]*>)`/.exec(words)?.[1] ?? 'A component'} is opened and not closed. End it with "/>".`
    : /Unexpected closing tag/.test(words) ? `${/`(<[^`]*>)`/.exec(words)?.[1] ?? 'A component'} closes what was not opened. Remove it.`
    : 'A "<" begins something that is not complete. Write a component whole, like <Figure id="…" />, with both quotation marks and "/>".';
  return toIssue({ file, line: Number(line), column: Number(column) }, 'mdx', message);
};

const parseBody = (file: string, source: string): { root: Root | undefined; issues: Issue[] } => {
  try {
    return { root: mdxToMdast(source, { position: true }), issues: [] };
  } catch (error) {
    return { root: undefined, issues: [toSyntaxIssue(file, error)] };
  }
};

const toBlock = (file: string, lang: Lang, source: string, node: Readonly<MdastNode>, kind: BlockKind): BlockText => {
  const nodes = listNodes(node);
  const jsx = nodes.flatMap((child) => (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? [child] : []));
  const toQuoted = (child: Readonly<MdastNode>, text: string, quoted: Lang) => ({ ...placeOfQuoted(file, source, child, text), lang: quoted, text });
  return {
    kind,
    hash: hashOf(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)),
    place: placeOf(file, node),
    mentions: jsx.flatMap((child) => toReferences(child).map((reference) => ({ ...placeOf(file, child), reference }))),
    texts: [
      ...nodes.flatMap((child) => (child.type === 'text' ? [{ ...placeOf(file, child), lang, text: child.value }] : [])),
      ...nodes.flatMap((child) => (child.type === 'link' && child.title ? [toQuoted(child, child.title, lang)] : [])),
      ...jsx.flatMap((child) => (child.name === 'Term' ? [toQuoted(child, literalProps(child)['text'] ?? '', lang)] : [])),
      ...jsx.flatMap((child) => (child.name === 'Quote' ? (['th', 'en'] as const).map((quoted) => toQuoted(child, literalProps(child)[quoted] ?? '', quoted)) : [])),
    ],
  };
};

/** Parses and judges one language of a story. `source` may begin with a byte order mark. */
export const parseStory = (file: string, slug: string, lang: Lang, source: string): { story: StoryFile | undefined; issues: Issue[] } => {
  const text = source.replace(/^\ufeff/, '');
  const fence = FENCE.exec(text);
  if (fence?.index !== 0) return { story: undefined, issues: [toIssue({ file, line: 1, column: 1 }, 'schema', 'The file does not begin with its fields. Begin it with a line "---", then title, summary and the others, then a line "---".')] };
  const front = parseRecord(frontMatterSchema, file, slug, fence[1] ?? '', 2);
  const { root, issues: syntax } = parseBody(file, text);
  const nodes = root ? listNodes(root) : [];
  const issues = [...front.issues, ...syntax, ...nodes.flatMap((node) => judgeNode(node).map(({ rule, message }) => toIssue(placeOf(file, node), rule, message)))];
  if (!front.record || !root || issues.length > 0) return { story: undefined, issues };
  const blocks = ('children' in root ? (root.children as MdastNode[]) : []).flatMap((node) => {
    const kind = toBlockKind(node);
    return kind ? [toBlock(file, lang, text, node, kind)] : [];
  });
  return { story: { file, frontMatter: front.record.data, placeOf: front.record.placeOf, blocks }, issues: [] };
};

/** The fields at the head of a story as they are typed, not judged; an empty object where they cannot be read. */
export const parseFrontMatter = (source: string): Record<string, unknown> => {
  const fields = FENCE.exec(source.replace(/^\ufeff/, ''))?.[1] ?? '';
  return { ...(parseYaml('', fields).data as Record<string, unknown> | undefined) };
};
