import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file anew, or for the first time: whoever reads it meanwhile meets the old text or the new one, never half of one. */
export const replaceFile = (file: string, text: string): void => {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  const aside = join(folder, `.${randomBytes(6).toString('hex')}.mend`);
  writeFileSync(aside, text, mode === undefined ? {} : { mode });
  renameSync(aside, file);
};
