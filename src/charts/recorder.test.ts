import { expect, test } from 'vitest';
import { toRecorder } from './recorder.ts';

const record = (paint: (context: CanvasRenderingContext2D) => void) => {
  const { canvas, pieces } = toRecorder(100, 50);
  const context = canvas.getContext('2d');
  if (context) paint(context);
  return pieces;
};

test('writes a shape down as a path, with at most two decimals', () => {
  expect(record((context) => {
    context.fillStyle = 'currentColor';
    context.beginPath();
    for (const x of [0, 1 / 3, 2 / 3]) context.lineTo(x, 50);
    context.closePath();
    context.fill();
  })).toEqual([{ kind: 'shape', path: 'M0 50L0.33 50L0.67 50Z', fill: 'currentColor' }]);
});

test('writes a text down with its place and its font', () => {
  expect(record((context) => {
    context.font = '600 17px Anuphan';
    context.fillStyle = 'currentColor';
    context.fillText('กว่า 120', 1 / 3, 2);
  })).toEqual([{ kind: 'text', text: 'กว่า 120', x: 0.33, y: 2, font: '600 17px Anuphan', fill: 'currentColor' }]);
});

test('gives back the pen that was saved', () => {
  expect(record((context) => {
    context.font = '400 15px Anuphan';
    context.fillStyle = 'red';
    context.save();
    context.font = '600 17px Anuphan';
    context.fillStyle = 'blue';
    context.restore();
    context.fillText('2023', 0, 0);
  })).toEqual([{ kind: 'text', text: '2023', x: 0, y: 0, font: '400 15px Anuphan', fill: 'red' }]);
});
