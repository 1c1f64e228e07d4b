import { expect, test } from 'vitest';
import { renderSecurityTxt } from './security-txt.ts';

test('says whom to tell, in which languages, and until when: less than a year after the edition', () => {
  expect(renderSecurityTxt({ contact: 'press@example.org', baseUrl: 'https://example.org' }, Date.parse('2026-11-22T09:00:00+07:00'))).toBe(
    'Contact: mailto:press@example.org\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: th, en\nCanonical: https://example.org/.well-known/security.txt\n');
});
