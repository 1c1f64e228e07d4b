import { expect, test } from 'vitest';
import { renderFaultPage } from './fault-page.ts';

test('shows every fault as the terminal does, and runs nothing that was typed', () => {
  const page = renderFaultPage([{ file: 'content/a.yaml', line: 2, column: 3, rule: 'schema', message: { th: 'ก', en: '"<script>" is not known. Remove it.' } }]);
  expect(page).toContain('content/a.yaml:2:3  schema  &#34;&#60;script&#62;&#34; is not known. Remove it.');
  expect(page).not.toContain('<script>"');
});
