import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Localized } from '../schema/text.ts';
import { findFieldWords, type Kind } from '../schema/field-words.ts';
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

const judge = (kind: Kind, form: Template, path: (string | number)[]): { fault: z.core.$ZodIssue | undefined; data: Template } => {
  const isOwn = kind === 'story' && OWN.includes(String(path[0]));
  const [data, place] = kind === 'story' ? [toFront(form, path[1] === 'en' ? 'en' : 'th'), isOwn ? path.slice(0, 1) : path] : [form, path];
  return { fault: FILE_KINDS[kind].schema.safeParse(data).error?.issues.find((issue) => issue.path.join('.') === place.join('.')), data };
};

/** What is wrong with an answer that stands in a form; undefined where nothing is. */
export const findAnswerFault = (kind: Kind, form: Template, path: (string | number)[]): Localized | undefined => {
  const { fault, data } = judge(kind, form, path);
  return fault && explainFault(fault, data);
};

/** The folder of the files that a field names, as the words on the field say it; undefined where it names none. */
export const findNamedFolder = (kind: Kind, path: (string | number)[]): string | undefined => /content\/\w+/.exec(findFieldWords(kind, path)?.en ?? '')?.[0];

/** What may stand in a blank of a form: one of a few words, or the name of a file that is there; nothing where it is free. */
export const listChoices = (root: string, kind: Kind, form: Template, path: (string | number)[]): string[] => {
  const folder = findNamedFolder(kind, path);
  if (folder !== undefined) return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted().map((file) => file.replace(/\.yaml$/, '')) : [];
  const { fault } = judge(kind, form, path);
  return fault?.code === 'invalid_value' ? fault.values.map(String) : [];
};

/** Writes files that are new: one that is there already is never written over. */
export const writeNewFiles = (root: string, files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
};
