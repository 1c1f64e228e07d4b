import { z } from 'zod';
import { chartSchema } from './chart.ts';
import { figureSchema } from './figure.ts';
import type { Kind } from './field-words.ts';
import { organisationSchema, personSchema, termSchema } from './name.ts';
import { sourceSchema } from './source.ts';
import { frontMatterSchema } from './story.ts';
import { unitSchema } from './unit.ts';

/** A file that is begun: its fields in order, an empty text for each that a person has yet to fill in. */
export type Template = string | Template[] | { [field: string]: Template };

/** Where the files of each kind stand, and by what they are judged. */
export const FILE_KINDS: Record<Kind, { folder: string; schema: z.ZodType }> = {
  story: { folder: 'stories', schema: frontMatterSchema }, figure: { folder: 'figures', schema: figureSchema }, chart: { folder: 'charts', schema: chartSchema },
  source: { folder: 'sources', schema: sourceSchema }, person: { folder: 'people', schema: personSchema }, organisation: { folder: 'organisations', schema: organisationSchema },
  term: { folder: 'glossary', schema: termSchema }, unit: { folder: 'units', schema: unitSchema },
};

/** The fields that a schema leaves open, and a person who begins wants all the same; and what needs no question. `today`: the day in Bangkok. */
export const toWanted = (kind: Kind, today: string): Template => {
  if (kind === 'story') return { status: 'draft', published: today };
  if (kind === 'figure') return { value: '', qualifier: '', asOf: today, evidence: [{ relation: 'states', locator: '', printed: { text: '', value: '', qualifier: '' } }] };
  if (kind === 'source') return { accessed: today };
  return kind === 'term' ? { explanation: {} } : {};
};

const isOpen = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const unwrap = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrap(schema.in as z.ZodType) : schema;
};

const fieldsOf = (wanted: Template | undefined): { [field: string]: Template } => (typeof wanted === 'object' && !Array.isArray(wanted) ? wanted : {});

/** A schema's fields with what is wanted in them: those that it demands, and those that are named; the rest is left out. */
export const toTemplate = (schema: z.ZodType, wanted?: Template): Template => {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodArray) return (Array.isArray(wanted) ? wanted : [undefined]).map((entry) => toTemplate(plain.element as z.ZodType, entry));
  if (plain instanceof z.ZodLiteral) return String(plain.value);
  if (!(plain instanceof z.ZodObject)) return typeof wanted === 'string' ? wanted : '';
  const fields = fieldsOf(wanted);
  return Object.fromEntries(Object.entries(plain.shape as Record<string, z.ZodType>).filter(([name, field]) => name in fields || !isOpen(field)).map(([name, field]) => [name, toTemplate(field, fields[name])]));
};

/** The paths of what a template leaves empty, in order. */
export const listBlanks = (template: Template, path: (string | number)[] = []): (string | number)[][] =>
  typeof template === 'string' ? (template === '' ? [path] : [])
  : Array.isArray(template) ? template.flatMap((entry, index) => listBlanks(entry, [...path, index]))
  : Object.entries(template).flatMap(([name, field]) => listBlanks(field, [...path, name]));

/** A template with one blank filled in. */
export const fillBlank = (template: Template, [key, ...rest]: (string | number)[], text: string): Template => {
  if (key === undefined) return text;
  if (Array.isArray(template)) return template.map((entry, index) => (index === key ? fillBlank(entry, rest, text) : entry));
  return typeof template === 'string' ? template : { ...template, [key]: fillBlank(template[key] ?? '', rest, text) };
};
