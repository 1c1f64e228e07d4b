import { changeEach, inBothLanguages, type Files, type Mutant, type MutantClass } from './mutant.ts';

const BODIES = /^content\/stories\/[^/]+\/(?:th|en)\.mdx$/;
const ENGLISH = /^content\/stories\/[^/]+\/en\.mdx$/;

/** `$&` in a replacement stands for what was found. */
const inOne = (pattern: RegExp, replacement: string) => (files: Files): Mutant[] => changeEach(files, BODIES, pattern, ([found]) => replacement.replace('$&', found));
const inBoth = (pattern: RegExp, replacement: string) => (files: Files): Mutant[] =>
  inBothLanguages(files, changeEach(files, ENGLISH, pattern, ([found]) => replacement.replace('$&', found)), (text) => text.replace(pattern, replacement));

/** What a person could do to the fields of a story. */
export const FRONT_MUTANTS: MutantClass[] = [
  { name: 'a day of publication changed, in one language', expected: ['field-parity'], make: inOne(/^published: \d{4}-\d\d-\d\d$/m, 'published: 2026-11-01') },
  { name: 'a story made a draft, in one language', expected: ['field-parity'], make: inOne(/^status: published$/m, 'status: draft') },
  { name: 'a published story made a draft, in both languages', expected: ['lock', 'front'], make: inBoth(/^status: published$/m, 'status: draft') },
  { name: 'a published story put under embargo, in both languages', expected: ['lock'], make: inBoth(/^status: published$/m, 'status: published\nembargo: 2027-01-01T09:00:00+07:00') },
  { name: 'a story put under embargo, in one language', expected: ['field-parity'], make: inOne(/^status: published$/m, 'status: published\nembargo: 2027-01-01T09:00:00+07:00') },
  { name: 'a story said to rest on another paragraph, in one language', expected: ['field-parity'], make: inOne(/^ {4}locator: P\d+$/m, '    locator: P12') },
  { name: 'a headline figure gone, in one language', expected: ['field-parity'], make: inOne(/^headline:\n {2}- [a-z0-9-]+\n/m, 'headline:\n') },
  { name: 'a headline figure gone, in both languages', expected: ['lock', 'schema'], make: inBoth(/^headline:\n {2}- [a-z0-9-]+\n/m, 'headline:\n') },
  { name: 'a figure taken out of a summary, in one language', expected: ['figure-parity'], make: inOne(/(?<=^summary: .*)\{figure:[^}]+\}/m, 'some') },
  { name: 'another figure in a summary, in both languages', expected: ['lock'], make: inBoth(/(?<=^summary: .*)\{figure:[^}]+\}/m, '{figure:taiwan-officers}') },
  { name: 'a number typed into a title', expected: ['number-in-prose'], make: inOne(/^title: .{12}/m, '$& 42 ') },
  { name: 'a number in words typed into a summary', expected: ['number-in-prose'], make: (files) => changeEach(files, BODIES, /^summary: /m, (_, file) => (file.endsWith('/th.mdx') ? 'summary: สี่สิบสองบัญชี ' : 'summary: Forty-two accounts. ')) },
];
