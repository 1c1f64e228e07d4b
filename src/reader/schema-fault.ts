import type { z } from 'zod';
import { toIssue, type Issue } from '../domain/issue.ts';
import type { Path } from '../domain/manuscript.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import type { YamlText } from './yaml.ts';

/** What is said of a record of blocks that anything is wrong with: nobody mends it by hand. */
export const RESTORE_RECORD = 'This file is written by the tool. Restore it as it was: the ids in it are permanent.';

/** What is wrong and the edit that mends it, for each fault that a schema names. */
const MESSAGES: Record<string, string> = {
  'empty-text': 'This text is empty. Write it.',
  id: 'An id is lower-case English words joined by hyphens. Write it like: trust-no-one-victims.',
  decimal: 'A value is plain digits with a point, without commas, spaces, signs or words. Write it like: 10000000000 or 0.42.',
  day: 'This is not a day of the Gregorian calendar. Write it like: 2026-11-22.',
  date: 'This is not a date of the Gregorian calendar. Write it like: 2023-09-18, 2024-05, 2022, or --09-18 where the year is not known.',
  'date-or-unknown': 'This is not a date of the Gregorian calendar. Write it like: 2023-09-18, 2024-05 or 2022, or write: unknown.',
  period: 'This is not a period of the Gregorian calendar. Write a date (2023, 2024-05, 2023-09-18), two with a slash between (2022-03-01/2023-09-12), or: unknown.',
  moment: 'This is not a moment. Write it with its time zone, like: 2026-11-22T09:00:00+07:00.',
  precision: 'Precision is the number of decimals to keep, from 0 to 6. Write it like: 2.',
  locator: 'A place in a source is P and the number of the paragraph. Write it like: P2.',
  url: 'This is not a web address. Write it whole, beginning with https://, or write: unknown.',
  'url-slash': 'The address ends in a slash. Remove the slash.',
  hash: RESTORE_RECORD,
  'block-id': RESTORE_RECORD,
  'value-or-formula': 'The figure has neither a value nor a formula. Write one of them, like: value: 3200.',
  'value-and-formula': 'The figure has a value and a formula. Keep the value, or keep the formula.',
  'qualifier-missing': 'The figure does not say what the release prints before the number. Write: qualifier: none, more-than, about, at-least or less-than.',
  'qualifier-of-formula': 'The qualifier of a derived figure follows from its parts. Remove this line, or write: qualifier: about, with a "why" in the formula.',
  'about-needs-why': '"qualifier: about" and a "why" in the formula go together. Write both, or neither.',
  'withdrawn-reason': 'A withdrawn story gives a reason, and no other story does. Write both "status: withdrawn" and "reason: …", or neither.',
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined), data);

const KINDS: Record<string, string> = { object: 'fields of its own, indented under it', array: 'a list, each entry after "- "', string: 'text' };

const fieldOf = (path: Path): string => `"${String(path.at(-1) ?? 'The file')}"`;

const knownKeys = (schema: z.ZodType, path: Path): string[] => {
  const shapes = (type: unknown, rest: Path): Record<string, unknown>[] => {
    const definition = (type as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod?.def;
    if (!definition) return [];
    const inner = definition['innerType'] ?? definition['in'] ?? (definition['type'] === 'array' ? undefined : definition['element']);
    if (inner !== undefined) return shapes(inner, rest);
    if (Array.isArray(definition['options'])) return definition['options'].flatMap((option) => shapes(option, rest));
    const [key, ...deeper] = rest;
    if (definition['type'] === 'array') return key === undefined ? [] : shapes(definition['element'], deeper);
    const shape = definition['shape'] as Record<string, unknown> | undefined;
    if (!shape) return [];
    return key === undefined ? [shape] : shapes(shape[String(key)], deeper);
  };
  return [...new Set(shapes(schema, path).flatMap(Object.keys))];
};

const explain = (fault: z.core.$ZodIssue, data: unknown): string => {
  const value = valueAt(data, fault.path as Path);
  const shown = typeof value === 'string' && value !== '' ? `"${value}": ` : '';
  if (fault.message in MESSAGES) return `${shown}${MESSAGES[fault.message] ?? ''}`;
  if (fault.code === 'invalid_type' && value === undefined) return `${fieldOf(fault.path as Path)} is missing. Add it.`;
  if (fault.code === 'invalid_type') return value === '' || value === null
    ? `${fieldOf(fault.path as Path)} is empty. Fill it in, or remove the line.`
    : `${fieldOf(fault.path as Path)} should be ${KINDS[fault.expected] ?? fault.expected}. Rewrite it so.`;
  if (fault.code === 'invalid_value') return value === undefined
    ? `${fieldOf(fault.path as Path)} is missing. Write one of: ${fault.values.join(', ')}.`
    : `${fieldOf(fault.path as Path)} cannot be "${String(value)}".${formatSuggestion(String(value), fault.values.map(String))} Write one of: ${fault.values.join(', ')}.`;
  if (fault.code === 'invalid_union') return `${fieldOf(fault.path as Path)} is missing or not one that is known. Write "kind:" difference, percentage-change, share or sum.`;
  if (fault.code === 'too_small') return `${fieldOf(fault.path as Path)} has too few entries. Add ${String(fault.minimum)} or more.`;
  return `${fieldOf(fault.path as Path)}: ${fault.message}.`;
};

/** A schema's faults as issues, each at the line it speaks of. An unknown field names its nearest known one. */
export const toSchemaIssues = (error: z.ZodError, schema: z.ZodType, yaml: YamlText): Issue[] =>
  error.issues.flatMap((fault) => {
    const path = fault.path as Path;
    if (fault.code !== 'unrecognized_keys') return [toIssue(yaml.placeOf(path), 'schema', explain(fault, yaml.data))];
    const known = knownKeys(schema, path);
    return fault.keys.map((key) => toIssue(yaml.keyPlaceOf([...path, key]), 'schema', `"${key}" is not a field here.${formatSuggestion(key, known)} The fields are: ${known.join(', ')}.`));
  });
