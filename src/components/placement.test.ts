import { describe, expect, test } from 'vitest';
import { toPlacement } from './placement.ts';

const view = { width: 1280, height: 800 };
const panel = { width: 340, height: 300 };
const numberAt = (left: number, top: number) => ({ left, top, bottom: top + 30 });

test('stands below its number and begins with it', () => {
  expect(toPlacement(numberAt(200, 100), panel, view)).toEqual({ left: 200, top: 140 });
});

test('stands above where only there is room for all of it', () => {
  expect(toPlacement(numberAt(200, 600), panel, view)).toEqual({ left: 200, top: 290 });
});

test('stands below where there is room for it nowhere', () => {
  expect(toPlacement(numberAt(10, 120), panel, { width: 320, height: 256 }).top).toBe(160);
});

test('keeps within the window sideways', () => {
  expect(toPlacement(numberAt(1200, 100), panel, view).left).toBe(932);
  expect(toPlacement(numberAt(-40, 100), panel, view).left).toBe(8);
  expect(toPlacement(numberAt(200, 100), { width: 304, height: 300 }, { width: 320, height: 640 }).left).toBe(8);
});

describe('at any place in any window', () => {
  const windows = [view, { width: 360, height: 740 }, { width: 320, height: 256 }];
  test.each(windows)('it never covers its number ($width × $height)', (window) => {
    for (let top = -30; top < window.height; top += 7) {
      const number = numberAt(20, top);
      const placed = toPlacement(number, panel, window).top;
      expect(placed >= number.bottom || placed + panel.height <= number.top).toBe(true);
    }
  });
});
