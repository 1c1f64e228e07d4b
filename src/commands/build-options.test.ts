import { expect, test } from 'vitest';
import { parseBuildOptions } from './build-options.ts';

test('builds an edition, and a preview for whoever asks for one', () => {
  expect([parseBuildOptions([]), parseBuildOptions(['--preview'])]).toEqual([{ showing: 'edition', lang: 'en' }, { showing: 'preview', lang: 'en' }]);
  expect(parseBuildOptions(['--lang', 'th'])).toEqual({ showing: 'edition', lang: 'th' });
});

test('tells a word that it does not know, so that nobody takes an edition for a preview', () => {
  expect(() => parseBuildOptions(['--preveiw'])).toThrow('"--preveiw" is not known here. Type: npm run build, with -- --preview');
  expect(() => parseBuildOptions(['--lang', 'de'])).toThrow('"--lang de" is not known here.');
});
