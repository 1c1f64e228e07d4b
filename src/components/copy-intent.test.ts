import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { offerCopying } from './copy-intent.ts';

const open = (arrive: () => Promise<void> = async () => {}) => {
  const { document, Event } = parseHTML('<p id="citation">Words</p><button data-copy="citation"><b>Copy</b></button>');
  const copy = vi.fn<(button: HTMLElement) => void>();
  const load = vi.fn(async () => {
    await arrive();
    return { copy };
  });
  offerCopying(document, load);
  const click = async (selector: string): Promise<void> => {
    document.querySelector(selector)?.dispatchEvent(new Event('click', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { copied: () => copy.mock.calls.map(([button]) => button.dataset['copy']), load, click };
};

test('a click on the button, or on a part of it, copies what the button is for', async () => {
  const { copied, click } = open();
  await click('button');
  await click('b');
  expect(copied()).toEqual(['citation', 'citation']);
});

test('a click elsewhere loads nothing', async () => {
  const { load, click } = open();
  await click('p');
  expect(load).not.toHaveBeenCalled();
});

test('what did not arrive is asked for again at the next click', async () => {
  const { copied, click } = open(vi.fn<() => Promise<void>>().mockRejectedValueOnce(new TypeError('Failed to fetch')));
  await click('button');
  expect(copied()).toEqual([]);
  await click('button');
  expect(copied()).toEqual(['citation']);
});
