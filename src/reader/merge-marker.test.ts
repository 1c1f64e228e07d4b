import { expect, test } from 'vitest';
import { findMergeMarkers } from './merge-marker.ts';

const places = (text: string): number[] => findMergeMarkers(text).map(({ offset }) => offset);

test('tells each conflict once, where it begins', () => {
  expect(places('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\n<<<<<<<\r\nd')).toEqual([2, 42]);
});

test('tells what is left of one that was half mended', () => {
  expect(places('a\n=======\nb\n>>>>>>> theirs\n')).toEqual([12]);
});

test.each(['=======', 'a <<<<<<< b', '<<<<<<<<', '>>>>>>>>> a', '> > > > > > > a', ''])('takes %j for what it is', (text) => {
  expect(places(text)).toEqual([]);
});
