import { createCanvas, Path2D, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas';
import { keepMade, keepText } from '../reader/kept.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Layer, Piece, Sheet } from './piece.ts';
import './typeface.ts';

/** What a picture says to a person who cannot see it. */
export interface Caption { lang: string; title: string; description: string }

/** The picture in pixels, so many to a unit. Two renderings are alike to the byte. */
export const renderPng = (sheet: Sheet, scale: number): Uint8Array<ArrayBuffer> => keepMade('png', [sheet, scale], () => drawPng(sheet, scale));

const drawPng = (sheet: Sheet, scale: number): Uint8Array<ArrayBuffer> => {
  const canvas = createCanvas(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  drawSheet(context, sheet);
  return new Uint8Array(canvas.toBuffer('image/png'));
};

/**
 * The picture as SVG that needs no font: text is drawn as its outlines, since an SVG that is opened elsewhere has no type of ours, and one
 * that keeps text would lose raised tone marks.
 */
export const renderOutlines = (sheet: Sheet, caption: Caption): string => keepText('svg', [sheet, caption], () => drawOutlines(sheet, caption));

const drawOutlines = (sheet: Sheet, { lang, title, description }: Caption): string => {
  const { width, height } = sheet;
  const canvas = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
  drawSheet(canvas.getContext('2d'), sheet);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" lang="${lang}">`,
    `<title id="title">${escapeMarkup(title)}</title>`,
    `<desc id="desc">${escapeMarkup(description)}</desc>`,
    toBody(canvas.getContent().toString('utf8')),
    '</svg>\n',
  ].join('\n');
};

/** The elements between the tags of an SVG, an element a line, with as many decimals as can be seen. */
const toBody = (svg: string): string =>
  svg.replace(/^[\s\S]*?<svg[^>]*>\s*|\s*<\/svg>\s*$/g, '').replace(/^\s+/gm, '').replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));

const drawSheet = (context: SKRSContext2D, { width, height, ground, layers }: Sheet): void => {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  layers.forEach((layer) => drawLayer(context, layer));
};

const drawLayer = (context: SKRSContext2D, { x, y, scale = 1, pieces }: Layer): void => {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  pieces.forEach((piece) => drawPiece(context, piece));
  context.restore();
};

const drawPiece = (context: SKRSContext2D, piece: Piece): void => {
  if (piece.kind === 'line') {
    context.strokeStyle = piece.stroke;
    context.lineWidth = piece.width;
    return context.stroke(new Path2D(piece.path));
  }
  context.fillStyle = piece.fill;
  if (piece.kind === 'shape') return context.fill(new Path2D(piece.path));
  context.font = piece.font;
  context.fillText(piece.text, piece.x, piece.y);
};
