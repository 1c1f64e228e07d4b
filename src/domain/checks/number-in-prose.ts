import { LANGS } from '../../i18n/lang.ts';
import { splitRuns, toTermPattern } from '../../i18n/words.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** A run of digits of any script, with the commas, points and signs that hold it together. */
const NUMBER = /[%‰$€£¥฿]?\s?\p{Nd}[\p{Nd}.,:/–-]*\p{Nd}[\s\u00a0]?[%‰]?|[$€£¥฿]?\s?\p{Nd}\s?[%‰]?|[%‰$€£¥฿\p{No}]/gu;

const toDecimal = (typed: string): string =>
  typed.replace(/[^\p{Nd}.]/gu, '').replace(/\p{Nd}/gu, (digit) => {
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

const suggest = (manuscript: Manuscript, typed: string, inBody: boolean): string => {
  const decimal = toDecimal(typed);
  const figure = manuscript.figures.find(({ data }) => data.value === decimal);
  if (figure) return inBody ? `Write <Figure id="${figure.id}" />.` : `Write {figure:${figure.id}}.`;
  return inBody ? 'Write <Figure id="…" /> or <Date value="…" />, or put it in words.' : 'Write {figure:…} or {date:…}, or put it in words.';
};

/** No digit, percent or currency sign stands in a text a person wrote, outside figures, dates and listed names. */
export const numberInProse = (manuscript: Manuscript): Issue[] => {
  const names = toTermPattern(listNames(manuscript).filter((name) => /\p{N}/u.test(name)));
  const bodies = new Set(manuscript.stories.flatMap(({ files }) => Object.values(files).flatMap(({ blocks }) => blocks.flatMap(({ texts }) => texts))));
  return manuscript.texts.flatMap((written) => {
    let offset = 0;
    return splitRuns(written.text, names).flatMap(({ text, whole }) => {
      const start = offset;
      offset += text.length;
      if (whole) return [];
      return [...text.matchAll(NUMBER)].map(({ 0: typed, index }) => {
        const lead = typed.length - typed.trimStart().length;
        const before = written.text.slice(0, start + index + lead);
        const line = written.line + before.split('\n').length - 1;
        const column = before.includes('\n') ? before.length - before.lastIndexOf('\n') : written.column + before.length;
        return toIssue({ file: written.file, line, column }, 'number-in-prose', `"${typed.trim()}" is typed by hand. ${suggest(manuscript, typed, bodies.has(written))}`);
      });
    });
  });
};
