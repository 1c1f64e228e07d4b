import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../press/content-type.ts';

const toBrotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

const toGzip = (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 });

/** The endings of a file's compressed twins, `a.html.br` beside `a.html`. */
export const TWINS = { '.br': toBrotli, '.gz': toGzip };

/** What stands beside a file for browsers that take it compressed, by its ending: the smallest that each method makes; nothing where that is no smaller. */
export const compress = async (file: string, bytes: Buffer): Promise<[ending: string, bytes: Buffer][]> => {
  if (!isText(extname(file))) return [];
  const twins = await Promise.all(Object.entries(TWINS).map(async ([ending, method]) => [ending, await method(bytes)] satisfies [string, Buffer]));
  return twins.filter(([, { length }]) => length < bytes.length);
};
