import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { hydrateCharts, type Intent } from './hydrate.ts';

/** A page with a chart, and what became of the intents that a reader had. */
const open = (arrive: () => Promise<void> = async () => {}) => {
  const { document, Event } = parseHTML('<figure><div class="walk" hidden></div></figure>');
  const walker = document.querySelector('.walk') as HTMLElement;
  const answer = vi.fn<(intent: Intent) => void>();
  const takeOver = vi.fn<(figure: Element) => typeof answer>(() => answer);
  const loader = vi.fn(async () => {
    await arrive();
    return { takeOver };
  });
  hydrateCharts(document, loader);
  const mean = async (type: string, facts: object = {}): Promise<void> => {
    walker.dispatchEvent(Object.assign(new Event(type), facts));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { walker, loader, takeOver, answer, mean };
};

test('a chart can be come to, and nothing is loaded for it yet', () => {
  const { walker, loader } = open();
  expect([walker.hidden, loader.mock.calls.length]).toEqual([false, 0]);
});

test.each(['pointerenter', 'focus', 'click'])('a reader’s %s loads the rest, which answers to it', async (type) => {
  const { takeOver, answer, mean } = open();
  await mean(type, { offsetY: 40 });
  expect([takeOver.mock.calls.length, answer.mock.calls]).toEqual([1, [[expect.objectContaining({ type, at: 40 })]]]);
});

test('a finger that scrolls over the chart loads nothing', async () => {
  const { loader, mean } = open();
  await mean('pointerenter', { pointerType: 'touch' });
  expect(loader).not.toHaveBeenCalled();
});

test('a chart is taken over once, and every intent is answered in its order', async () => {
  const { takeOver, answer, mean } = open();
  await Promise.all([mean('focus'), mean('click', { offsetY: 90 })]);
  expect(takeOver).toHaveBeenCalledTimes(1);
  expect(answer.mock.calls.map(([{ type }]) => type)).toEqual(['focus', 'click']);
});

test('a key that walks is answered and does not scroll the page', async () => {
  const { answer, mean } = open();
  const preventDefault = vi.fn<() => void>();
  await mean('keydown', { key: 'End', preventDefault });
  expect([answer.mock.calls, preventDefault.mock.calls.length]).toEqual([[[expect.objectContaining({ type: 'keydown', key: 'End' })]], 1]);
});

test.each([{ key: 'Tab' }, { key: 'ArrowLeft', altKey: true }, { key: 'Home', ctrlKey: true }, { key: 'ArrowUp', metaKey: true }])('the browser keeps its own keys: %o', async (press) => {
  const { loader, mean } = open();
  const preventDefault = vi.fn<() => void>();
  await mean('keydown', { ...press, preventDefault });
  expect([loader.mock.calls.length, preventDefault.mock.calls.length]).toEqual([0, 0]);
});

test('what did not arrive is asked for again at the next intent', async () => {
  const arrive = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { answer, mean } = open(arrive);
  await mean('focus');
  expect(answer).not.toHaveBeenCalled();
  await mean('click');
  expect(answer).toHaveBeenCalledTimes(1);
});

test('a page without a chart is left as it is', () => {
  expect(() => hydrateCharts(parseHTML('<p>none</p>').document)).not.toThrow();
});
