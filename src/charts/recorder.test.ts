import { expect, test } from 'vitest';
import { svgContext } from './svg-context.ts';

const draw = (paint: (context: CanvasRenderingContext2D) => void): string => {
  const { canvas, toMarkup } = svgContext(100, 50);
  const context = canvas.getContext('2d');
  if (context) paint(context);
  return toMarkup();
};

const drawText = (text: string): string => draw((context) => {
  context.font = '600 17px Anuphan';
  context.fillStyle = 'currentColor';
  context.fillText(text, 1, 2);
});

test('writes a shape down as a path, with at most two decimals', () => {
  const path = draw((context) => {
    context.fillStyle = 'currentColor';
    context.beginPath();
    for (const x of [0, 1 / 3, 2 / 3]) context.lineTo(x, 50);
    context.closePath();
    context.fill();
  });
  expect(path).toBe('<path d="M0 50L0.33 50L0.67 50Z" fill="currentColor"/>');
});

test('writes text down as text, and leaves the family to the page', () => {
  expect(drawText('more than 120')).toBe('<text x="1" y="2" fill="currentColor" font-size="17" font-weight="600">more than 120</text>');
});

test.each(['น้ำใจ ที่นี่ ผู้รู้', 'กตัญญู จำคุก ฐู ฎุ ฏู'])('keeps Thai letter by letter: %s', (text) => {
  expect(drawText(text)).toContain(`>${text}</text>`);
});

test('escapes what a text could smuggle into the markup', () => {
  expect(drawText('<a href="x">&')).toContain('>&lt;a href=&quot;x&quot;&gt;&amp;</text>');
});

test('gives back the pen that was saved', () => {
  const text = draw((context) => {
    context.font = '400 15px Anuphan';
    context.fillStyle = 'red';
    context.save();
    context.font = '600 17px Anuphan';
    context.fillStyle = 'blue';
    context.restore();
    context.fillText('2023', 0, 0);
  });
  expect(text).toBe('<text x="0" y="0" fill="red" font-size="15" font-weight="400">2023</text>');
});

test('refuses a font that it cannot write down', () => {
  expect(() => draw((context) => {
    context.font = 'bold 1em Anuphan';
    context.fillText('2023', 0, 0);
  })).toThrow('The font "bold 1em Anuphan" is not written as weight, size in px, family.');
});
