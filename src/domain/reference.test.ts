import { expect, test } from 'vitest';
import { figureIn } from './checks/manuscript-fixture.ts';
import { formatTag, toKey, type Reference } from './reference.ts';

test('is the same mention whatever its form', () => {
  expect(toKey(figureIn('a', { form: 'number' }))).toBe(toKey(figureIn('a')));
});

test('is another mention where the thing, the source or the row is another', () => {
  const references: Reference[] = [
    figureIn('a'), figureIn('b'), figureIn('a', { source: 's' }), figureIn('a', { source: 's', row: 'r' }), figureIn('a', { source: 'r' }),
    { kind: 'source', id: 'a' }, { kind: 'term', id: 'a' }, { kind: 'date', value: '2023' }, { kind: 'date', value: '2023-09' },
  ];
  expect(new Set(references.map(toKey)).size).toBe(references.length);
});

test.each<[Reference, string]>([
  [figureIn('peak'), '<Figure id="peak" />'],
  [figureIn('peak', { source: 'police', row: 'damage' }), '<Figure id="peak" source="police" row="damage" />'],
  [{ kind: 'date', value: '--09-18' }, '<Date value="--09-18" />'],
  [{ kind: 'term', id: 'flood' }, '<Term id="flood" />'],
  [{ kind: 'person', id: 'mali' }, '<Person id="mali" />'],
])('writes %j as an author types it', (reference, tag) => {
  expect(formatTag(reference)).toBe(tag);
});
