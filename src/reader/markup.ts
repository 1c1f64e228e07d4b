import type { MdastNode } from 'satteri';
import { judgeComponent } from './component.ts';

/** What is wrong with a node: the rule, and sentences. */
export interface Verdict { rule: 'mdx' | 'not-code' | 'component' | 'markup' | 'link'; message: string }

const verdict = (rule: Verdict['rule'], message: string): Verdict[] => [{ rule, message }];

const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff\\]/;

const judgeAddress = (url: string): Verdict[] => {
  if (HIDDEN.test(url)) return verdict('link', 'The address holds a space or a hidden sign. Type it again.');
  if (url.startsWith('#') || (url.startsWith('/') && !url.startsWith('//'))) return [];
  return /^(https:\/\/|mailto:)/.test(url) && URL.canParse(url) ? [] : verdict('link', `"${url.slice(0, 60)}" is not an address that can be linked. Begin it with https://, mailto:, / or #.`);
};

const ALLOWED = new Set(['root', 'yaml', 'paragraph', 'text', 'listItem', 'blockquote', 'strong', 'emphasis', 'break', 'table', 'tableRow', 'tableCell']);

/** Judges one node of a story's body by itself. */
export const judgeNode = (node: Readonly<MdastNode>): Verdict[] => {
  switch (node.type) {
    case 'mdxjsEsm': return verdict('not-code', `"${node.value.trim().split(/\s/)[0] ?? ''}" begins program code. Remove the line: every component is already here.`);
    case 'mdxFlowExpression': case 'mdxTextExpression': return verdict('not-code', `"{${node.value.trim().slice(0, 30)}}" would run as code. Remove it. In a body a figure is written <Figure id="…" />.`);
    case 'html': return verdict('not-code', 'HTML cannot be used here. Remove it.');
    case 'mdxJsxFlowElement': case 'mdxJsxTextElement': return judgeComponent(node).map((message) => ({ rule: 'component', message }));
    case 'link': return judgeAddress(node.url);
    case 'list': return node.ordered && (node.start ?? 1) !== 1 ? verdict('markup', `"${node.start}" at the head of the line begins a numbered list. Begin the list with "1."; in a sentence write <Figure id="…" /> or <Date value="…" />.`) : [];
    case 'heading': return node.depth === 2 || node.depth === 3 ? [] : verdict('markup', 'Headings in a story are of the second or third level. Begin the line with "## " or "### ".');
    case 'image': case 'imageReference': return verdict('markup', 'Pictures cannot be used here yet. Remove it, or use <Chart id="…" />.');
    case 'footnoteReference': case 'footnoteDefinition': return verdict('markup', 'Footnotes cannot be used here. Say it in the text, or name the source by <Source id="…" />.');
    case 'definition': case 'linkReference': return verdict('markup', 'Write the address in the link itself: [words](https://…).');
    default: return ALLOWED.has(node.type) ? [] : verdict('markup', `This kind of text (${node.type}) cannot be used here. Write a paragraph, a heading, a list or a quotation.`);
  }
};
