import { expect, test } from 'vitest';
import { page, report, toEdition } from './edition-fixture.ts';
import { previewMark } from './preview-mark.ts';

const MARKED = page('<p data-preview>A preview.</p>').replace('<title>', '<meta name="robots" content="noindex"><title>');
const preview = (html: string): string[] => previewMark({ ...toEdition({ '/en/': html }), report: { ...report, embargoes: {} } }).filter((fault) => fault.startsWith('/en/ '));

test('a preview says on every page that it is one, and is not to be found', () => {
  expect(preview(MARKED)).toEqual([]);
  expect(preview(page('<p>Words.</p>'))).toEqual(['/en/ does not say that it is of a preview.', '/en/ may be found by search engines.']);
});

test('an edition does not', () => {
  expect(previewMark(toEdition())).toEqual([]);
  expect(previewMark(toEdition({ '/en/': MARKED }))).toEqual(['/en/ says that it is of a preview.']);
});
