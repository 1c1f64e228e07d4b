import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The work of others that readers are sent, in fonts, scripts and style sheet, by the package that it comes from. */
export const SHIPPED = {
  '@fontsource-variable/anuphan': 'Anuphan',
  '@fontsource-variable/noto-sans-thai-looped': 'Noto Sans Thai Looped',
  'chart.js': 'Chart.js',
  '@kurkle/color': '@kurkle/color',
  'fastest-levenshtein': 'fastest-levenshtein',
  tailwindcss: 'Tailwind CSS',
} as const;

export type Shipped = keyof typeof SHIPPED;

/** Under what licence a work is sent: `kind` by its usual name, `text` in full. */
export interface Licence { from: Shipped; name: string; version: string; kind: string; text: string }

const loadLicence = (root: string, [from, name]: [Shipped, string]): Licence => {
  const folder = join(root, 'node_modules', from);
  const { version, license: kind } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${from} came without the text of its licence, and readers are sent it. Leave it out of src/reader/licence.ts and of the pages.`);
  return { from, name, version, kind, text: readFileSync(join(folder, file), 'utf8').trim() };
};

/** Reads the licences from the packages that are installed. Throws where one has none. */
export const loadLicences = (root: string): Licence[] => (Object.entries(SHIPPED) as [Shipped, string][]).map((entry) => loadLicence(root, entry));

/** The packages among the modules of a script that no list names. */
export const findUnlisted = (modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((module) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? []))].filter((name) => !Object.hasOwn(SHIPPED, name));
