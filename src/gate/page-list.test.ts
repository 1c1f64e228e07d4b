import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { pageList } from './page-list.ts';

test('passes the pages that the content calls for', () => expect(pageList(toEdition())).toEqual([]));

test('names a page that was not built', () => {
  expect(pageList(toEdition({ '/th/stories/river/': undefined, '/': undefined }))).toEqual(['/ was not built, though the content calls for it.', '/th/stories/river/ was not built, though the content calls for it.']);
});

test('names a page that was built over', () => {
  expect(pageList(toEdition({ '/en/stories/draft/': page('a'), '/th/stray.html': page('a') }))).toEqual(['/en/stories/draft/ was built, though the content does not call for it.', '/th/stray.html was built, though the content does not call for it.']);
});

test('the desk is no page of an edition', () => {
  expect(pageList(toEdition({ '/desk/': page('a') }))).toEqual(['/desk/ was built, though the content does not call for it.']);
});
