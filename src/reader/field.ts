import type { Lang } from '../i18n/lang.ts';
import { toIssue, type Issue, type Place } from '../domain/issue.ts';
import type { Path } from '../domain/manuscript.ts';
import type { NamedReference, Reference } from '../domain/reference.ts';
import type { Mention, WrittenText } from '../domain/report.ts';
import { parseText } from '../domain/text.ts';

/** What the plain text fields and ids of one file hold. */
export interface Fields { mentions: Mention[]; texts: WrittenText[]; issues: Issue[] }

/** Parsed data with the place of each value in it. */
export interface Placed { data: unknown; placeOf(path: Path): Place }

/** Which fields hold ids, by the path of the field with `*` for a list's entries. */
const IDS: Record<string, NamedReference['kind'] | 'figure'> = {
  unit: 'unit', 'evidence.*.source': 'source', 'evidence.*.printed.unit': 'unit',
  'formula.from': 'figure', 'formula.to': 'figure', 'formula.part': 'figure', 'formula.whole': 'figure', 'formula.of.*': 'figure',
  'series.*.figure': 'figure', organisation: 'organisation', release: 'source',
  'front.lead': 'story', 'front.story': 'story', 'front.chart': 'chart', 'front.figures.*': 'figure',
  'from.*.source': 'source', 'headline.*': 'figure', 'related.*': 'story',
};

/** Names are written as they are: digits in them are part of the name. What is short for a name is one; what is short for a figure's label is not. */
const isName = (field: string, data: unknown): boolean =>
  field === 'name' || field === 'publisher' || (field === 'short' && typeof data === 'object' && data !== null && 'name' in data);

const listLeaves = (value: unknown, path: Path = []): { path: Path; text: string }[] =>
  typeof value === 'string' ? [{ path, text: value }]
  : Array.isArray(value) ? value.flatMap((item, index) => listLeaves(item, [...path, index]))
  : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => listLeaves(item, [...path, key]))
  : [];

const toPattern = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

const toIdReference = (kind: NamedReference['kind'] | 'figure', id: string): Reference => (kind === 'figure' ? { kind, id, form: 'full' } : { kind, id });

const langOf = (path: Path, data: unknown, lang: Lang | undefined): Lang | undefined => {
  const [parent, last] = [path.at(-2), path.at(-1)];
  if (lang !== undefined) return ['title', 'summary', 'reason'].includes(String(last)) || toPattern(path) === 'notes.*.text' ? lang : undefined;
  return (last === 'th' || last === 'en') && path.length > 1 && !isName(String(parent), data) ? last : undefined;
};

const toPart = (place: Place, lang: Lang, text: string): Fields => {
  const parts = parseText(text);
  return {
    mentions: parts.flatMap((part) => (part.kind === 'mention' ? [{ ...place, reference: part.reference }] : [])),
    texts: parts.flatMap((part) => (part.kind === 'words' ? [{ ...place, column: place.column + part.offset, lang, text: part.text }] : [])),
    issues: parts.flatMap((part) => (part.kind === 'words' && /<\/?[A-Za-z]/.test(part.text)
      ? [toIssue(place, 'placeholder', 'A component stands in a field that holds plain text. Write {figure:the-purge-cash} or {date:2023-09-18} in its place, or remove it.')]
      : part.kind === 'fault'
      ? [toIssue(place, 'placeholder', `"${part.text}" is not a figure or a date. Write {figure:the-purge-cash} or {date:2023-09-18}, or remove the braces.`)] : [])),
  };
};

/** Collects the mentions and texts of a file's fields. `lang`: for front matter, whose texts are all in the file's language. */
export const collectFields = ({ data, placeOf }: Placed, lang?: Lang): Fields => {
  const fields: Fields = { mentions: [], texts: [], issues: [] };
  for (const { path, text } of listLeaves(data)) {
    const kind = IDS[toPattern(path)];
    if (kind) fields.mentions.push({ ...placeOf(path), reference: toIdReference(kind, text) });
    const textLang = langOf(path, data, lang);
    if (textLang === undefined) continue;
    const part = toPart(placeOf(path), textLang, text);
    fields.mentions.push(...part.mentions);
    fields.texts.push(...part.texts);
    fields.issues.push(...part.issues);
  }
  return fields;
};
