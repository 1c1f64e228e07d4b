import { Decimal } from 'decimal.js';

const SCALES: Record<string, string> = { ล้าน: '1e6', million: '1e6', billion: '1e9' };
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(ล้าน|million|billion)?/;

const toDecimal = (digits: string, scale = ''): Decimal => new Decimal(digits.replaceAll(',', '')).times(SCALES[scale] ?? 1);

/** The number that words print, without regard to what made them: "more than 10 billion baht" is 10000000000. Undefined where there are no digits. */
export const parsePrinted = (words: string): Decimal | undefined => {
  const [, digits, scale] = NUMBER.exec(words) ?? [];
  return digits === undefined ? undefined : toDecimal(digits, scale);
};

/** Every number that a text prints, dates and all, each once, as plain decimals. */
export const listPrinted = (text: string): Set<string> =>
  new Set([...text.matchAll(new RegExp(NUMBER, 'g'))].map(([, digits = '', scale]) => toDecimal(digits, scale).toFixed()));
