import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGS } from '../src/i18n/lang.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { addWaitingStory, EMBARGO, IDS, SECRETS } from './waiting-story.ts';

let project: ProjectCopy;
type Edition = Map<string, string>;

/** What a file says, with what is packed into it. */
const readText = (name: string, bytes: Uint8Array): string =>
  /\.(?:zip|docx)$/.test(name) ? Object.entries(unzipSync(bytes)).map(([inner, content]) => `${inner}\n${readText(inner, content)}`).join('\n') : strFromU8(bytes);

const readEdition = (folder: string): Edition => {
  const root = realpathSync(join(project.root, folder));
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(root.length + 1), readText(file, readFileSync(file))]));
};
const WORDS = [...IDS, ...Object.values(SECRETS).flatMap(({ th, en }) => [th, en])];
/** Where a word of what waits stands, and which. */
const listLeaks = (edition: Edition): string[] => [...edition].flatMap(([file, text]) => WORDS.filter((word) => file.includes(word) || text.includes(word)).map((word) => `${file}: ${word}`));
const textOf = (edition: Edition, page: string): string => (parseHTML(edition.get(`${page}index.html`) ?? '').document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
const MARKED = { th: 'ห้ามเผยแพร่ก่อนวันที่ 7 ธันวาคม 2569 เวลา 09.00 น.', en: 'Under embargo until 7 December 2026, 09:00 Bangkok time' };

beforeAll(async () => {
  project = copyProject();
  await addWaitingStory(project);
}, 300_000);
afterAll(() => project.remove());

const build = async (time: string, ...options: string[]): Promise<string> => {
  const { code, output } = await project.runAt(time, 'src/commands/build.ts', ...options);
  if (code !== 0) throw new Error(output);
  return output;
};

test('nothing of what waits is found in any file of the edition, and the build says what it holds back', async () => {
  const output = await build('2026-12-07T08:59:59+07:00');
  expect(listLeaks(readEdition('dist'))).toEqual([]);
  for (const thing of ['stories/snow-owl', 'figures/owl-dinghies', 'charts/owl-dinghies', 'sources/owl-gazette', 'units/dinghies', 'people/paksa-h', 'organisations/night-watch', 'glossary/ghost-dinghy']) expect(output).toContain(`Held back until ${EMBARGO}: ${thing}`);
}, 300_000);

test('a preview has it all, says on every page what it is, and leaves what is published alone', async () => {
  const before = readEdition('dist');
  const output = await build('2026-12-07T08:59:59+07:00', '--preview');
  expect(output).toContain('It stands in .preview, is not to be put online, and dist is as it was.');
  expect(readEdition('dist')).toEqual(before);
  const preview = readEdition('.preview');
  expect(JSON.parse(preview.get('manifest.json') ?? '')).toMatchObject({ preview: true });
  expect([preview.get('robots.txt'), preview.get('_headers')]).toEqual(['User-agent: *\nDisallow: /\n', expect.stringContaining('X-Robots-Tag: noindex')]);
  for (const lang of LANGS) {
    for (const [page, words] of Object.entries(SECRETS)) expect(textOf(preview, `${lang}/${page.replace(/#.*/, '')}`)).toContain(words[lang]);
    for (const page of ['stories/snow-owl/', 'stories/snow-owl/parallel/', 'figures/owl-dinghies/', 'figures/owl-dinghies-burnt/', 'charts/owl-dinghies/', 'sources/owl-gazette/', 'stories/', 'figures/']) expect(textOf(preview, `${lang}/${page}`)).toContain(MARKED[lang]);
    expect(textOf(preview, `${lang}/about/`)).not.toContain(MARKED[lang]);
  }
  const pages = [...preview].filter(([file]) => file.endsWith('.html'));
  expect(pages.filter(([, html]) => !html.includes('data-preview') || !html.includes('<meta name="robots" content="noindex">')).map(([file]) => file)).toEqual([]);
}, 300_000);

test('when the moment has come, it stands everywhere', async () => {
  const output = await build(EMBARGO);
  expect(output).not.toContain('Held back');
  const edition = readEdition('dist');
  for (const lang of LANGS) {
    for (const [page, words] of Object.entries(SECRETS)) expect(textOf(edition, `${lang}/${page.replace(/#.*/, '')}`)).toContain(words[lang]);
    expect(textOf(edition, `${lang}/stories/the-purge/`)).toContain(SECRETS['stories/snow-owl/']?.[lang]);
    expect(edition.get('sitemap-0.xml')).toContain(`/${lang}/stories/snow-owl/`);
    for (const file of [`${lang}/feed.xml`, `${lang}/stories/snow-owl.txt`, `${lang}/press-kit.zip`]) expect(edition.get(file)).toContain(SECRETS['stories/snow-owl/']?.[lang]);
    for (const file of ['data/figures.json', 'data/figures.csv', `${lang}/charts/owl-dinghies.csv`]) expect(edition.get(file)).toContain('48613');
  }
  expect([...edition].filter(([, text]) => text.includes('data-preview')).map(([file]) => file)).toEqual([]);
}, 300_000);

test('a slip that would tell of it is a fault, and stops the build', async () => {
  for (const lang of ['th', 'en']) project.edit(`content/stories/the-purge/${lang}.mdx`, '<Chart id="the-purge-assets" />', '<Chart id="the-purge-assets" />\n\n<Chart id="owl-dinghies" />');
  await project.run('src/commands/check.ts', '--fix');
  const { code, output } = await project.run('src/commands/build.ts');
  expect([code, output.split('\n')[0]]).toEqual([1, expect.stringMatching(new RegExp(`^content/stories/the-purge/en\\.mdx:\\d+:1 {2}embargo {2}Chart "owl-dinghies" is under embargo until ${EMBARGO.replace('+', '\\+')}, and this would tell of it before\\. Take it out here until then\\.$`))]);
  expect(existsSync(join(project.root, '.editions'))).toBe(true);
}, 300_000);
