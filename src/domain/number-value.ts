import type { Decimal } from 'decimal.js';
import { Exact, type Atom, type Token } from './number-token.ts';

/** A word of a number, and what it is worth. */
export interface Part { token: Token; atom: Atom }

const MILLION = new Exact(1e6);

/** Reckons a number from its words: "three thousand two hundred", «หมื่นล้าน», "1.9 billion". Undefined where they make none. */
export const reckon = (run: Part[]): Decimal | undefined => {
  const point = run.findIndex(({ atom }) => atom.kind === 'point');
  if (point !== -1) {
    const whole = reckon(run.slice(0, point));
    const digits = run.slice(point + 1).map(({ atom }) => (atom.kind === 'unit' && atom.value.lt(10) && atom.value.isInteger() ? atom.value.toFixed() : '?')).join('');
    return whole && /^\d+$/.test(digits) ? new Exact(`${whole.toFixed()}.${digits}`) : undefined;
  }
  let [total, section, pending]: [Decimal, Decimal, Decimal | undefined] = [new Exact(0), new Exact(0), undefined];
  for (const { atom } of run) {
    if (atom.kind !== 'unit' && atom.kind !== 'scale') return undefined;
    if (atom.kind === 'unit') {
      // "Twenty-one" is a sum; "twenty twenty" and "five six" are no number.
      if (pending && !(pending.gte(20) && pending.lt(100) && pending.mod(10).isZero() && atom.value.lt(10))) return undefined;
      pending = (pending ?? new Exact(0)).plus(atom.value);
    } else if (atom.value.gte(MILLION)) {
      const below: Decimal = section.plus(pending ?? 0);
      total = total.plus(below).isZero() ? atom.value : atom.value.eq(MILLION) && run[0]?.token.kind !== 'latin' ? total.plus(below).times(atom.value) : total.plus(below.times(atom.value));
      [section, pending] = [new Exact(0), undefined];
    } else if (atom.value.eq(1000) && !section.isZero()) {
      // English: "two hundred thousand" is one thousandfold; Thai counts each step by itself.
      section = /[a-z]/i.test(run[0]?.token.text ?? '') || run.every(({ token }) => token.kind !== 'thai') ? section.plus(pending ?? 0).times(atom.value) : section.plus((pending ?? new Exact(1)).times(atom.value));
      pending = undefined;
    } else {
      section = section.plus((pending ?? new Exact(1)).times(atom.value));
      pending = undefined;
    }
  }
  return total.plus(section).plus(pending ?? 0);
};

