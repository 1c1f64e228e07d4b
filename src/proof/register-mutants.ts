import { changeEach, changeFiles, type Files, type Mutant, type MutantClass } from './mutant.ts';

const FIGURES = /^content\/figures\/[^/]+\.yaml$/;
const CHARTS = /^content\/charts\/[^/]+\.yaml$/;
/** Rules that hold a figure against what it published, its evidence and the words it quotes. */
const HELD = ['correction', 'lock', 'evidence-value', 'evidence', 'printed-text', 'formula', 'schema', 'direction', 'unknown-id', 'units', 'sane-value', 'period'];

const withOtherDigit = (value: string): string => value.replace(/[1-9]/, (digit) => String(Number(digit) % 9 + 1));

/** The number of a figure and of every row that has the same, as one would who corrects it everywhere but in the record of corrections. */
const changeThroughout = (text: string): string | undefined => {
  const [, value] = /^value: (.+)$/m.exec(text) ?? [];
  return value === undefined ? undefined : text.replaceAll(new RegExp(`^( *)value: ${value.replace('.', '\\.')}$`, 'gm'), `$1value: ${withOtherDigit(value)}`);
};

/** The rows of evidence of a figure's file, from "  - relation:" to the next. */
const splitRows = (text: string): { before: string; rows: string[]; after: string } => {
  const start = text.indexOf('\nevidence:\n') + '\nevidence:\n'.length;
  if (!text.includes('\nevidence:\n')) return { before: text, rows: [], after: '' };
  const end = /\n(?=[a-z])/.exec(text.slice(start));
  const body = text.slice(start, end ? start + end.index + 1 : undefined);
  return { before: text.slice(0, start), rows: body.split(/^(?= {2}- )/m).filter((row) => row.trim() !== ''), after: end ? text.slice(start + end.index + 1) : '' };
};

const changeRows = (files: Files, change: (rows: string[], index: number) => string[] | undefined): Mutant[] =>
  [...files].filter(([file]) => FIGURES.test(file)).flatMap(([file, text]) => {
    const { before, rows, after } = splitRows(text);
    return rows.flatMap((_, index) => {
      const changed = change([...rows], index);
      return changed && changed.join('') !== rows.join('') ? [{ name: `${file} row ${index + 1}`, changes: new Map([[file, before + changed.join('') + after]]) }] : [];
    });
  });
const changeRow = (files: Files, pattern: RegExp, replacement: string | ((...found: string[]) => string)): Mutant[] =>
  changeRows(files, (rows, index) => (pattern.test(rows[index] ?? '') ? rows.with(index, (rows[index] ?? '').replace(pattern, replacement as string)) : undefined));

/** A figure changed together with what the lock says that it published. */
const changeWithLock = (files: Files): Mutant[] =>
  changeFiles(files, FIGURES, changeThroughout).flatMap(({ name, changes }) => {
    const [[file, text] = ['', '']] = changes;
    const [, old = ''] = /^value: (.+)$/m.exec(files.get(file) ?? '') ?? [];
    const [, value = ''] = /^value: (.+)$/m.exec(text ?? '') ?? [];
    const lock = files.get('figures.lock');
    return lock === undefined ? [] : [{ name: `${name} and figures.lock`, changes: new Map([...changes, ['figures.lock', lock.replaceAll(`"value":"${old}"`, `"value":"${value}"`)]]) }];
  });

/** What a person could do to the register. */
export const REGISTER_MUTANTS: MutantClass[] = [
  { name: 'a digit of a figure’s value', expected: HELD, make: (files) => changeEach(files, FIGURES, /^value: .+$/m, ([line]) => withOtherDigit(line)) },
  { name: 'a digit of a figure’s value and of all its rows', expected: HELD, make: (files) => changeFiles(files, FIGURES, changeThroughout) },
  { name: 'a value with a zero more', expected: HELD, make: (files) => changeEach(files, FIGURES, /^value: .+$/m, ([line]) => `${line}0`) },
  { name: 'a qualifier dropped', expected: HELD, make: (files) => changeEach(files, FIGURES, /^qualifier: (?!none).+$/m, () => 'qualifier: none') },
  { name: 'a qualifier dropped from a figure and all its rows', expected: HELD, make: (files) => changeFiles(files, FIGURES, (text) => text.replace(/^( *)qualifier: (?!none).+$/gm, '$1qualifier: none')) },
  { name: 'a qualifier added', expected: HELD, make: (files) => changeEach(files, FIGURES, /^qualifier: none$/m, () => 'qualifier: more-than') },
  { name: 'another unit', expected: HELD, make: (files) => changeEach(files, FIGURES, /^unit: (.+)$/m, ([, unit]) => (unit === 'baht' ? 'unit: us-dollars' : 'unit: baht')) },
  { name: 'another period', expected: HELD, make: (files) => changeEach(files, FIGURES, /^period: .+$/m, ([line]) => (line === 'period: 2023' ? 'period: 2022' : 'period: 2023')) },
  { name: 'another label in one language', expected: [...HELD, 'figure-parity'], make: (files) => changeEach(files, FIGURES, /(?<=^label:\n {2}th: .*\n {2}en: ).+$/m, ([label]) => `Total of ${label}`) },
  { name: 'a row of evidence deleted', expected: [...HELD, 'orphan'], make: (files) => changeRows(files, (rows, index) => rows.toSpliced(index, 1)) },
  { name: 'a digit of a row of evidence', expected: HELD, make: (files) => changeRow(files, /(?<= {6}value: ).+/, (value = '') => withOtherDigit(value)) },
  { name: 'a qualifier of a row of evidence', expected: HELD, make: (files) => changeRow(files, /(?<= {6}qualifier: ).+/, (word = '') => (word === 'none' ? 'about' : 'none')) },
  { name: 'a row that differs called one that corroborates', expected: HELD, make: (files) => changeRow(files, /relation: differs/, 'relation: corroborates') },
  { name: 'a row that corroborates called one that differs', expected: HELD, make: (files) => changeRow(files, /relation: corroborates/, 'relation: differs') },
  { name: 'a row that revises called context', expected: HELD, make: (files) => changeRow(files, /relation: (?:revises|differs)/, 'relation: context') },
  { name: 'another aspect', expected: HELD, make: (files) => changeRow(files, /aspect: .+/, (line = '') => (line === 'aspect: method' ? 'aspect: date' : 'aspect: method')) },
  { name: 'a row that a reader must not miss made one that may be missed', expected: HELD, make: (files) => changeRow(files, /prominent: true/, 'prominent: false') },
  { name: 'a row ascribed to another source', expected: [...HELD, 'orphan'], make: (files) => changeRow(files, /(?<= {4}source: ).+/, (source = '') => (source === 'trm-labs' ? 'ibtimes' : 'trm-labs')) },
  { name: 'what a row printed, in its own words', expected: HELD, make: (files) => changeRow(files, /(?<= {6}text: ).*\d.*/, (text = '') => withOtherDigit(text)) },
  { name: 'a formula turned round', expected: HELD, make: (files) => changeFiles(files, FIGURES, (text) => text.replace(/^( {2}from: )(.+)\n( {2}to: )(.+)$/m, '$1$4\n$3$2').replace(/^( {2}part: )(.+)\n( {2}whole: )(.+)$/m, '$1$4\n$3$2')) },
  { name: 'another formula', expected: HELD, make: (files) => changeEach(files, FIGURES, /^ {2}kind: (difference|percentage-change)$/m, ([, kind]) => (kind === 'difference' ? '  kind: percentage-change' : '  kind: difference')) },
  { name: 'another precision', expected: HELD, make: (files) => changeEach(files, FIGURES, /^ {2}precision: (\d)$/m, ([, digit]) => (digit === '0' ? '  precision: 1' : '  precision: 0')) },
  { name: 'a figure and the lock changed together', expected: ['lock'], make: changeWithLock },
  { name: 'a figure’s file gone', expected: ['lock', 'unknown-id', 'formula'], make: (files) => [...files.keys()].filter((file) => FIGURES.test(file)).map((file) => ({ name: file, changes: new Map([[file, undefined]]) })) },
  { name: 'a chart pointed at another figure', expected: ['lock', 'chart', 'units', 'orphan'], make: (files) => changeEach(files, CHARTS, /(?<=^ {2}- figure: ).+$/m, ([id]) => ({ 'illicit-share-2022': 'illicit-share-2023', 'illicit-share-2023': 'illicit-share-2022', 'trainings-2022': 'trainings-2023', 'trainings-2023': 'trainings-2022' })[id] ?? 'trust-no-one-assets-seized') },
  { name: 'a chart’s bars exchanged', expected: ['lock', 'chart'], make: (files) => changeFiles(files, CHARTS, (text) => text.replace(/^( {2}- figure: .+\n(?: {4}.+\n)*)( {2}- figure: .+\n(?: {4}.+\n)*)/m, '$2$1')) },
  { name: 'a chart’s bar gone', expected: ['lock', 'chart', 'orphan'], make: (files) => changeEach(files, CHARTS, /^ {2}- figure: .+\n(?: {4}.+\n)*/m, () => '') },
  { name: 'two numbers of a chart’s words exchanged, in both languages', expected: ['lock', 'chart'], make: (files) => changeFiles(files, CHARTS, (text) => {
    const [first, second] = [...new Set([...text.matchAll(/\{figure:[^}]+\}/g)].map(([tag]) => tag))];
    return first === undefined || second === undefined ? undefined : text.replaceAll(first, '\u0000').replaceAll(second, first).replaceAll('\u0000', second);
  }) },
  { name: 'what sources printed exchanged in a chart’s note, in both languages', expected: ['lock'], make: (files) => changeFiles(files, CHARTS, (text) => {
    const [first, second] = [...new Set([...text.matchAll(/\{figure:[^}]+ source=[^}]+\}/g)].map(([tag]) => tag))];
    return first === undefined || second === undefined ? undefined : text.replaceAll(first, '\u0000').replaceAll(second, first).replaceAll('\u0000', second);
  }) },
  { name: 'a published figure or chart put under embargo', expected: ['lock'], make: (files) => changeFiles(files, /^content\/(?:figures|charts)\/[^/]+\.yaml$/, (text) => `${text.trimEnd()}\nembargo: 2027-01-01T09:00:00+07:00\n`) },
  { name: 'a row of evidence placed in another paragraph', expected: HELD, make: (files) => changeRow(files, /(?<= {4}locator: )P\d+/, 'P12') },
  { name: 'another day of a source', expected: ['lock'], make: (files) => changeEach(files, /^content\/sources\/[^/]+\.yaml$/, /^published: \d{4}-(\d\d).*$/m, ([line, month]) => line.replace(`-${month}`, month === '01' ? '-02' : '-01')) },
  { name: 'a unit’s words', expected: ['lock'], make: (files) => changeEach(files, /^content\/units\/[^/]+\.yaml$/, /(?<=^ {2}other: ).+$/m, ([words]) => `million ${words}`) },
  { name: 'a source that retells called independent', expected: ['lock', 'source'], make: (files) => changeEach(files, /^content\/sources\/[^/]+\.yaml$/, /^origin: (?:derived|independent)$/m, ([line]) => (line === 'origin: derived' ? 'origin: independent' : 'origin: derived')) },
  { name: 'a number typed into a note', expected: ['number-in-prose'], make: (files) => changeEach(files, FIGURES, /(?<=^ {6}en: ).+$/m, ([note]) => `${note} It was 42.`) },
  { name: 'a note that says more', expected: 'propagates', make: (files) => changeEach(files, FIGURES, /(?<=^note:\n {2}th: .*\n {2}en: )[A-Z].+$/m, ([note]) => `${note} See the release.`) },
  { name: 'an article’s day of reading', expected: 'propagates', make: (files) => changeEach(files, /^content\/sources\/[^/]+\.yaml$/, /^accessed: 2026-11-22$/m, () => 'accessed: 2026-11-21') },
];
