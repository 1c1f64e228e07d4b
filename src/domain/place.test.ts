import { expect, test } from 'vitest';
import type { Place } from '../schema/story.ts';
import { orderByPlace } from './place.ts';

const story = (slug: string, place: Place) => ({ slug, th: { place } });

test('stories of one place stand together, in the order they had', () => {
  const stories = [story('award', 'thailand'), story('certificate', 'south-korea'), story('report', 'worldwide'), story('courses', 'taiwan'), story('cash', 'thailand')];
  expect(orderByPlace(stories).map(({ slug }) => slug)).toEqual(['award', 'cash', 'courses', 'certificate', 'report']);
});
