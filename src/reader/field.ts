import type { Lang } from '../i18n/lang.ts';
import { idSchema, type Localized } from '../schema/text.ts';
import { toIssue, type Issue, type Place } from '../domain/issue.ts';
import type { Path, Written } from '../domain/manuscript.ts';
import type { NamedReference, Reference } from '../domain/reference.ts';
import { parseText } from '../domain/text.ts';

/** What the plain text fields and ids of one file, or a body, hold. */
export interface Fields extends Written { issues: Issue[] }

/** Parsed data with the place of each value in it, or of the sign at `offset` of a text. */
export interface Placed { data: unknown; placeOf(path: Path, offset?: number): Place }

/** Which fields hold ids, by the path of the field with `*` for a list's entries. */
export const ID_FIELDS: Record<string, NamedReference['kind'] | 'figure'> = {
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

const COMPONENT = {
  th: 'มีคำสั่งอยู่ในช่องที่เป็นข้อความล้วน ให้เขียน {figure:the-purge-cash} หรือ {date:2023-09-18} แทน หรือลบออก',
  en: 'A component stands in a field that holds plain text. Write {figure:the-purge-cash} or {date:2023-09-18} in its place, or remove it.',
};
const toBraceFault = (braces: string): Localized => ({
  th: `"${braces}" ไม่ใช่ตัวเลขหรือวันที่ ให้เขียน {figure:the-purge-cash} หรือ {date:2023-09-18} หรือลบวงเล็บปีกกาออก`,
  en: `"${braces}" is not a figure or a date. Write {figure:the-purge-cash} or {date:2023-09-18}, or remove the braces.`,
});

const toPart = (placeAt: (offset: number) => Place, lang: Lang, text: string): Fields => {
  const fields: Fields = { mentions: [], texts: [], issues: [] };
  for (const part of parseText(text)) {
    const place = placeAt(part.offset);
    if (part.kind === 'mention') fields.mentions.push({ ...place, reference: part.reference });
    if (part.kind === 'fault') fields.issues.push(toIssue(place, 'placeholder', toBraceFault(part.text)));
    if (part.kind !== 'words') continue;
    fields.texts.push({ ...place, lang, text: part.text, placeAt: (offset) => placeAt(part.offset + offset) });
    const component = part.text.search(/<\/?[A-Za-z]/);
    if (component !== -1) fields.issues.push(toIssue(placeAt(part.offset + component), 'placeholder', COMPONENT));
  }
  return fields;
};

/** Collects the mentions and texts of a file's fields. `lang`: for front matter, whose texts are all in the file's language. */
export const collectFields = ({ data, placeOf }: Placed, lang?: Lang): Fields => {
  const fields: Fields = { mentions: [], texts: [], issues: [] };
  for (const { path, text } of listLeaves(data)) {
    const pattern = toPattern(path);
    const kind = Object.hasOwn(ID_FIELDS, pattern) ? ID_FIELDS[pattern] : undefined;
    // What cannot be an id is the schema's to tell.
    if (kind && idSchema.safeParse(text).success) fields.mentions.push({ ...placeOf(path), reference: toIdReference(kind, text) });
    const textLang = langOf(path, data, lang);
    if (textLang === undefined) continue;
    const part = toPart((offset) => placeOf(path, offset), textLang, text);
    fields.mentions.push(...part.mentions);
    fields.texts.push(...part.texts);
    fields.issues.push(...part.issues);
  }
  return fields;
};
