import { expect, test } from 'vitest';
import { toInk, toLine } from './paper.ts';
import { renderPaperText } from './paper-text.ts';

const cells = (...words: string[]) => words.map((word) => [toInk(word)]);

test('sets parts apart, and tables in columns, what stands under a leading row behind a dash', () => {
  expect(renderPaperText({ parts: [
    toLine('title', [toInk('Fact '), { text: 'sheet', strong: true }]),
    { kind: 'table', widths: [1, 1], head: cells('Figure', 'Value'), rows: [{ lead: true, cells: cells('Victims', '3,200') }, { cells: cells('The Daily', '3,300') }] },
    { kind: 'table', widths: [1, 1], head: cells('Bar', 'Value'), rows: [{ cells: [[toInk('Seized'), { text: '\n' }, toInk('in all')], [toInk('80')]] }] },
    { kind: 'list', ordered: false, items: [[toLine('body', [toInk('One')])], [toLine('body', [toInk('Two')])]] },
    { kind: 'quote', parts: [toLine('phrase', [toInk('“Useful”')])] },
  ] })).toBe('Fact sheet\n\nFigure        Value\nVictims       3,200\n– The Daily   3,300\n\nBar               Value\nSeized · in all   80\n\n– One\n– Two\n\n> “Useful”\n');
});
