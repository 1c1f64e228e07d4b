import { expect, test } from 'vitest';
import { listWordRuns } from './word-change.ts';

const mark = (before: string, after: string, lang: 'th' | 'en'): string =>
  listWordRuns(before, after, lang).map(({ kind, text }) => (kind === 'same' ? text : kind === 'old' ? `[-${text}-]` : `{+${text}+}`)).join('');

test('marks the words that went and came', () => expect(mark('The police helped us.', 'The court helped us.', 'en')).toBe('The [-police-]{+court+} helped us.'));
test('tells Thai words apart without spaces', () => expect(mark('ตำรวจช่วยประชาชน', 'ศาลช่วยประชาชน', 'th')).toBe('[-ตำรวจ-]{+ศาล+}ช่วยประชาชน'));
test('has nothing to mark in what is as it was', () => expect(mark('As it was.', 'As it was.', 'en')).toBe('As it was.'));
