import { expect, test } from 'vitest';
import { renderMarkup } from './markup.ts';

const renderText = (text: string, font = '600 17px Anuphan'): string => renderMarkup([{ kind: 'text', text, x: 1, y: 2, font, fill: 'currentColor' }]);

test('a shape and a line are paths', () => {
  expect(renderMarkup([{ kind: 'shape', path: 'M0 0h1z', fill: 'currentColor' }, { kind: 'line', path: 'M0 0h1', stroke: 'red', width: 2 }]))
    .toBe('<path d="M0 0h1z" fill="currentColor"/><path d="M0 0h1" fill="none" stroke="red" stroke-width="2"/>');
});

test('text is text, and leaves the family to the page', () => {
  expect(renderText('more than 120')).toBe('<text x="1" y="2" fill="currentColor" font-size="17" font-weight="600">more than 120</text>');
});

test.each(['น้ำใจ ที่นี่ ผู้รู้', 'กตัญญู จำคุก ฐู ฎุ ฏู'])('keeps Thai letter by letter: %s', (text) => {
  expect(renderText(text)).toContain(`>${text}</text>`);
});

test('escapes what a text could smuggle into the markup', () => {
  expect(renderText('<a href="x">&')).toContain('>&lt;a href=&quot;x&quot;&gt;&amp;</text>');
});

test('refuses a font that it cannot write down', () => {
  expect(() => renderText('2023', 'bold 1em Anuphan')).toThrow('The font "bold 1em Anuphan" is not written as weight, size in px, family.');
});
