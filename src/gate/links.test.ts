import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { links } from './links.ts';

const TARGET = { '/en/stories/river/': page('<h2 id="b-abcdef">a</h2>') };
const faults = (body: string): string[] => links(toEdition({ ...TARGET, '/en/': page(body) }, new Map([['data.json', 'file']])));

test('follows links to pages, to places on them and to files', () => {
  expect(faults('<a href="/en/stories/river/">a</a><a href="/en/stories/river/#b-abcdef">b</a><a href="#here">c</a><p id="here">d</p><a href="#">e</a><a href="/data.json">f</a>')).toEqual([]);
});

test.each(['/en/stories/rivers/', '/en/stories/river', '/en/lost/#b-abcdef', '/data.csv'])('names a link to what is not there: %s', (href) => {
  expect(faults(`<a href="${href}">a</a>`)).toEqual([`/en/ links to ${href.split('#')[0]}, which is not there.`]);
});

test('names a fragment that is no place on its page', () => {
  expect(faults('<a href="/en/stories/river/#b-lost">a</a>')).toEqual(['/en/ links to /en/stories/river/#b-lost, and there is no such place on that page.']);
  expect(faults('<a href="#lost">a</a>')).toEqual(['/en/ links to #lost, and there is no such place on that page.']);
});

test('leaves links out of the site alone', () => expect(faults('<a href="https://a.example/b#c">a</a><a href="mailto:desk@a.example">b</a><a name="c">no link</a>')).toEqual([]));
test('follows links in templates too', () => expect(faults('<template><a href="/nowhere/">a</a></template>')).toEqual(['/en/ links to /nowhere/, which is not there.']));
