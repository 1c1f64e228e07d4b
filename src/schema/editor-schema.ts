import { z } from 'zod';
import { findFieldWords, type Kind } from './field-words.ts';
import { FILE_KINDS } from './template.ts';

interface Node {
  type?: string | string[]; enum?: unknown[]; const?: unknown; properties?: Record<string, Node>; items?: Node; oneOf?: Node[]; anyOf?: Node[]; description?: string; [key: string]: unknown;
}

/** Editors take 3200, 2022 and true for numbers and truth values; to us every value is the text that was typed. */
const AS_TYPED = ['string', 'number', 'boolean'];
const toTyped = (value: unknown): unknown[] => (value === 'true' || value === 'false' ? [value, value === 'true'] : [value]);

const explain = (kind: Kind, node: Node, path: string[] = []): Node => {
  const words = findFieldWords(kind, path);
  const options = (list: Node[] | undefined): Node[] | undefined => list?.map((option) => explain(kind, option, path));
  const [oneOf, anyOf] = [options(node.oneOf), options(node.anyOf)];
  return {
    ...node,
    ...(node.type === 'string' && !node.enum && node.const === undefined && { type: AS_TYPED }),
    ...(node.enum && { type: AS_TYPED, enum: node.enum.flatMap(toTyped) }),
    ...(words && { description: `${words.th}\n\n${words.en}` }),
    ...(node.properties && { properties: Object.fromEntries(Object.entries(node.properties).map(([name, field]) => [name, explain(kind, field, [...path, name])])) }),
    ...(node.items && { items: explain(kind, node.items, path) }), ...(oneOf && { oneOf }), ...(anyOf && { anyOf }),
  };
};

/** The JSON Schema by which an editor completes and explains the fields of one kind of file, in both languages. What only the check can tell is not in it. */
export const toEditorSchema = (kind: Kind): Record<string, unknown> => {
  const { $schema, ...rest } = z.toJSONSchema(FILE_KINDS[kind].schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return { $schema, ...explain(kind, rest as Node) };
};
