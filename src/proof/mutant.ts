/** Content files by their path in the project, and the lock beside them. */
export type Files = ReadonlyMap<string, string>;

/** One change that a person could make: the files as they are after it; one that is gone has no text. */
export interface Mutant { name: string; changes: Map<string, string | undefined> }

/**
 * A class of such changes, and what must come of each, written down before any is tried: the rules of which one must stop it; or `propagates`,
 * where it is a change that an editor may make, and every place follows.
 */
export interface MutantClass { name: string; expected: string[] | 'propagates'; make(files: Files): Mutant[] }

/** A replacement for what was found; undefined where there is none to make. */
type Replace = (found: RegExpExecArray, file: string) => string | undefined;

const matchFiles = (files: Files, names: RegExp): [string, string][] => [...files].filter(([file]) => names.test(file));

/** One mutant for each place in the files named where the pattern is found. */
export const changeEach = (files: Files, names: RegExp, pattern: RegExp, replace: Replace): Mutant[] =>
  matchFiles(files, names).flatMap(([file, text]) =>
    [...text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))].flatMap((found) => {
      const replacement = replace(found, file);
      if (replacement === undefined || replacement === found[0]) return [];
      const line = text.slice(0, found.index).split('\n').length;
      return [{ name: `${file}:${line} ${found[0].trim().slice(0, 60)} → ${replacement.trim().slice(0, 60)}`, changes: new Map([[file, text.slice(0, found.index) + replacement + text.slice(found.index + found[0].length)]]) }];
    }));

/** One mutant for each file named, where the change leaves it another. */
export const changeFiles = (files: Files, names: RegExp, change: (text: string, file: string) => string | undefined): Mutant[] =>
  matchFiles(files, names).flatMap(([file, text]) => {
    const changed = change(text, file);
    return changed === undefined || changed === text ? [] : [{ name: file, changes: new Map([[file, changed]]) }];
  });

/** The same mutant's change made in the twin as well, as an editor would who is consistent. */
export const inBothLanguages = (files: Files, mutants: Mutant[], change: (text: string) => string): Mutant[] =>
  mutants.flatMap(({ name, changes }) => {
    const [file = ''] = changes.keys();
    const twin = file.replace(/\/(th|en)\.mdx$/, (_, lang: string) => (lang === 'th' ? '/en.mdx' : '/th.mdx'));
    const text = files.get(twin);
    if (twin === file || text === undefined) return [];
    const changed = change(text);
    return changed === text ? [] : [{ name: `${name}, in both languages`, changes: new Map([...changes, [twin, changed]]) }];
  });
