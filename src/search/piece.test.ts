import { describe, expect, test } from 'vitest';
import { toLine, type Line } from './line.ts';
import { toNeedle } from './needle.ts';
import { findMarks, toPieces, toStretch } from './piece.ts';
import type { Term } from './query.ts';
import { fold } from './fold.ts';

const toTerm = (typed: string): Term => ({ needles: [toNeedle(fold(typed))], units: [] });
const tell = (line: Line, terms: Term[], names?: RegExp): string => toPieces(line, findMarks(line, terms), names).map(({ whole, parts }) => {
  const text = parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return whole ? `<${text}>` : text;
}).join('');
const mark = (text: string, ...typed: string[]): string => tell(toLine(text), typed.map(toTerm));

describe('what is marked', () => {
  test.each([
    ['ไบแนนซ์ระบุว่า', 'ไบแนนซ', '[ไบแนนซ์]ระบุว่า'], ['กำนันผู้รู้', 'กำน', '[กำนั]นผู้รู้'], ['น้ำใจ', 'น', '[น้ำ]ใจ'], ['ที่นี่', 'นี', 'ที่[นี่]'], ['เปิดที่นี่', 'ท', 'เปิด[ที่]นี่'],
    ['ฐู ญู', 'ญ', 'ฐู [ญู]'], ['ฟื้นฟู', 'ฟื', '[ฟื้]นฟู'], ['กตัญญู', 'ญ', 'กตั[ญญู]'],
  ])('of “%s” for “%s” is each letter with all its signs', (text, typed, marked) => expect(mark(text, typed)).toBe(marked));

  test('of an abbreviation is its last dot too', () => expect(mark('โดย บช.สอท. ของไทย', 'บชสอท')).toBe('โดย [บช.สอท.] ของไทย'));

  test('of a word is what was typed, wherever it stands, and once where two words overlap', () => {
    expect(mark('Arrests and arrested; rearrest', 'arrest')).toBe('[Arrest]s and [arrest]ed; rearrest');
    expect(mark('ยึดทรัพย์สินได้', 'ยึดทรัพย์', 'ทรัพย์สิน')).toBe('[ยึดทรัพย์สิน]ได้');
  });

  test('of a number is its amount, by what it is worth', () => {
    const line = toLine('worth {10000000000|more than 10 billion baht}, or {10|10} of 10');
    expect(tell(line, [{ needles: [], value: '10000000000', units: [] }])).toBe('worth <[more than 10 billion baht]>, or <10> of 10');
    expect(tell(line, [{ ...toTerm('10'), value: '10' }])).toBe('worth <more than 10 billion baht>, or <[10]> of [10]');
  });
});

test('amounts and names are kept whole, with marks in them', () => {
  expect(tell(toLine('ของไบแนนซ์ {3200|กว่า 3,200 ราย}'), [toTerm('แนนซ์')], /(ไบแนนซ์)/g)).toBe('ของ<ไบ[แนนซ์]> <กว่า 3,200 ราย>');
});

describe('of a long text is shown', () => {
  const cut = (text: string, typed: string): string => {
    const line = toLine(text);
    const { start, end } = toStretch(line, findMarks(line, [toTerm(typed)]));
    return line.text.slice(start, end);
  };
  const FILL = 'ข่าวประชาสัมพันธ์ของบริษัทระบุไว้เช่นนั้น ';

  test('what lies around the first mark, from gap to gap', () => {
    const shown = cut(`${FILL.repeat(9)}รางวัลนี้ ${FILL.repeat(9)}`, 'รางวัล');
    expect(shown).toContain('รางวัลนี้');
    expect([shown.length < 200, FILL.startsWith(shown.slice(0, 10)), shown.endsWith(' ')]).toEqual([true, true, true]);
  });

  test('no half of an amount, and no letter without its signs', () => {
    for (let before = 100; before < 220; before += 1) {
      const line = toLine(`${'x'.repeat(before)}{80000000|more than 80 million baht} ${'ที่'.repeat(90)}`);
      const { start, end } = toStretch(line, [{ start: 3, end: 4 }]);
      expect(line.amounts.some((amount) => amount.start < end && end < amount.end)).toBe(false);
      expect(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(line.text.slice(end))).toBe(false);
      expect(start).toBe(0);
    }
  });

  test('all of a short one', () => expect(cut('รางวัลนี้', 'รางวัล')).toBe('รางวัลนี้'));
});
