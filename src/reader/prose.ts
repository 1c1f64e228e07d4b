import type { MdastNode } from 'satteri';
import type { Inline, Prose } from '../domain/prose.ts';
import { literalProps, toReferences, type JsxNode } from './component.ts';

type Node = Readonly<MdastNode>;

const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as MdastNode[]) : []);

const toInlines = (node: Node): Inline[] => childrenOf(node).flatMap(toInline);

/** A line that goes on in the next one is one sentence, as a browser prints it. */
const joinLines = (text: string): string => text.replace(/[ \t]*\r?\n[ \t]*/g, ' ');

const toInline = (node: Node): Inline[] => {
  switch (node.type) {
    case 'text': return [{ kind: 'text', text: joinLines(node.value) }];
    case 'strong': case 'emphasis': return [{ kind: node.type, content: toInlines(node) }];
    case 'link': return [{ kind: 'link', url: node.url, ...(node.title && { title: node.title }), content: toInlines(node) }];
    case 'break': return [{ kind: 'break' }];
    case 'mdxJsxTextElement': return toReferences(node).map((reference) => ({ kind: 'mention', reference }));
    default: return [];
  }
};

const toPlate = (node: Readonly<JsxNode>): Prose[] => {
  const { id = '', th = '', en = '', source = '', locator = '' } = literalProps(node);
  return node.name === 'Chart' ? [{ kind: 'chart', id }] : node.name === 'Quote' ? [{ kind: 'phrase', words: { th, en }, source, locator }] : [];
};

const toContent = (node: Node): Prose[] => childrenOf(node).flatMap(toProse);

const toTable = (node: Node): Prose => {
  const [head = [], ...rows] = childrenOf(node).map((line) => childrenOf(line).map(toInlines));
  return { kind: 'table', head, rows };
};

/** A node as the block, or the part of one, that it is; nothing for what the check refuses. */
export const toProse = (node: Node): Prose[] => {
  switch (node.type) {
    case 'paragraph': return [{ kind: 'paragraph', content: toInlines(node) }];
    case 'heading': return [{ kind: 'heading', depth: node.depth === 2 ? 2 : 3, content: toInlines(node) }];
    case 'list': return [{ kind: 'list', ordered: node.ordered === true, items: childrenOf(node).map(toContent) }];
    case 'blockquote': return [{ kind: 'quote', content: toContent(node) }];
    case 'table': return [toTable(node)];
    case 'mdxJsxFlowElement': return toPlate(node);
    default: return [];
  }
};
