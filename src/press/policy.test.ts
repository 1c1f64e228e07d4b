import { expect, test } from 'vitest';
import { renderHeaders } from './policy.ts';

test('allows the one style sheet by its hash, and nothing inline', () => {
  const headers = renderHeaders('sha256-abc=', 'edition');
  expect(headers).toContain("style-src 'sha256-abc=';");
  expect(headers).not.toContain('unsafe');
  expect(headers.split('\n')[0]).toBe('/*');
});

test('asks search engines to leave a preview alone', () => {
  expect(renderHeaders('sha256-abc=', 'preview')).toContain('X-Robots-Tag: noindex');
  expect(renderHeaders('sha256-abc=', 'edition')).not.toContain('X-Robots-Tag');
});
