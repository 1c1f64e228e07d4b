import { expect, test } from 'vitest';
import { toBusyWarning } from './busy.ts';

test('says of a busy machine that its times may be off', () => {
  expect(toBusyWarning(12.34, 2)).toBe('This machine is busy: 12.3 programs want its 2 processors. Bytes are right; times, and proportions of times, may be off.');
});

test('says nothing where each program has a processor', () => {
  expect([toBusyWarning(2, 2), toBusyWarning(0, 8)]).toEqual([undefined, undefined]);
});
