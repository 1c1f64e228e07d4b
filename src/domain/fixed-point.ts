/**
 * A decimal as a whole count of its thirtieth place: exact for any amount that is written out, and reckoned without a library, since search
 * does so in the browser.
 */
export type Fixed = bigint;

const PLACES = 30;
export const ONE: Fixed = 10n ** BigInt(PLACES);

/** From plain digits, `-1234.5`; what stands past the thirtieth decimal is dropped. */
export const parseFixed = (decimal: string): Fixed => {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const count = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return decimal.startsWith('-') ? -count : count;
};

/** To plain digits without zeros that say nothing. */
export const formatFixed = (value: Fixed): string => {
  const digits = String(value < 0n ? -value : value).padStart(PLACES + 1, '0');
  const plain = `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/, '');
  return value < 0n ? `-${plain}` : plain;
};

export const multiply = (a: Fixed, b: Fixed): Fixed => (a * b) / ONE;
