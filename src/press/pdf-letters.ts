import { fromHex, toHex } from './pdf-shown.ts';

/** What the codes of a font stand for. A code is a sign of two bytes. */
export type Letters = Map<string, string>;

/** A list of a map holds a hundred at most. */
const LIST = 100;

/** Reads the map of a font, as Typst writes it: a code and its letters a line. */
export const readLetters = (map: string): Letters =>
  new Map([...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, code = '', letters = '']) => [fromHex(code), fromHex(letters)]));

/** The map with other letters. */
export const setLetters = (map: string, letters: Letters): string => {
  const rows = [...letters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, text]) => `<${toHex(code)}> <${toHex(text)}>`);
  const lists = Array.from({ length: Math.ceil(rows.length / LIST) }, (_, index) => rows.slice(index * LIST, (index + 1) * LIST));
  return map.replace(/(?:\d+ beginbfchar[\s\S]*?endbfchar\n)+/, () => lists.map((list) => `${list.length} beginbfchar\n${list.join('\n')}\nendbfchar\n`).join(''));
};
