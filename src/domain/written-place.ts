import type { Place } from './issue.ts';
import type { WrittenText } from './report.ts';

/** Where the sign at `offset` of a written text was typed. A text that the reader did not place sign by sign runs on as it is. */
export const placeInText = ({ file, line, column, text, placeAt }: WrittenText, offset: number): Place => {
  if (placeAt) return placeAt(offset);
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n');
  return { file, line: line + before.split('\n').length - 1, column: start === -1 ? column + offset : offset - start };
};
