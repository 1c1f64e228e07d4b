import type { Licence } from '../reader/licence.ts';

const RULE = '='.repeat(72);

/** `/licences.txt`: what each work is, and its licence in full. */
export const renderLicences = (licences: Licence[]): string =>
  licences.map(({ name, version, kind, text }) => `${RULE}\n${name} ${version} (${kind})\n${RULE}\n\n${text}\n`).join('\n');
