import { PNG } from 'pngjs';
import { keepMade, toHash } from '../reader/kept.ts';

/** A picture's size, as its first bytes give it. */
export const readSize = (bytes: Buffer): { width: number; height: number } =>
  (bytes.length < 24 ? { width: 0, height: 0 } : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

/** Whether there is something on the picture: a part of it, a hundredth at least, is not of the colour of its corner. */
const isDrawn = (bytes: Buffer): boolean => {
  const { data } = PNG.sync.read(bytes);
  const [pixels, ground] = [new Uint32Array(data.buffer, data.byteOffset, data.length / 4), data.readUInt32LE(0)];
  return pixels.reduce((count, pixel) => count + (pixel === ground ? 0 : 1), 0) > pixels.length / 100;
};

/** The same, asked of a picture once: to read its pixels takes longer than to make its page. A picture that cannot be read is asked again. */
const isKnownDrawn = (bytes: Buffer): boolean => {
  const [known] = keepMade('is-drawn', toHash(bytes), () => new Uint8Array([isDrawn(bytes) ? 1 : 0]));
  return known === 1;
};

/** What is wrong with a picture that is to be of that size; undefined where nothing is. */
export const judgePicture = (bytes: Buffer, size: { width: number; height?: number }): string | undefined => {
  const found = readSize(bytes);
  if (found.width !== size.width || (size.height !== undefined && found.height !== size.height)) return `is ${found.width} by ${found.height} pixels, and not ${size.width} by ${size.height ?? 'as many as it takes'}`;
  try {
    return isKnownDrawn(bytes) ? undefined : 'is blank';
  } catch {
    return 'cannot be read';
  }
};
