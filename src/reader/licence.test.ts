import { expect, test } from 'vitest';
import { FONTS } from '../press/font.ts';
import { findUnlisted, loadLicences, SHIPPED } from './licence.ts';

test('every work that readers are sent comes with its licence in full', () => {
  const licences = loadLicences(process.cwd());
  expect(licences.map(({ from }) => from)).toEqual(Object.keys(SHIPPED));
  for (const { from, kind, text } of licences) expect([text.includes('Copyright'), text.includes(kind === 'MIT' ? 'Permission is hereby granted' : 'SIL OPEN FONT LICENSE Version 1.1')], from).toEqual([true, true]);
});

test('every face of ours is among them', () => {
  expect(FONTS.map(({ family }) => family).filter((family) => !Object.hasOwn(SHIPPED, family))).toEqual([]);
});

test('a package in a script that is not listed is named, wherever it lies', () => {
  expect(findUnlisted(['/a/src/start.ts', '/a/node_modules/chart.js/dist/chart.js', '/a/node_modules/chart.js/node_modules/@kurkle/color/dist/color.esm.js', '\0rolldown/runtime.js', '/a/node_modules/left-pad/index.js?x', '/a/node_modules/@b/c/d.js'])).toEqual(['left-pad', '@b/c']);
});
