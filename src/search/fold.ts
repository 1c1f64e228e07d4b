/** A text as it is compared, and for each of its letters the place in the text where it was read. */
export interface Folded { text: string; at: number[] }

const THAI = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e]/;
const LETTER = /[a-z0-9\u00c0-\u024f]/;
const DIGIT = /[0-9]/;
/** Letters that stand together; else a sign. */
const RUN = /([\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e]+|[a-z0-9\u00c0-\u024f]+)|[^]/g;
/** What is read over: signs without width, the soft hyphen, «ฯ», apostrophes. */
const SILENT = /[\u200b-\u200d\u2060\ufeff\u00ad\u0e2f'’]/;

const isThai = (letter: string | undefined): boolean => letter !== undefined && THAI.test(letter);
const isDigit = (letter: string | undefined): boolean => letter !== undefined && DIGIT.test(letter);

/** What looks right and is typed wrong, as the check tells it of content: two signs for one, a tone before its vowel, a sign twice. */
const SLIPS: [RegExp, string][] = [
  [/เเ/g, 'แ'], [/([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1$2\u0e33'], [/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33'],
  [/([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a])/g, '$2$1'], [/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1'],
];

/** Thai as it should have been typed. */
export const mendTyping = (typed: string): string => SLIPS.reduce((text, [slip, mend]) => text.replace(slip, mend), typed.normalize('NFC'));

/** As long as it was, so that places stay what they are. */
const toLower = (text: string): string => {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
};

/** Of «U.S.» and «3,200» the dots and commas are part of a word. Those of a Thai abbreviation are heard by nobody. */
const isJoint = (text: string, index: number): boolean => {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (text[index] === ',') return isDigit(before) && /^[0-9]{3}(?![0-9])/.test(text.slice(index + 1, index + 5));
  return text[index] === '.' && before !== undefined && after !== undefined && /[a-z]/.test(before) && /[a-z]/.test(after) && !/[a-z]/.test(text[index - 2] ?? ' ');
};

const isPoint = (text: string, index: number): boolean => text[index] === '.' && isDigit(text[index - 1]) && isDigit(text[index + 1]);

/** Letters as they are compared, where they were read, and whether a gap stands before them. */
interface Run { text: string; index: number; isParted: boolean }

const cutRuns = (text: string): Run[] => {
  const runs: Run[] = [];
  let isParted = false;
  for (const { 0: found, 1: letters, index } of text.matchAll(RUN)) {
    const last = runs.at(-1)?.text.at(-1);
    const isPossessive = letters === 's' && /['’]/.test(text.charAt(index - 1)) && last !== undefined && LETTER.test(last);
    if (isPossessive) continue;
    if (letters !== undefined || isPoint(text, index)) {
      runs.push({ text: found, index, isParted: isParted && last !== undefined && !isThai(last) && !isThai(found[0]) });
      isParted = false;
    } else if (!SILENT.test(found) && !isJoint(text, index)) isParted = true;
  }
  return runs;
};

/**
 * Makes alike what is one to a reader: upper and lower case, Thai and Arabic digits, `3,200` and `3200`, «บช.สอท.» and «บชสอท», "pig-butchering"
 * and "pig butchering", "Binance’s" and "Binance". Signs part words, in Thai nothing does: it is read as one line of letters.
 */
export const fold = (text: string): string => cutRuns(toLower(text)).map((run) => (run.isParted ? ` ${run.text}` : run.text)).join('');

/** The same, with its places. */
export const foldWithPlaces = (text: string): Folded => {
  const runs = cutRuns(toLower(text));
  return {
    text: runs.map((run) => (run.isParted ? ` ${run.text}` : run.text)).join(''),
    at: runs.flatMap((run) => [...(run.isParted ? [run.index] : []), ...Array.from(run.text, (_, letter) => run.index + letter)]),
  };
};

/** The letters of a name alone, however it is spaced: «E-Nugget», "enugget". */
export const toKey = (name: string): string => fold(name).replaceAll(' ', '');
