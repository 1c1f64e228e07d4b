import { expect, test } from 'vitest';
import { z } from 'zod';
import { FIELD_WORDS, findFieldWords, KINDS } from './field-words.ts';
import { FILE_KINDS, fillBlank, listBlanks, toTemplate, toWanted, type Template } from './template.ts';

interface Node { properties?: Record<string, Node>; items?: Node; oneOf?: Node[]; anyOf?: Node[]; required?: string[] }

const fields = (node: Node, path: string[] = []): string[][] => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, field]) => [[...path, name], ...fields(field, [...path, name])]),
  ...(node.items ? fields(node.items, path) : []), ...[...node.oneOf ?? [], ...node.anyOf ?? []].flatMap((option) => fields(option, path)),
];
const schemaOf = (kind: (typeof KINDS)[number]): Node => z.toJSONSchema(FILE_KINDS[kind].schema, { io: 'input', unrepresentable: 'any' }) as Node;
const required = (node: Node, path: string[] = []): string[] => (node.items
  ? required(node.items, path)
  : (node.required ?? []).flatMap((name) => [[...path, name].join('.'), ...required(node.properties?.[name] ?? {}, [...path, name])]));
const named = (template: Template, path: string[] = []): string[] => (typeof template === 'string' ? []
  : Array.isArray(template) ? template.flatMap((entry) => named(entry, path))
  : Object.entries(template).flatMap(([name, field]) => [[...path, name].join('.'), ...named(field, [...path, name])]));

test.each(KINDS)('every field of a %s is explained in both languages, and nothing else is', (kind) => {
  const all = fields(schemaOf(kind));
  expect(all.filter((path) => !findFieldWords(kind, path)).map((path) => path.join('.'))).toEqual([]);
  expect(Object.keys(FIELD_WORDS[kind]).filter((name) => !all.some((path) => path.join('.') === name))).toEqual([]);
  for (const { th, en } of Object.values(FIELD_WORDS[kind])) {
    expect(en).toMatch(/^[A-Z].*\.$|^(primary|none|true|draft|states|difference)/);
    expect(th).toMatch(/[ก-ฮ]/);
  }
});

test.each(KINDS)('a %s is begun with every field that its schema demands', (kind) => {
  const template = toTemplate(FILE_KINDS[kind].schema, toWanted(kind, '2026-11-22'));
  expect(required(schemaOf(kind)).filter((name) => !named(template).includes(name))).toEqual([]);
});

test('a blank is filled in at its place, and the rest stands', () => {
  const template = toTemplate(z.strictObject({ name: z.string(), rows: z.array(z.strictObject({ a: z.string(), b: z.string().optional() })) }));
  expect(template).toEqual({ name: '', rows: [{ a: '' }] });
  expect(listBlanks(template)).toEqual([['name'], ['rows', 0, 'a']]);
  expect(fillBlank(template, ['rows', 0, 'a'], 'x')).toEqual({ name: '', rows: [{ a: 'x' }] });
});
