import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginInstance, MdastVisitorContext } from 'satteri';
import { splitRuns } from '../i18n/words.ts';
import { formatIssue } from '../domain/issue.ts';
import type { Report } from '../domain/report.ts';
import { toWholeWords } from '../domain/term.ts';
import { toBlockKind } from './story.ts';

type Attributes = Record<string, string>;
const jsx = (type: 'mdxJsxFlowElement' | 'mdxJsxTextElement', name: string, attributes: Attributes, children: MdastNode[]): MdastNode =>
  ({ type, name, attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })), children }) as MdastNode;

const slugOf = (file: string): string => file.split('/').at(-2) ?? '';

/**
 * Binds a story's body to the Report while it is compiled: refuses a body with faults, wraps every block in a <Block id>, and keeps
 * the words whole that may not break. `load` gives the Report as content stands now.
 */
export const bindStory = (root: string, load: () => Report) => ({ fileURL }: { fileURL?: URL | undefined }): MdastPluginInstance & { name: string } => {
  const report = load();
  const file = fileURL ? relative(root, fileURLToPath(fileURL)) : '';
  const faults = report.issues.filter((issue) => issue.file === file);
  const story = report.stories.find(({ slug }) => slug === slugOf(file));
  const ids = story?.blocks.map(({ id }) => id) ?? [];
  const whole = toWholeWords(report);
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
