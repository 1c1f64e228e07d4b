/** What is looked for in a folded text. `whole`: as a word; `except`: longer names that begin with it, where it does not count. */
export interface Needle { text: string; whole: boolean; except: string[] }

const LETTER = /[a-z0-9\u00c0-\u024f]/;
const DIGIT = /[0-9]/;
/** Of a shorter word its beginning says too little. */
const SHORTEST_BEGINNING = 3;

/** A word as it was typed, perhaps not to its end. */
export const toNeedle = (text: string): Needle => ({ text, whole: text.length < SHORTEST_BEGINNING, except: [] });

/** A name to its end. */
export const toWhole = (text: string, except: string[]): Needle => ({ text, whole: true, except });

const isLetter = (text: string, index: number): boolean => LETTER.test(text.charAt(index));

/** A word is met at its beginning, a number as a whole; Thai anywhere, since nothing parts its words. */
const stands = (text: string, start: number, { text: needle, whole }: Needle): boolean => {
  const end = start + needle.length;
  if (LETTER.test(needle.charAt(0)) && isLetter(text, start - 1)) return false;
  if (DIGIT.test(needle.charAt(0)) && text[start - 1] === '.') return false;
  if (DIGIT.test(needle.charAt(needle.length - 1)) && (isLetter(text, end) || (text[end] === '.' && DIGIT.test(text.charAt(end + 1))))) return false;
  return !whole || !isLetter(text, end);
};

/** Where a needle is met in a folded text, from the first. */
export const findNeedle = (text: string, needle: Needle): number[] => {
  const found: number[] = [];
  for (let start = text.indexOf(needle.text); start !== -1; start = text.indexOf(needle.text, start + 1)) {
    if (stands(text, start, needle) && !needle.except.some((longer) => text.startsWith(longer, start))) found.push(start);
  }
  return found;
};

export const hasNeedle = (text: string, needle: Needle): boolean => findNeedle(text, needle).length > 0;
