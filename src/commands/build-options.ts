import type { Showing } from '../domain/compile.ts';

/** Reads what was typed behind the command; throws a sentence for anything that it does not know. */
export const parseBuildOptions = (words: string[]): Showing => {
  const unknown = words.find((word) => word !== '--preview');
  if (unknown !== undefined) throw new Error(`"${unknown}" is not known here. Type: npm run build, with -- --preview to see what is under embargo, in a folder of its own.`);
  return words.length > 0 ? 'preview' : 'edition';
};
