import { expect, test } from 'vitest';
import { renderFaultPage } from './fault-page.ts';

const page = renderFaultPage([{ file: 'content/a.yaml', line: 2, column: 3, rule: 'schema', message: { th: 'ไม่รู้จัก "<script>" ให้ลบออก', en: '"<script>" is not known. Remove it.' } }]);

test('shows every fault in both languages, each marked as what it is', () => {
  expect(page).toContain('<code>content/a.yaml:2:3  schema</code><p lang="th">ไม่รู้จัก &#34;&#60;script&#62;&#34; ให้ลบออก</p><p lang="en">&#34;&#60;script&#62;&#34; is not known. Remove it.</p>');
});

test('says in both languages what to do, and runs nothing that was typed', () => {
  for (const words of ['แก้แล้วบันทึกไฟล์ หน้านี้จะโหลดใหม่เอง', 'Save the mended file: this page reloads by itself.']) expect(page).toContain(words);
  expect(page).not.toContain('<script>"');
});
