import { formatFixed, multiply, ONE, parseFixed, type Fixed } from './fixed-point.ts';

/** What a word is worth in a number: its own value, a multiplier, or a quantity that cannot be reckoned with. */
export type Atom = { kind: 'unit' | 'scale'; value: Fixed } | { kind: 'vague' } | { kind: 'point' };

/** A word of a number, and what it is worth. */
export interface Part { token: { text: string; kind: 'digits' | 'thai' | 'latin' }; atom: Atom }

const [TEN, TWENTY, HUNDRED, THOUSAND, MILLION] = [10, 20, 100, 1e3, 1e6].map((value) => BigInt(value) * ONE) as [Fixed, Fixed, Fixed, Fixed, Fixed];

/** Reckons a number from its words: "three thousand two hundred", «หมื่นล้าน», "1.9 billion". Undefined where they make none. */
export const reckon = (run: Part[]): Fixed | undefined => {
  const point = run.findIndex(({ atom }) => atom.kind === 'point');
  if (point !== -1) {
    const whole = reckon(run.slice(0, point));
    const digits = run.slice(point + 1).map(({ atom }) => (atom.kind === 'unit' && atom.value < TEN && atom.value % ONE === 0n ? formatFixed(atom.value) : '?')).join('');
    return whole !== undefined && /^\d+$/.test(digits) ? parseFixed(`${formatFixed(whole)}.${digits}`) : undefined;
  }
  let [total, section, pending]: [Fixed, Fixed, Fixed | undefined] = [0n, 0n, undefined];
  for (const { atom } of run) {
    if (atom.kind !== 'unit' && atom.kind !== 'scale') return undefined;
    if (atom.kind === 'unit') {
      // "Twenty-one" is a sum; "twenty twenty" and "five six" are no number.
      if (pending !== undefined && !(pending >= TWENTY && pending < HUNDRED && pending % TEN === 0n && atom.value < TEN)) return undefined;
      pending = (pending ?? 0n) + atom.value;
    } else if (atom.value >= MILLION) {
      const below: Fixed = section + (pending ?? 0n);
      total = total + below === 0n ? atom.value : atom.value === MILLION && run[0]?.token.kind !== 'latin' ? multiply(total + below, atom.value) : total + multiply(below, atom.value);
      [section, pending] = [0n, undefined];
    } else if (atom.value === THOUSAND && section !== 0n) {
      // English: "two hundred thousand" is one thousandfold; Thai counts each step by itself.
      section = /[a-z]/i.test(run[0]?.token.text ?? '') || run.every(({ token }) => token.kind !== 'thai') ? multiply(section + (pending ?? 0n), atom.value) : section + multiply(pending ?? ONE, atom.value);
      pending = undefined;
    } else {
      section += multiply(pending ?? ONE, atom.value);
      pending = undefined;
    }
  }
  return total + section + (pending ?? 0n);
};

