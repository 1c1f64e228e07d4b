import { createCanvas } from '@napi-rs/canvas';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { judgePicture } from './picture.ts';

const toPng = (width: number, height: number, inked: number): Buffer => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.fillRect(2, 2, inked, inked);
  return canvas.toBuffer('image/png');
};

test('passes a picture of its size with something on it', () => {
  expect(judgePicture(toPng(40, 20, 10), { width: 40, height: 20 })).toBeUndefined();
  expect(judgePicture(toPng(40, 20, 10), { width: 40 })).toBeUndefined();
});

test('names a picture of another size', () => expect(judgePicture(toPng(40, 21, 10), { width: 40, height: 20 })).toBe('is 40 by 21 pixels, and not 40 by 20'));
test('names a blank picture, and one with a speck of dust', () => {
  expect(judgePicture(toPng(40, 20, 0), { width: 40 })).toBe('is blank');
  expect(judgePicture(toPng(40, 20, 1), { width: 40 })).toBe('is blank');
});
test('names what is no picture, or part of one', () => {
  expect(judgePicture(Buffer.from('a'), { width: 40 })).toBe('is 0 by 0 pixels, and not 40 by as many as it takes');
  expect(judgePicture(toPng(40, 20, 10).subarray(0, 60), { width: 40 })).toBe('cannot be read');
});

test('what was found of a picture is kept for that picture alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => { vi.unstubAllEnvs(); rmSync(folder, { recursive: true }); });
  vi.stubEnv('KEPT_FILES', folder);
  const judged = [10, 0, 10, 0].map((inked) => judgePicture(toPng(40, 20, inked), { width: 40 }));
  expect(judged).toEqual([undefined, 'is blank', undefined, 'is blank']);
  expect(readdirSync(folder).length).toBe(2);
});
