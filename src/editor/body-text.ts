import { countCommon } from '../domain/common-run.ts';
import { mdxToMdast, type MdastNode } from 'satteri';

interface Block { text: string; says: string }

/** What a node says, whatever signs it is written with. */
const toSaid = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(toSaid);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'position' && key !== 'data').map(([key, value]) => {
    if (key !== 'attributes' || !Array.isArray(value)) return [key, toSaid(value)];
    return [key, value.map((each) => JSON.stringify(toSaid(each))).sort()];
  }));
};

/** A body as its blocks; undefined where it cannot be read. */
const toBlocks = (body: string): Block[] | undefined => {
  try {
    const root = mdxToMdast(body, { position: true }) as { children?: MdastNode[] };
    return (root.children ?? []).map((node) => ({ text: body.slice(node.position?.start.offset, node.position?.end.offset), says: JSON.stringify(toSaid(node)) }));
  } catch {
    return undefined;
  }
};

/** The longest run of blocks that both have in order, as pairs of places. */
const align = (before: Block[], after: Block[]): Map<number, number> => {
  const counts = countCommon(before.map(({ says }) => says), after.map(({ says }) => says));
  const at = (b: number, a: number): number => counts[b]?.[a] ?? 0;
  const isSame = (b: number, a: number): boolean => before[b]?.says === after[a]?.says;
  const pairs = new Map<number, number>();
  for (let [b, a] = [0, 0]; b < before.length && a < after.length;) {
    if (isSame(b, a)) pairs.set(a++, b++);
    else if (at(b + 1, a) >= at(b, a + 1)) b += 1;
    else a += 1;
  }
  return pairs;
};

/** The signs that this house writes where the editor writes others, and without properties that were left empty. */
const toHouse = (text: string): string => text
  .replace(/(<[A-Z]\w*)((?:\s+\w+="[^"]*")*)/g, (_, tag: string, props: string) => tag + props.replace(/\s+\w+=""/g, ''))
  .replace(/^(\s*)\* /gm, '$1- ')
  .replace(/&#x20;/g, ' ')
  .replace(/[ \t]+$/gm, '');

/** What the editor wrote, with every block that says what it said before written as it was. Untouched, it is the same to the byte. */
export const fromEditorBody = (before: string, written: string): string => {
  const tidy = toHouse(written);
  const [old, blocks] = [toBlocks(before), toBlocks(tidy)];
  if (!old || !blocks) return `\n${tidy.trim()}\n`;
  const pairs = align(old, blocks);
  if (old.length === blocks.length && pairs.size === blocks.length) return before;
  const texts = blocks.map(({ text }, index) => old[pairs.get(index) ?? -1]?.text ?? text);
  return texts.length === 0 ? '' : `\n${texts.join('\n\n')}\n`;
};
