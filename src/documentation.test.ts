import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from './domain/rule.ts';
import { GUIDES } from './i18n/guide-words.ts';
import { KINDS } from './schema/field-words.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('the manual has a section for every rule, in the order in which they are listed', () => {
  expect([...read('README.md').matchAll(/\n### `([a-z-]+)`\n/g)].map(([, rule]) => rule)).toEqual([...RULES]);
});

test.each(RULES)('the section on %s says by what it is met, why it matters and how to mend it', (rule) => {
  const [, section = ''] = read('README.md').split(`\n### \`${rule}\`\n`);
  const lines = section.split('\n\n')[0]?.split('\n') ?? [];
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.length > 20)).toBe(true);
});

test('the Thai manual has a row for every rule', () => {
  const rows = [...read('README.th.md').matchAll(/\n\| `([a-z-]+)` \|/g)].map(([, rule]) => rule);
  expect(RULES.filter((rule) => !rows.includes(rule))).toEqual([]);
});

test('the manual gives a reason for every dependency, and for no other', () => {
  const [, section = ''] = read('README.md').split('\n## Dependencies\n');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|'));
  const { dependencies = {}, devDependencies } = JSON.parse(read('package.json')) as { dependencies?: object; devDependencies: object };
  expect(rows.flatMap(([, packages = '']) => [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  expect(rows.every(([, , reason = '']) => reason.trim().length > 4)).toBe(true);
});

test('every package that asks to run a script when it is installed is allowed or refused by name', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { hasInstallScript?: true }> };
  const asking = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.split('node_modules/').at(-1) ?? '');
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  expect([...new Set(asking)].sort()).toEqual(Object.keys(allowScripts).sort());
  for (const name of asking) expect(read('README.md')).toContain(`\`${name}\` may`);
});

const GUIDE_FILES = ['th', 'en'].flatMap((lang) => readdirSync(join(ROOT, 'docs/guide', lang)).filter((name) => name.endsWith('.md')).map((name) => `docs/guide/${lang}/${name}`));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commandsOf = (file: string): string[] => [...new Set([...read(file).matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name))].sort();

test('a guide stands in both languages, and uses the same commands in each', () => {
  const namesOf = (lang: string): string[] => GUIDE_FILES.filter((file) => file.startsWith(`docs/guide/${lang}/`)).map((file) => file.slice(-file.length + 'docs/guide/th/'.length));
  expect(namesOf('th')).toEqual(namesOf('en'));
  for (const name of namesOf('en')) expect([name, commandsOf(`docs/guide/th/${name}`)]).toEqual([name, commandsOf(`docs/guide/en/${name}`)]);
});

test.each(GUIDE_FILES)('%s names commands, files and guides that there are', (file) => {
  const text = read(file);
  expect(commandsOf(file).filter((name) => !(name in scripts))).toEqual([]);
  expect([...text.matchAll(/npm run new -- ([a-z]+)/g)].map(([, kind]) => kind).filter((kind) => !KINDS.some((known) => known === kind))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(file), path));
  const paths = [...text.matchAll(/`((?:content|src|docs)\/[^`<…\s]*)`/g)].map(([, path = '']) => path);
  expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every guide stands in both languages, and both indexes lead to it', () => {
  const list = (lang: string): string[] => readdirSync(join(ROOT, 'docs/guide', lang)).filter((file) => file.endsWith('.md')).sort();
  expect(list('th')).toEqual(list('en'));
  for (const lang of ['th', 'en']) {
    const index = read(`docs/guide/${lang}/index.md`);
    expect(list(lang).filter((file) => file !== 'index.md' && !index.includes(`](${file})`))).toEqual([]);
  }
});

test('every picture that a guide shows is there', () => {
  const files = ['th', 'en'].flatMap((lang) => readdirSync(join(ROOT, 'docs/guide', lang)).map((file) => `docs/guide/${lang}/${file}`));
  const shown = files.flatMap((file) => [...read(file).matchAll(/\]\(\.\.\/pictures\/([^)]+)\)/g)].map(([, name = '']) => name));
  expect(shown.filter((name) => !readdirSync(join(ROOT, 'docs/guide/pictures')).includes(name))).toEqual([]);
});

test('the desk offers every guide by its name', () => {
  const names = readdirSync(join(ROOT, 'docs/guide/en')).map((file) => file.replace(/\.md$/, '')).filter((name) => name !== 'index');
  expect(names.filter((name) => name.endsWith('.md') || !Object.keys(GUIDES).includes(name))).toEqual([]);
});
