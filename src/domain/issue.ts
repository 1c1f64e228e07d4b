/** A fault in what a person wrote: where, which rule, and one or two sentences with the edit that mends it. */
export interface Issue { file: string; line: number; column: number; rule: string; message: string }

/** A place in a content file. `file` is relative to the project; line and column count from 1. */
export interface Place { file: string; line: number; column: number }

export const toIssue = ({ file, line, column }: Place, rule: string, message: string): Issue => ({ file, line, column, rule, message });

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortIssues = (issues: Issue[]): Issue[] =>
  [...issues].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message));

/** One line, as the terminal and the page of faults print it. */
export const formatIssue = ({ file, line, column, rule, message }: Issue): string => `${file}:${line}:${column}  ${rule}  ${message}`;
