import { fromEditorBody } from './body-text.ts';
import { fromEditorFields, toEditorFields } from './record-text.ts';

const FENCE = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Fields and body of a story; a file without its fields is all body. */
const split = (text: string): { fields: string; body: string } => {
  const fence = FENCE.exec(text);
  return fence?.index === 0 ? { fields: fence[1] ?? '', body: text.slice(fence[0].length) } : { fields: '', body: text };
};

/** A content file as the editor reads it. */
export const toEditorText = (path: string, text: string): string => {
  if (!path.endsWith('.mdx')) return toEditorFields(text);
  const { fields, body } = split(text);
  return `---\n${toEditorFields(fields)}\n---\n${body}`;
};

/** A content file as the editor wrote it, in the form of this house. `before`: as it stands; undefined where it is new. */
export const fromEditorText = (path: string, before: string | undefined, written: string): string => {
  if (!path.endsWith('.mdx')) return fromEditorFields(before, written);
  const after = split(written);
  const old = before === undefined ? undefined : split(before);
  return `---\n${fromEditorFields(old?.fields, after.fields)}---\n${fromEditorBody(old?.body ?? '', after.body)}`;
};
