import type { Lang } from '../i18n/lang.ts';
import { THAI_WORDS, toJsonSchema } from '../schema/register.ts';

/** A field of a file in words. `type`: as programmers write it, `"th" | "en"`, `Evidence[]`, `string | null`. */
export interface FieldWords { name: string; type: string; says: string }

/** A thing with fields of its own. */
export interface ThingWords { name: string; says: string; fields: FieldWords[] }

interface Node {
  $ref?: string; type?: string | string[]; const?: string; enum?: string[]; items?: Node; anyOf?: Node[];
  description?: string; [THAI_WORDS]?: string; properties?: Record<string, Node>;
}

const toType = (node: Node): string => {
  if (node.$ref !== undefined) return node.$ref.replace(/^.*\//, '');
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.anyOf) return node.anyOf.map(toType).join(' | ');
  if (node.items) return `${toType(node.items)}[]`;
  return [node.type ?? []].flat().join(' | ');
};

const toSays = (node: Node, lang: Lang): string => (lang === 'th' ? node[THAI_WORDS] : node.description) ?? '';

/** Everything that a file of `/data/` may hold, as its schema says it: the files first, then each thing where it is first met. */
export const toFieldGuide = (lang: Lang): ThingWords[] => {
  const things = (toJsonSchema('', '') as { $defs?: Record<string, Node> }).$defs ?? {};
  const files = ['Register', 'FigureFile'];
  return Object.entries(things).sort(([a], [b]) => Number(files.includes(b)) - Number(files.includes(a))).map(([name, thing]) => ({
    name, says: toSays(thing, lang), fields: Object.entries(thing.properties ?? {}).map(([field, node]) => ({ name: field, type: toType(node), says: toSays(node, lang) })),
  }));
};
