import { createCanvas, loadImage } from '@napi-rs/canvas';

interface Picture { width: number; height: number; /** For each pixel how far it is from paper, which is the first of them: 0 to 255. */ ink: number[] }

const readPicture = async (png: Buffer): Promise<Picture> => {
  const { width, height } = await loadImage(png);
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, ink: Array.from({ length: width * height }, (_, pixel) => Math.abs((data[pixel * 4] ?? 0) - (data[0] ?? 0))) };
};

/** The ink of a pixel and of its eight neighbours. */
const inkAround = ({ width, ink }: Picture, pixel: number): number[] =>
  [-width, 0, width].flatMap((row) => [-1, 0, 1].map((column) => ink[pixel + row + column] ?? 0));

/** Lighter or darker, by a quarter of black, than all that is there in the other picture: no smoothing of edges does that. */
const isStray = (picture: Picture, other: Picture, pixel: number): boolean => {
  const [ink = 0, around] = [picture.ink[pixel], inkAround(other, pixel)];
  return ink < Math.min(...around) - 64 || ink > Math.max(...around) + 64;
};

/** How many pixels of either picture have moved by more than one, or come, or gone. Throws where the sizes differ. */
export const countStrayPixels = async (before: Buffer, after: Buffer): Promise<number> => {
  const [first, second] = await Promise.all([readPicture(before), readPicture(after)]);
  if (first.width !== second.width || first.height !== second.height) throw new Error(`One picture is ${first.width} by ${first.height}, the other ${second.width} by ${second.height}.`);
  return first.ink.filter((_, pixel) => isStray(first, second, pixel) || isStray(second, first, pixel)).length;
};
