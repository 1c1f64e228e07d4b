import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Localized } from '../schema/text.ts';
import type { Kind } from '../schema/field-words.ts';
import { FILE_KINDS, toTemplate, toWanted, type Template } from '../schema/template.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { explainFault } from './schema-fault.ts';

/** Texts of a story that are written anew in each of its files. */
const OWN = ['title', 'summary'];

/** What is begun, as it is asked for: a story's own texts stand in both languages. */
export const toForm = (kind: Kind, today: string): Template => {
  const template = toTemplate(FILE_KINDS[kind].schema, toWanted(kind, today));
  return kind === 'story' ? { ...(template as object), ...Object.fromEntries(OWN.map((field) => [field, { th: '', en: '' }])) } : template;
};

const toFront = (form: Template, lang: Lang): Template =>
  Object.fromEntries(Object.entries(form as { [field: string]: Template }).map(([field, value]) => [field, OWN.includes(field) ? (value as { [lang: string]: Template })[lang] ?? '' : value]));

/** A blank is a field with nothing behind its colon: the check names its line and what to type there. */
const toYaml = (template: Template): string => stringify(template, { schema: 'failsafe', lineWidth: 0 }).replace(/: ""$/gm, ':');

/** The files of what is begun, by their paths. */
export const toBegunFiles = (kind: Kind, id: string, form: Template): Record<string, string> => {
  const path = `content/${FILE_KINDS[kind].folder}/${id}`;
  return kind === 'story'
    ? Object.fromEntries(LANGS.map((lang) => [`${path}/${lang}.mdx`, `---\n${toYaml(toFront(form, lang))}---\n\n`]))
    : { [`${path}.yaml`]: toYaml(form) };
};

/** What is wrong with an answer that stands in a form; undefined where nothing is. */
export const findAnswerFault = (kind: Kind, form: Template, path: (string | number)[]): Localized | undefined => {
  const isOwn = kind === 'story' && OWN.includes(String(path[0]));
  const [data, place] = kind === 'story' ? [toFront(form, path[1] === 'en' ? 'en' : 'th'), isOwn ? path.slice(0, 1) : path] : [form, path];
  const fault = FILE_KINDS[kind].schema.safeParse(data).error?.issues.find((issue) => issue.path.join('.') === place.join('.'));
  return fault && explainFault(fault, data);
};

/** Writes files that are new: one that is there already is never written over. */
export const writeNewFiles = (root: string, files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
};
