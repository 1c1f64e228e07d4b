import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginInstance, MdastVisitorContext } from 'satteri';
import { splitRuns } from '../i18n/words.ts';
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

/**
 * Binds a story's body to the Report while it is compiled: refuses a body with faults, wraps every block in a <Block id>, marks the first
 * mention of a year or a term, and keeps the words whole that may not break. `load` gives the Report as content stands now.
 */
export const bindStory = (root: string, load: () => Report) => ({ fileURL }: { fileURL?: URL | undefined }): MdastPluginInstance & { name: string } => {
  const report = load();
  const file = fileURL ? relative(root, fileURLToPath(fileURL)) : '';
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
      const reference = node.name !== null && Object.hasOwn(NEWS, node.name) ? news.shift() : undefined;
      if (reference && firsts.has(reference)) context.replaceNode(node, jsx('mdxJsxTextElement', node.name ?? '', { ...literalProps(node), first: 'true' }, []));
    },
    paragraph: wrap, heading: wrap, list: wrap, blockquote: wrap, table: wrap, mdxJsxFlowElement: wrap,
    text: (node, context) => {
      const runs = splitRuns(node.value, whole);
      if (!runs.some((run) => run.whole)) return;
      context.replaceNode(node, runs.map((run) => {
        const text: MdastNode = { type: 'text', value: run.text };
        return run.whole ? jsx('mdxJsxTextElement', 'span', { class: 'nb' }, [text]) : text;
      }));
    },
  };
};
