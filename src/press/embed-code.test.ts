import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findById } from '../domain/figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { report } from './chart-fixture.ts';
import { renderEmbedCode } from './embed-code.ts';

const chart = findById(report.charts, 'seized');
const frameOf = (title: string, lang: Lang): Element | null =>
  parseHTML(`<body>${renderEmbedCode(report, { ...chart, title: { th: title, en: title } }, lang)}</body>`).document.querySelector('iframe');

test('the code shows the chart in its language, named for who cannot see it, as wide as there is room and as high as it needs', () => {
  const frame = frameOf('Seized', 'th');
  expect(['src', 'title', 'width', 'loading'].map((name) => frame?.getAttribute(name))).toEqual(['https://report.example/th/embed/seized/', 'Seized', '100%', 'lazy']);
  expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(300);
});

test('what stands in a title stays in it', () => {
  expect(frameOf('A "B" <script> & more', 'en')?.getAttribute('title')).toBe('A "B" <script> & more');
});

test('a longer note has a higher frame', () => {
  const heightOf = (note: string): number => Number(/height="(\d+)"/.exec(renderEmbedCode(report, { ...chart, note: { th: note, en: note } }, 'en'))?.[1]);
  expect(heightOf('word '.repeat(100))).toBeGreaterThan(heightOf('word'));
});
