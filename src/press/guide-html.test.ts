import { expect, test } from 'vitest';
import { cutRules, renderGuide } from './guide-html.ts';

test('links of a guide lead to the pages of the desk, and its pictures are found', () => {
  const html = renderGuide('# A\n\n[next](number.md#why), [all](index.md), [out](https://report.example/), [manual](../../../README.md)\n\n![desk](../pictures/desk.en.png)\n', 'en');
  for (const link of ['href="/desk/en/guide/number/#why"', 'href="/desk/en/#guides"', 'href="https://report.example/"', 'src="/docs/guide/pictures/desk.en.png"']) expect(html).toContain(link);
  expect(html).not.toContain('README.md');
});

test('each rule has the anchor that a fault leads to, in the manual of either language', () => {
  expect(renderGuide(cutRules('# M\n\n## The rules of the check\n\n### `yaml`\nA.\n\n## Next\n', 'en'), 'en')).toContain('<h3 id="yaml">');
  expect(renderGuide(cutRules('# M\n\n## อ่านข้อผิดพลาด\n\n| กฎ | ก |\n|---|---|\n| `yaml` | ก |\n', 'th'), 'th')).toContain('<td id="yaml">');
});

test('nothing of the manual but the rules is shown', () => {
  expect(cutRules('# M\n\n## Set up\n\nA\n\n## The rules of the check\n\nB\n\n## Next\n\nC\n', 'en')).toBe('# The rules of the check\n\nB\n');
});
