import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { findById } from '../domain/figure.ts';
import type { Chart } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { renderPng } from '../charts/picture.ts';
import { toPlate } from '../charts/plate.ts';
import { toPlateSheet } from '../charts/plate-sheet.ts';
import { report } from './chart-fixture.ts';
import { listChartFiles, renderChartFile } from './chart-files.ts';

/** Letters of the picture stand on whole pixels, outlines do not; a mark that is lost or out of its place leaves hundreds of pixels. */
const MOST_STRAYS = 60;

const chart = (id: string): Chart => findById(report.charts, id);
const toSvg = (id: string, lang: Lang): string => new TextDecoder().decode(renderChartFile(report, chart(id), lang, '.svg'));
const toPng = (id: string, lang: Lang, ending: '.png' | '@2x.png' = '.png'): PNG => PNG.sync.read(Buffer.from(renderChartFile(report, chart(id), lang, ending)));

const rasterise = async (svg: string, { width, height }: PNG): Promise<Uint8ClampedArray> => {
  const context = createCanvas(width, height).getContext('2d');
  const image = await loadImage(Buffer.from(svg.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`)));
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
};

/** The words of a sheet, line by line. */
const readWords = (id: string, lang: Lang): string[] =>
  toPlateSheet(toPlate(report, chart(id), lang)).layers.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])));

describe.each(LANGS)('in %s', (lang) => {
  test('the drawing has its size, title and description, no text that would need a font, and nothing that runs', () => {
    const svg = toSvg('seized', lang);
    expect(svg).toMatch(/^<svg [^>]*width="480" height="(\d+)" viewBox="0 0 480 \1"/);
    expect(svg).toContain(lang === 'en' ? '<title id="title">Seized, and the cash in it</title>' : '<title id="title">น้ำใจ ที่นี่');
    expect(svg).toContain(lang === 'en' ? '<desc id="desc">First more than 250 million baht.\nSource: a, paragraph 3, via Joint Report</desc>' : '<desc id="desc">แรก กว่า 250 ล้านบาท');
    expect(svg).not.toMatch(/<text|font-|<script|<style|href=|\son\w+=/);
  });

  test('its outlines are the letters of the picture, every mark in its place', async () => {
    const picture = toPng('seized', lang);
    const outlines = await rasterise(toSvg('seized', lang), picture);
    expect(pixelmatch(outlines, picture.data, undefined, picture.width, picture.height, { threshold: 0.8 })).toBeLessThan(MOST_STRAYS);
  });

  test('the pictures are 1200 and 2400 pixels wide, on white', () => {
    const [small, large] = [toPng('seized', lang), toPng('seized', lang, '@2x.png')];
    expect([small.width, large.width, large.height]).toEqual([1200, 2400, 2 * small.height]);
    expect([...small.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  });

  test('every form is the same to the byte at every rendering', () => {
    const sheet = toPlateSheet(toPlate(report, chart('seized'), lang));
    for (const scale of [2.5, 5]) expect(Buffer.compare(renderPng(sheet, scale), renderPng(sheet, scale))).toBe(0);
    for (const ending of ['.svg', '.csv'] as const) expect(Buffer.compare(renderChartFile(report, chart('seized'), lang, ending), renderChartFile(report, chart('seized'), lang, ending))).toBe(0);
  });
});

test('a picture says who states the numbers, what the evidence makes of them, in which edition and where', () => {
  expect(readWords('seized', 'en').slice(-4)).toEqual([
    'Not to be subtracted.', 'Source: a, paragraph 3, via Joint Report', 'State of the evidence: Single source · Edition of 23 November 2026', 'report.example/en/charts/seized/',
  ]);
  expect(readWords('seized', 'th')).toContain('สถานะของหลักฐาน: แหล่งเดียว · ฉบับวันที่ 23 พฤศจิกายน 2569');
});

test('a withdrawn chart is not drawn: its pictures say that it was withdrawn, when and why', () => {
  expect(readWords('gone', 'en')).toEqual([
    'Gone', 'This chart has been withdrawn · 23 November 2026 · It was wrong.', 'Source: a, paragraph 3, via Joint Report', 'Edition of 23 November 2026', 'report.example/en/charts/gone/',
  ]);
});

test('in a preview, a picture under embargo says until when it may not be published', () => {
  const sheet = toPlateSheet(toPlate({ ...report, embargoes: { 'charts/seized': '2026-12-07T09:00:00+07:00' } }, chart('seized'), 'en'));
  expect(sheet.layers.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])))).toContain('Under embargo until 7 December 2026, 09:00 Bangkok time');
});

test('files are offered under the addresses of the chart', () => {
  expect(listChartFiles(report, chart('seized'), 'th').map(({ href }) => href)).toEqual(['/th/charts/seized.svg', '/th/charts/seized.png', '/th/charts/seized@2x.png', '/th/charts/seized.csv']);
});
