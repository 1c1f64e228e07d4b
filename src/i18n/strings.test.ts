import { expect, test } from 'vitest';
import { translate } from './strings.ts';

test('says the same thing in each language', () => {
  expect(translate('th', 'nav.stories')).toBe('ข่าว');
  expect(translate('en', 'nav.stories')).toBe('Stories');
});

test('puts values where the words leave room for them', () => {
  expect(translate('en', 'figure.correction', { old: '5', new: '6' })).toBe('“5” became “6”');
  expect(translate('th', 'source.paragraph', { number: '2' })).toBe('ย่อหน้าที่ 2');
});
