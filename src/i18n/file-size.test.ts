import { expect, test } from 'vitest';
import { formatFileSize } from './file-size.ts';

test.each([[0, '1 kB'], [1_499, '1 kB'], [83_600, '84 kB'], [1_250_000, '1.3 MB']])('says %i bytes as %s', (bytes, words) => expect(formatFileSize(bytes, 'en')).toBe(words));
test('says it in Thai words', () => expect(formatFileSize(83_600, 'th')).toBe('84 กิโลไบต์'));
