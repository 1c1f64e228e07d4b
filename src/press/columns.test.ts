import { expect, test } from 'vitest';
import { renderColumns, toWidth } from './columns.ts';

test('counts the letters that stand side by side: no vowel over or under one, no tone mark, no joiner', () => {
  expect(['น้ำใจ', 'ที่นี่', 'ผู้รู้', 'กตัญญู', 'ฎุ', 'a\u2060b'].map(toWidth)).toEqual([4, 2, 2, 4, 1, 2]);
});

test('sets columns under each other, and ends no line in a space', () => {
  expect(renderColumns([['ปี', 'จำนวน', ''], ['พ.ศ. 2566', 'กว่า 120', 'แหล่งเดียว'], ['ที่', '70']])).toEqual([
    'ปี           จำนวน', 'พ.ศ. 2566   กว่า 120   แหล่งเดียว', 'ที่           70',
  ]);
});

test('a row without cells is an empty line', () => expect(renderColumns([['']])).toEqual(['']));
