import { randomBytes } from 'node:crypto';
import { renameSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file anew: whoever reads it meanwhile meets the old text or the new one, never half of one. */
export const replaceFile = (file: string, text: string): void => {
  const { mode } = statSync(file);
  const aside = `${file.slice(0, file.lastIndexOf('/') + 1)}.${randomBytes(6).toString('hex')}.mend`;
  writeFileSync(aside, text, { mode });
  renameSync(aside, file);
};
