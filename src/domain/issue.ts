import type { Lang } from '../i18n/lang.ts';
import type { Localized } from '../schema/text.ts';
import type { Rule } from './rule.ts';

/** A fault in what a person wrote: where, which rule, and one or two sentences with the edit that mends it, in both languages. */
export interface Issue { file: string; line: number; column: number; rule: string; message: Localized }

/** A place in a content file. `file` is relative to the project; line and column count from 1. */
export interface Place { file: string; line: number; column: number }

export const toIssue = ({ file, line, column }: Place, rule: Rule, message: Localized): Issue => ({ file, line, column, rule, message });

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortIssues = (issues: Issue[]): Issue[] =>
  [...issues].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message.en, b.message.en));

/** One line, as the terminal and the page of faults print it, in the language of the person who mends it. */
export const formatIssueIn = (lang: Lang) => ({ file, line, column, rule, message }: Issue): string => `${file}:${line}:${column}  ${rule}  ${message[lang]}`;

/** The same in English, the language of logs and tests. */
export const formatIssue = formatIssueIn('en');
