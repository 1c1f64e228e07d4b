import { expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

const document = parsePage('<!doctype html><main><p id="a">One <b>two</b></p><template><i>three</i></template></main>');

test('a page is read by its selectors, places and words', () => {
  expect(document.getElementById('a')?.textContent).toBe('One two');
  expect([...document.querySelectorAll('p > b')].map(({ parentElement, localName }) => [parentElement?.id, localName])).toEqual([['a', 'b']]);
  expect(document.querySelector('template')?.content.querySelector('i')?.textContent).toBe('three');
  expect((document.querySelector('p')?.cloneNode(true) as Element).outerHTML).toBe('<p id="a">One <b>two</b></p>');
});

test('its nodes keep no lists of listeners', () => {
  for (const node of [document, document.querySelector('p'), document.querySelector('b')?.firstChild]) expect(() => node?.addEventListener('click', () => {})).toThrow(TypeError);
});
