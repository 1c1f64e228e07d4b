import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';

type Value = string | Value[] | { [key: string]: Value };
type Fields = { [key: string]: Value };

const FORM = { lineWidth: 0 } as const;
const parse = (text: string): Document.Parsed => parseDocument(text, { schema: 'failsafe' });

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what was left empty, which the editor writes and a file leaves out; a text is one line. */
const prune = (value: unknown): Value | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.replace(/[ \t]*\r?\n\s*/g, ' ');
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => prune(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => { const kept = prune(item); return kept === undefined ? [] : [[key, kept] as const]; });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

const isSame = (a: unknown, b: unknown): boolean => {
  const [left, right] = [prune(a), prune(b)];
  if (Array.isArray(left) && Array.isArray(right)) return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  if (!isFields(left) || !isFields(right)) return left === right;
  return Object.keys(left).length === Object.keys(right).length && Object.entries(left).every(([key, item]) => isSame(item, right[key]));
};

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** A new field stands behind the one that the form has before it. */
const insert = (document: Document, map: YAMLMap, keys: string[], key: string, value: Value): void => {
  const before = keys.slice(0, keys.indexOf(key)).findLast((each) => map.has(each));
  const pair = document.createPair(key, value);
  map.items.splice(before === undefined ? 0 : map.items.findIndex((item) => keyOf(item) === before) + 1, 0, pair);
};

const mergeFields = (document: Document, map: YAMLMap, before: Fields, after: Fields): void => {
  for (const key of Object.keys(before)) if (prune(before[key]) !== undefined && after[key] === undefined) map.delete(key);
  for (const [key, value] of Object.entries(after)) {
    if (before[key] === undefined) insert(document, map, Object.keys(after), key, value);
    else if (!isSame(before[key], value)) map.set(key, merge(document, map.get(key, true), before[key], value));
  }
};

/** A node that says `after`; whatever in it is as before keeps its place and its quotation marks. */
const merge = (document: Document, node: unknown, before: Value, after: Value): Node => {
  if (isMap(node) && isFields(before) && isFields(after)) {
    mergeFields(document, node as YAMLMap, before, after);
    return node;
  }
  if (isScalar(node) && typeof after === 'string') {
    node.value = after;
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    const kept = before.length === after.length;
    const first = after.findIndex((item, index) => !isSame(item, before[index]));
    const tail = [...after].reverse().findIndex((item, index) => !isSame(item, before[before.length - 1 - index]));
    const most = Math.min(before.length, after.length) - first;
    const last = tail === -1 ? most : Math.min(tail, most);
    const old = [...node.items] as Node[];
    node.items = after.map((item, index) => {
      if (kept) return isSame(item, before[index]) ? old[index] : merge(document, old[index], before[index] ?? '', item);
      if (first === -1 || index < first) return old[index];
      return index >= after.length - last ? old[before.length - (after.length - index)] : document.createNode(item);
    });
    return node;
  }
  return document.createNode(after) as Node;
};

/** The fields of a file as the editor reads them: every value as text, none guessed. */
export const toEditorFields = (text: string): string => JSON.stringify(parse(text).toJS() ?? {});

/** What the editor wrote, as the file `before` with those fields changed that were changed. Untouched, it is the same to the byte. */
export const fromEditorFields = (before: string | undefined, written: string): string => {
  const after = (prune(parse(written).toJS()) ?? {}) as Fields;
  if (before === undefined) return new Document(after, { schema: 'failsafe' }).toString(FORM);
  const document = parse(before);
  const data = document.toJS() as unknown;
  if (isSame(data, after)) return before;
  if (!isFields(data) || !isMap(document.contents) || document.errors.length > 0) return new Document(after, { schema: 'failsafe' }).toString(FORM);
  mergeFields(document, document.contents as unknown as YAMLMap, data, after);
  return document.toString(FORM);
};
