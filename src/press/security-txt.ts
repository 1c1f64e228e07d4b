import type { SettingsRecord } from '../schema/settings.ts';

/** A day less than a year, in milliseconds: what is older is to be doubted (RFC 9116). */
const LIFE = 364 * 86_400_000;

/** `/.well-known/security.txt`: where to tell of a hole. It holds for a year after the edition's moment, in milliseconds, so that two builds of one edition say the same. */
export const renderSecurityTxt = ({ contact, baseUrl }: Pick<SettingsRecord, 'contact' | 'baseUrl'>, moment: number): string =>
  [
    `Contact: mailto:${contact}`,
    `Expires: ${new Date(moment + LIFE).toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: th, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
  ].join('\n') + '\n';
