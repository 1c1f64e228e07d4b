import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../schema/field-words.ts';
import { FILE_KINDS } from '../schema/template.ts';
import { startLanguageServer } from './language-server-fixture.ts';
import { renderEditorSchema, schemaFile } from './schemas.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const RECORDS = KINDS.filter((kind) => kind !== 'story');

test.each(KINDS)('the committed schema of a %s is that of its types; after a change type npm run schemas', (kind) => {
  expect(read(schemaFile(kind))).toBe(renderEditorSchema(kind));
});

test.each(KINDS)('an editor finds no fault in any %s of the content, and says what each field holds in both languages', (kind) => {
  const { folder } = FILE_KINDS[kind];
  const judge = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(read(schemaFile(kind))) as object);
  const files = readdirSync(join(ROOT, 'content', folder), { recursive: true, encoding: 'utf8' }).filter((file) => (kind === 'story' ? file.endsWith('.mdx') : file.endsWith('.yaml')));
  // As an editor reads it: numbers and truth values guessed.
  const faults = files.filter((file) => !judge(parse(kind === 'story' ? read(`content/${folder}/${file}`).split(/^---$/m)[1] ?? '' : read(`content/${folder}/${file}`))));
  expect([files.length > 0, faults]).toEqual([true, []]);
  expect(judge({})).toBe(false);
  expect(Object.values((JSON.parse(read(schemaFile(kind))) as { properties: Record<string, { description?: string }> }).properties).every(({ description = '' }) => /[ก-ฮ][^]*\n\n[A-Za-z]/.test(description))).toBe(true);
});

test('every folder of records has its schema in the editor’s settings, and the extension that reads them is recommended', () => {
  const { 'yaml.schemas': schemas } = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
  expect(schemas).toEqual(Object.fromEntries(RECORDS.map((kind) => [`./${schemaFile(kind)}`, `content/${FILE_KINDS[kind].folder}/*.yaml`])));
  expect(Object.keys(schemas).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect((JSON.parse(read('.vscode/extensions.json')) as { recommendations: string[] }).recommendations).toContain('redhat.vscode-yaml');
});

test('the front matter of a story is completed and explained by the extension that is recommended, as its settings have it', async () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>;
  const { recommendations } = JSON.parse(read('.vscode/extensions.json')) as { recommendations: string[] };
  expect([settings['astro.content-intellisense'], recommendations.includes('astro-build.astro-vscode')]).toEqual([true, true]);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'report-')));
  const file = 'content/stories/river/th.mdx';
  const collections = join(folder, '.astro/collections');
  mkdirSync(collections, { recursive: true });
  // As the preview writes them: tests/preview.test.ts holds it to that.
  writeFileSync(join(collections, 'collections.json'), JSON.stringify({ collections: [{ hasSchema: true, name: 'stories' }], entries: { [pathToFileURL(join(folder, file)).href.toLowerCase()]: 'stories' } }));
  writeFileSync(join(collections, 'stories.schema.json'), renderEditorSchema('story'));
  const server = await startLanguageServer(folder);
  try {
    expect((await server.offer(file, '---\nplace: \n---\n', 2, 8)).labels).toEqual(['thailand', 'india', 'taiwan', 'south-korea', 'worldwide']);
    expect((await server.offer(file, '---\ntitle: น้ำท่วม\nh\n---\n', 3, 2)).labels).toContain('headline');
    expect((await server.offer(file, '---\nsummary: น้ำท่วม\n---\n', 2, 2)).hover).toMatch(/^โปรยข่าว .+\n\nOne or two sentences/);
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
});
