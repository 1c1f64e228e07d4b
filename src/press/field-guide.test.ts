import { expect, test } from 'vitest';
import { toFieldGuide } from './field-guide.ts';

const figureIn = (lang: 'th' | 'en') => toFieldGuide(lang).find(({ name }) => name === 'Figure');
const typeOf = (thing: string, field: string): string | undefined => toFieldGuide('en').find(({ name }) => name === thing)?.fields.find(({ name }) => name === field)?.type;

test('begins with the files, and goes on to the things that stand in them', () => {
  expect(toFieldGuide('en').map(({ name }) => name).slice(0, 3)).toEqual(['Register', 'FigureFile', 'Localized']);
  expect(figureIn('en')?.fields[0]).toEqual({ name: 'id', type: 'string', says: 'The permanent identifier.' });
});

test('says the same fields in Thai', () => {
  expect(figureIn('th')?.fields.map(({ name }) => name)).toEqual(figureIn('en')?.fields.map(({ name }) => name));
  expect(figureIn('th')?.fields[0]?.says).toBe('รหัสถาวร');
});

test.each([['Figure', 'number', 'number | null'], ['Figure', 'evidence', 'Evidence[]'], ['Figure', 'formula', 'Formula | null'], ['Unit', 'kind', '"count" | "money" | "percent" | "percentage-point"'], ['Register', 'schemaVersion', '"1.0.0"']])('%s.%s is of the type %s', (thing, field, type) => {
  expect(typeOf(thing, field)).toBe(type);
});
