import { formatDecimal, toAmount } from '../i18n/amount.ts';
import type { Quantity } from './figure.ts';

/** All the digits of a sum: those that are printed, and the zeros that stand for a word such as "billion". */
export interface Digits { printed: string; zeros: string }

/** Splits a sum of money in full, "10" and ",000,000,000". Undefined for what is printed in full anyway. */
export const toDigits = ({ value, unit, qualifier }: Quantity): Digits | undefined => {
  const { number, scale } = toAmount(value, unit, qualifier, 'en');
  if (scale === '') return undefined;
  const full = formatDecimal(value);
  let left = number.replace(/\D/g, '').length;
  const end = [...full].findIndex((sign) => /\d/.test(sign) && left-- === 0);
  const printed = full.slice(0, end).replace(/,$/, '');
  return { printed, zeros: full.slice(printed.length) };
};
