import { expect, test } from 'vitest';
import { toVerdicts } from './target.ts';

test('what is as much as it may be is met, and what is more is not', () => {
  expect(toVerdicts([{ promise: 'page', measured: 14_000, most: 14_000 }, { promise: 'script', measured: 2001, most: 2000 }])).toEqual({
    page: { measured: 14_000, 'at most': 14_000, met: 'yes' },
    script: { measured: 2001, 'at most': 2000, met: 'NO' },
  });
});

test('a ratio is judged as measured and printed rounded', () => {
  expect(toVerdicts([{ promise: 'paint', measured: 1.15004, most: 1.15 }])).toEqual({ paint: { measured: 1.15, 'at most': 1.15, met: 'NO' } });
});

test('what could not be measured is not met', () => {
  expect(toVerdicts([{ promise: 'paint', measured: Number.NaN, most: 1.15 }])['paint']?.met).toBe('NO');
});
