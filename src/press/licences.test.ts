import { expect, test } from 'vitest';
import { renderLicences } from './licences.ts';

test('gives each work its name, its version and its licence in full', () => {
  const text = renderLicences([{ from: 'chart.js', name: 'Chart.js', version: '4.6.1', kind: 'MIT', text: 'Permission is granted.' }, { from: 'fastest-levenshtein', name: 'fastest-levenshtein', version: '1.0.16', kind: 'MIT', text: 'Here too.' }]);
  expect(text.split('\n').filter((line) => !line.startsWith('='))).toEqual(['Chart.js 4.6.1 (MIT)', '', 'Permission is granted.', '', 'fastest-levenshtein 1.0.16 (MIT)', '', 'Here too.', '']);
});
