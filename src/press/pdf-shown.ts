/**
 * An instruction of a page that shows text, and where it stands in the page's program: the codes of its glyphs, each a sign of two bytes, and the spaces
 * between them. `said`: the letters that all of it is said to be, and where that stands.
 */
export interface Shown { font: string; start: number; end: number; items: (string | number)[]; said?: { letters: string; start: number; end: number } }

const ACTION = /\/ActualText <FEFF([0-9A-F]*)>|\/(f\d+) [\d.]+ Tf|\[([-\d.A-F<> ]*)\] TJ|(<[0-9A-F]*>) Tj|\bEMC\b/g;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export const fromHex = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
export const toHex = (text: string): string => [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()).join('');

const toByte = (escape: string): string => (/^[0-7]/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : ESCAPES[escape] ?? escape);
const toHexString = (bytes: string): string => `<${[...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()).join('')}>`;

/** The same program with its strings in digits: a string between brackets may hold brackets, in pairs or behind a stroke. */
export const toPlainProgram = (program: string): string => {
  let [plain, bytes, depth] = ['', '', 0];
  for (const [token, escape] of program.matchAll(/\\([0-7]{1,3}|[\s\S])|[()]|[^\\()]+/g)) {
    if (escape === undefined && token === ')') depth -= 1;
    if (depth > 0) bytes += escape === undefined ? token : toByte(escape);
    else if (token === ')') plain += toHexString(bytes);
    else if (token === '(') bytes = '';
    else plain += token;
    if (escape === undefined && token === '(') depth += 1;
  }
  return plain;
};

const toItems = (array: string): Shown['items'] =>
  [...array.matchAll(/<([0-9A-F]*)>|(-?[\d.]+)/g)].flatMap(([, hex, space]): Shown['items'] => (hex === undefined ? [Number(space)] : [...fromHex(hex)]));

/** All that a page's program shows, in its order; its strings are digits. */
export const listShown = (program: string): Shown[] => {
  const shown: Shown[] = [];
  let [font, said]: [string, Shown['said']] = ['', undefined];
  for (const { 0: action, 1: hex, 2: name, 3: array, 4: string, index } of program.matchAll(ACTION)) {
    const end = index + action.length;
    if (hex !== undefined) said = { letters: fromHex(hex), start: index, end };
    else if (name !== undefined) font = name;
    else if (action === 'EMC') said = undefined;
    else shown.push({ font, start: index, end, items: toItems(array ?? string ?? ''), ...(said && { said }) });
  }
  return shown;
};
