import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { offerSearchKey } from './search-key.ts';

const open = (html: string, stored: string | null | Error = null) => {
  const { document, Event } = parseHTML(html);
  offerSearchKey(document, () => { if (stored instanceof Error) throw stored; return { getItem: () => stored }; });
  const click = vi.fn<() => void>();
  document.querySelector('a')?.addEventListener('click', click);
  const focus = vi.fn<() => void>();
  const field = document.getElementById('q');
  if (field) field.focus = focus;
  const press = (key: string, facts: object = {}, at = 'p'): boolean => {
    const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key, altKey: false, ctrlKey: false, metaKey: false, ...facts });
    document.querySelector(at)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { click, focus, press };
};
const PAGE = '<a href="/th/search/" aria-keyshortcuts="/">ค้นหา</a><p></p><input><textarea></textarea>';

test.each(['/', 'ฝ'])('“%s” follows the link to search', (key) => {
  const { click, press } = open(PAGE);
  expect([press(key), click.mock.calls.length]).toEqual([true, 1]);
});

test('on the page of search it goes to the field', () => {
  const { click, focus, press } = open(`${PAGE}<input id="q">`);
  press('/');
  expect([focus.mock.calls.length, click.mock.calls.length]).toEqual([1, 0]);
});

test.each(['input', 'textarea'])('where something is typed (%s) it is a letter', (at) => {
  const { click, press } = open(PAGE);
  expect([press('/', {}, at), click.mock.calls.length]).toEqual([false, 0]);
});

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('with another key it is the browser’s: %o', (facts) => {
  const { press } = open(PAGE);
  expect(press('/', facts)).toBe(false);
});

test('other keys do nothing', () => {
  expect(open(PAGE).press('s')).toBe(false);
});

test('a reader who has turned it off is left alone, and storage that is forbidden turns nothing off', () => {
  expect(open(PAGE, 'off').press('/')).toBe(false);
  expect(open(PAGE, new Error('denied')).press('/')).toBe(true);
});
