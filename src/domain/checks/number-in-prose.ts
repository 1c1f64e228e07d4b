import { LANGS } from '../../i18n/lang.ts';
import { splitRuns, toTermPattern } from '../../i18n/words.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

const PERCENT = '[%‰‱％﹪٪]';

/** A run of digits of any script, with the signs and no-break spaces that hold it together; or a sign of percent or money alone. */
const NUMBER = new RegExp(String.raw`(?:(?:${PERCENT}|\p{Sc})\s?)?(?:(?<![\p{L}\p{N}])[-−+.])?\p{N}(?:[\p{N}.,:/，\u00a0\u2009\u202f–-]*\p{N})?(?:\s?${PERCENT}|\p{Sc})?|${PERCENT}|\p{Sc}`, 'gu');

/** A word that makes another number of the one before it. */
const SCALE = /^\s?(?:hundred|thousand|million|billion|trillion|crore|lakh|bn\b|[kmb]\b|ร้อย|พัน|หมื่น|แสน|ล้าน)/iu;

/** The number as a record would hold it; what is no plain number ("5–6", "24/7") stays so and equals no figure. */
const toDecimal = (typed: string): string =>
  typed.replace(new RegExp(String.raw`[\s,，]|${PERCENT}|\p{Sc}`, 'gu'), '').replace('−', '-').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode gives every script its ten digits in a row that begins at a code whose place follows from the digit 0.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });

/** Names in which digits may stand: of terms, people, organisations, publishers. */
const listNames = (manuscript: Manuscript): string[] => [
  ...manuscript.glossary.flatMap(({ data }) => LANGS.flatMap((lang) => [data[lang], ...data.aliases[lang]])),
  ...manuscript.organisations.flatMap(({ data }) => LANGS.flatMap((lang) => [data.name[lang], ...(data.short ? [data.short[lang]] : [])])),
  ...manuscript.people.flatMap(({ data }) => LANGS.map((lang) => data.name[lang])),
  ...manuscript.sources.flatMap(({ data }) => LANGS.map((lang) => data.publisher[lang])),
];

const isMeasuredBy = (manuscript: Manuscript, unit: string, typed: string): boolean => {
  const kind = manuscript.units.find(({ id }) => id === unit)?.data.kind;
  return (!new RegExp(PERCENT, 'u').test(typed) || kind === 'percent') && (!/\p{Sc}/u.test(typed) || kind === 'money');
};

/** Small numbers are of many things: they name a figure only where the same folder does. Larger ones are hardly met by chance. */
const isLikely = (manuscript: Manuscript, file: string, id: string, decimal: string): boolean =>
  decimal.replace(/\D/g, '').length > 2 || manuscript.mentions.some(({ file: other, reference }) => folderOf(other) === folderOf(file) && reference.kind === 'figure' && reference.id === id);

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

const suggest = (manuscript: Manuscript, file: string, typed: string, after: string, inBody: boolean): string => {
  const decimal = toDecimal(typed);
  const figure = SCALE.test(after) ? undefined : manuscript.figures.find(({ id, data }) => data.value === decimal && isLikely(manuscript, file, id, decimal) && isMeasuredBy(manuscript, data.unit, typed));
  if (figure) return inBody ? `Write <Figure id="${figure.id}" />.` : `Write {figure:${figure.id}}.`;
  return inBody ? 'Write <Figure id="…" /> or <Date value="…" />, or say it without a number.' : 'Write {figure:…} or {date:…}, or say it without a number.';
};

/** No digit, percent or currency sign stands in a text a person wrote, outside figures, dates and listed names. */
export const numberInProse = (manuscript: Manuscript): Issue[] => {
  const listed = toTermPattern(listNames(manuscript).filter((name) => /\p{N}/u.test(name)));
  const names = listed && new RegExp(`(?<!\\p{N})${listed.source}(?!\\p{N})`, 'gu');
  const bodies = new Set(manuscript.stories.flatMap(({ files }) => Object.values(files).flatMap(({ blocks }) => blocks.flatMap(({ texts }) => texts))));
  return manuscript.texts.flatMap((written) => {
    let offset = 0;
    // A name may be broken over two lines.
    return splitRuns(written.text.replaceAll('\n', ' '), names).flatMap(({ text, whole }) => {
      const start = offset;
      offset += text.length;
      if (whole) return [];
      return [...text.matchAll(NUMBER)].map(({ 0: typed, index }) => {
        const before = written.text.slice(0, start + index);
        const line = written.line + before.split('\n').length - 1;
        const column = before.includes('\n') ? before.length - before.lastIndexOf('\n') : written.column + before.length;
        return toIssue({ file: written.file, line, column }, 'number-in-prose', `"${typed}" is typed by hand. ${suggest(manuscript, written.file, typed, text.slice(index + typed.length), bodies.has(written))}`);
      });
    });
  });
};
