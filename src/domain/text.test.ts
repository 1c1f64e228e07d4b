import { expect, test } from 'vitest';
import { parseText } from './text.ts';

test('cuts a text at its figures and dates', () => {
  expect(parseText('มีเงินสด {figure:the-purge-cash form=number} เมื่อ {date:2024-05}')).toEqual([
    { kind: 'words', text: 'มีเงินสด ', offset: 0 },
    { kind: 'mention', reference: { kind: 'figure', id: 'the-purge-cash', form: 'number' }, offset: 9 },
    { kind: 'words', text: ' เมื่อ ', offset: 44 },
    { kind: 'mention', reference: { kind: 'date', value: '2024-05' }, offset: 51 },
  ]);
});

test('reads what another source printed', () => {
  expect(parseText('{figure:a source=nation row=damage}')).toEqual([
    { kind: 'mention', reference: { kind: 'figure', id: 'a', form: 'full', source: 'nation', row: 'damage' }, offset: 0 },
  ]);
});

test.each(['{figure:}', '{figure:A}', '{figure:a form=long}', '{figure:a row=b}', '{figure:a a}', '{figur:a}', '{date:2026-02-30}', '{', '}', '{}', '{figure:a colour=red}'])('calls %s a fault', (text) => {
  expect(parseText(text)).toEqual([{ kind: 'fault', text, offset: 0 }]);
});

test('leaves plain words whole', () => {
  expect(parseText('Plain')).toEqual([{ kind: 'words', text: 'Plain', offset: 0 }]);
  expect(parseText('')).toEqual([]);
});
