import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginInstance, MdastVisitorContext } from 'satteri';
import { CLOSING_MARKS, OPENING_MARKS, splitRuns, toWholeClass } from '../i18n/words.ts';
import { formatIssue } from '../domain/issue.ts';
import { findFirsts } from '../domain/first-mention.ts';
import type { Reference } from '../domain/reference.ts';
import type { Report } from '../domain/report.ts';
import { toWholeWords } from '../domain/term.ts';
import { listBodyMentions } from '../domain/usage.ts';
import { literalProps } from './component.ts';
import { toBlockKind } from './story.ts';

type Attributes = Record<string, string>;
const jsx = (type: 'mdxJsxFlowElement' | 'mdxJsxTextElement', name: string, attributes: Attributes, children: MdastNode[]): MdastNode =>
  ({ type, name, attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })), children }) as MdastNode;

const slugOf = (file: string): string => file.split('/').at(-2) ?? '';

/** The components of which the first mention says more than the later ones. */
const NEWS: Record<string, Reference['kind']> = { Date: 'date', Term: 'term' };

type Neighbour = Readonly<MdastNode> | undefined;
const isTerm = (node: Neighbour): boolean => node?.type === 'mdxJsxTextElement' && node.name === 'Term';
const marksOf = (node: Neighbour, marks: RegExp): string => (node?.type === 'text' ? (marks.exec(node.value)?.[0] ?? '') : '');

const listNeighbours = (node: Readonly<MdastNode>, context: MdastVisitorContext): [Neighbour, Neighbour] => {
  const children = (context.parent(node as never) as unknown as { children: MdastNode[] }).children;
  const index = context.indexOf(node as never) ?? 0;
  return [children[index - 1], children[index + 1]];
};

/** The marks around a term are printed with it, or a line could begin or end with them. */
const toMarks = (node: Readonly<MdastNode>, context: MdastVisitorContext): Attributes => {
  const [before, after] = listNeighbours(node, context);
  return Object.fromEntries(Object.entries({ lead: marksOf(before, OPENING_MARKS), tail: marksOf(after, CLOSING_MARKS) }).filter(([, marks]) => marks !== ''));
};
const withoutMarks = (text: string, [before, after]: [Neighbour, Neighbour]): string => {
  const opened = isTerm(before) ? text.replace(CLOSING_MARKS, '') : text;
  return isTerm(after) ? opened.replace(OPENING_MARKS, '') : opened;
};

/**
 * Binds a story's body to the Report while it is compiled: refuses a body with faults, wraps every block in a <Block id>, marks the first
 * mention of a year or a term, and keeps the words whole that may not break, with the marks around them. `load` gives the Report that a file, by its path in the project, is a part of.
 */
export const bindStory = (root: string, load: (file: string) => Report) => ({ fileURL }: { fileURL?: URL | undefined }): MdastPluginInstance & { name: string } => {
  const file = fileURL ? relative(root, fileURLToPath(fileURL)).replaceAll('\\', '/') : '';
  const report = load(file);
  const faults = report.issues.filter((issue) => issue.file === file);
  const story = report.stories.find(({ slug }) => slug === slugOf(file));
  const ids = story?.blocks.map(({ id }) => id) ?? [];
  const whole = toWholeWords(report);
  const mentions = story ? listBodyMentions(story, file.endsWith('/th.mdx') ? 'th' : 'en') : [];
  const news = mentions.filter(({ kind }) => Object.values(NEWS).includes(kind));
  const firsts = findFirsts(news);
  const wrap = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
    // The bundler compiles drafts and embargoed stories too, though no page shows them.
    if (!story || context.parent(node as never)?.type !== ('root' as string) || !toBlockKind(node)) return;
    const id = ids.shift();
    if (id === undefined) throw new Error(`${file}: the body has a block without an id. Type: npm run check -- --fix`);
    context.wrapNode(node, jsx('mdxJsxFlowElement', 'Block', { id }, []) as never);
  };
  return {
    name: 'story',
    options: { position: true },
    before: () => { if (faults.length > 0) throw new Error(faults.map(formatIssue).join('\n')); },
    mdxJsxTextElement: (node, context) => {
      if (node.name === null || !Object.hasOwn(NEWS, node.name)) return;
      const reference = news.shift();
      const more = { ...(isTerm(node) && toMarks(node, context)), ...(reference && firsts.has(reference) && { first: 'true' }) };
      if (Object.keys(more).length > 0) context.replaceNode(node, jsx('mdxJsxTextElement', node.name, { ...literalProps(node), ...more }, []));
    },
    paragraph: wrap, heading: wrap, list: wrap, blockquote: wrap, table: wrap, mdxJsxFlowElement: wrap,
    text: (node, context) => {
      const text = withoutMarks(node.value, listNeighbours(node, context));
      const runs = splitRuns(text, whole);
      if (text === node.value && !runs.some((run) => run.whole)) return;
      context.replaceNode(node, runs.map((run) => {
        const words: MdastNode = { type: 'text', value: run.text };
        return run.whole ? jsx('mdxJsxTextElement', 'span', { class: toWholeClass(run.text) }, [words]) : words;
      }));
    },
  };
};
