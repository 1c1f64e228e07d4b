import type { z } from 'zod';
import { chartSchema } from '../schema/chart.ts';
import { isLang } from '../i18n/lang.ts';
import { findFieldWords, type Kind } from '../schema/field-words.ts';
import { figureSchema } from '../schema/figure.ts';
import { organisationSchema, personSchema, termSchema } from '../schema/name.ts';
import { settingsSchema } from '../schema/settings.ts';
import { sourceSchema } from '../schema/source.ts';
import { frontMatterSchema } from '../schema/story.ts';
import { idSchema, type Localized } from '../schema/text.ts';
import { unitSchema } from '../schema/unit.ts';
import { COMPONENTS } from '../reader/component.ts';
import { ID_FIELDS } from '../reader/field.ts';

interface Said { label?: string; description?: string }
/** A field of the editor. `pick`: one of the things of a kind, shown by what it says. `long`: text of more than a line. What is not `required` may be left out. */
export type Field = Said & (
  | { kind: 'text'; required: boolean; long: boolean }
  | { kind: 'choice'; required: boolean; values: string[] }
  | { kind: 'pick'; required: boolean; of: string }
  | { kind: 'group'; fields: Record<string, Field> }
  | { kind: 'list'; item: Field });

/** A thing that can be picked: its id, what the picker says of it, and what it reads in a text. `printed`: what sources printed of a figure, by `source` or `source row`. */
export interface Choice { value: string; label: string; said: Localized; printed?: Record<string, Localized> }
export type Choices = Record<string, Choice[]>;

/** All that the editor's page is made from. `path`: where the entries of a collection stand, with `*` for their ids. */
export interface EditorForm {
  collections: Record<string, { label: string; path: string; hasBody: boolean; fields: Record<string, Field> }>;
  /** A file that there is one of. */
  singles: Record<string, { label: string; path: string; fields: Record<string, Field> }>;
  components: Record<string, { label: string; alone: boolean; fields: Record<string, Field> }>;
  choices: Choices;
}

/** What Zod knows of a schema, as far as a form needs it. */
interface Definition { type: string; innerType?: z.ZodType; in?: z.ZodType; element?: z.ZodType; options?: z.ZodType[]; shape?: Record<string, z.ZodType>; entries?: Record<string, string>; values?: string[] }
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** Texts that run to more than a line. */
const LONG = new Set(['summary', 'note', 'explanation', 'description', 'reason', 'text', 'terms', 'why', 'measures']);

const isLong = (path: string): boolean => path.split('.').some((key) => LONG.has(key));

const toGroup = (shape: Record<string, z.ZodType>, path: string, isOptional: boolean): Record<string, Field> =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, toField(schema, path === '' ? key : `${path}.${key}`, isOptional)]));

/** The forms of a formula in one: each has the fields of all, and the check tells which of them it lacks. */
const toJoined = (options: z.ZodType[], path: string): Field => {
  const parts = options.map((option) => toGroup(definitionOf(option).shape ?? {}, path, true));
  const kinds = parts.flatMap(({ kind }) => (kind?.kind === 'choice' ? kind.values : []));
  return { kind: 'group', fields: { ...Object.assign({}, ...parts) as Record<string, Field>, kind: { kind: 'choice', required: false, values: kinds } } };
};

/** The field for a schema. `path`: its own in the file, with `*` for a list's entries. `isOptional`: within something that may be left out whole. */
const toField = (schema: z.ZodType, path: string, isOptional: boolean): Field => {
  const definition = definitionOf(schema);
  const of = Object.hasOwn(ID_FIELDS, path) ? ID_FIELDS[path] : undefined;
  const required = !isOptional;
  if (of !== undefined && schema === idSchema) return { kind: 'pick', required, of };
  switch (definition.type) {
    case 'optional': case 'default': if (definition.innerType) return toField(definition.innerType, path, true); break;
    case 'pipe': if (definition.in) return toField(definition.in, path, isOptional); break;
    case 'object': return { kind: 'group', fields: toGroup(definition.shape ?? {}, path, isOptional) };
    // An entry that stands in a list is whole, though the list may be empty.
    case 'array': if (definition.element) return { kind: 'list', item: toField(definition.element, `${path}.*`, false) }; break;
    case 'enum': return { kind: 'choice', required, values: Object.values(definition.entries ?? {}) };
    case 'literal': return { kind: 'choice', required, values: definition.values ?? [] };
    case 'union': return toJoined(definition.options ?? [], path);
    case 'string': return { kind: 'text', required, long: isLong(path) };
  }
  throw new Error(`The editor has no field for "${path}", which is of the kind "${definition.type}". Add it to src/editor/form.ts.`);
};

/** The fields of a file, from the schema that judges it. */
export const toFields = (schema: z.ZodType): Record<string, Field> => toGroup(definitionOf(schema).shape ?? {}, '', false);

/** The same fields with what each holds, in both languages, as `npm run new` and VS Code say it. */
const explainAll = (kind: Kind, fields: Record<string, Field>, path: string[] = []): Record<string, Field> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, explain(kind, field, [...path, name])]));

const explain = (kind: Kind, field: Field, path: string[]): Field => {
  // Over both languages of a text it is said once.
  const words = isLang(path.at(-1)) ? undefined : findFieldWords(kind, path);
  const said = words && { description: `${words.th} · ${words.en}` };
  if (field.kind === 'group') return { ...field, ...said, fields: explainAll(kind, field.fields, path) };
  return field.kind === 'list' ? { ...field, ...said, item: explain(kind, field.item, path) } : { ...field, ...said };
};

const COLLECTIONS = {
  th: { label: 'ข่าวภาษาไทย · Stories in Thai', path: 'content/stories/*/th', schema: frontMatterSchema, kind: 'story' },
  en: { label: 'ข่าวภาษาอังกฤษ · Stories in English', path: 'content/stories/*/en', schema: frontMatterSchema, kind: 'story' },
  figures: { label: 'ตัวเลข · Figures', path: 'content/figures/*', schema: figureSchema, kind: 'figure' },
  charts: { label: 'แผนภูมิ · Charts', path: 'content/charts/*', schema: chartSchema, kind: 'chart' },
  sources: { label: 'แหล่งข้อมูล · Sources', path: 'content/sources/*', schema: sourceSchema, kind: 'source' },
  people: { label: 'บุคคล · People', path: 'content/people/*', schema: personSchema, kind: 'person' },
  organisations: { label: 'หน่วยงาน · Organisations', path: 'content/organisations/*', schema: organisationSchema, kind: 'organisation' },
  glossary: { label: 'คำศัพท์ · Terms', path: 'content/glossary/*', schema: termSchema, kind: 'term' },
  units: { label: 'หน่วยนับ · Units', path: 'content/units/*', schema: unitSchema, kind: 'unit' },
} as const satisfies Record<string, { label: string; path: string; schema: z.ZodType; kind: Kind }>;

const SINGLES = { settings: { label: 'ตั้งค่าเว็บไซต์ · Settings of the site', path: 'content/settings', schema: settingsSchema } };

const COMPONENT_LABELS: Record<string, string> = {
  Figure: 'ตัวเลข · Figure', Date: 'วันที่ · Date', Source: 'แหล่งข้อมูล · Source', Term: 'คำศัพท์ · Term', Person: 'บุคคล · Person', Chart: 'แผนภูมิ · Chart', Quote: 'คำพูด · Quote',
};

const toProperty = (component: string, prop: string, { required, like }: { required: boolean; like: string[] }): Field => {
  const of = prop === 'id' ? component.toLowerCase() : prop === 'source' ? 'source' : undefined;
  if (of) return { kind: 'pick', required, of };
  return prop === 'form' ? { kind: 'choice', required, values: like } : { kind: 'text', required, long: false, description: like.join(', ') };
};

/** The editor's forms, made from the schemas and the components that the check judges by. */
export const toForm = (choices: Choices): EditorForm => ({
  collections: Object.fromEntries(Object.entries(COLLECTIONS).map(([name, { label, path, schema, kind }]) => [name, { label, path, hasBody: kind === 'story', fields: explainAll(kind, toFields(schema)) }])),
  singles: Object.fromEntries(Object.entries(SINGLES).map(([name, { label, path, schema }]) => [name, { label, path, fields: toFields(schema) }])),
  components: Object.fromEntries(Object.entries(COMPONENTS).map(([name, { stands, props }]) => [name, {
    label: COMPONENT_LABELS[name] ?? name, alone: stands === 'alone',
    fields: Object.fromEntries(Object.entries(props).map(([prop, spec]) => [prop, toProperty(name, prop, spec)])),
  }])),
  choices,
});
