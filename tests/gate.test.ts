import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let good: string;
const published = (): string => readlinkSync(join(project.root, 'dist'));

beforeAll(() => {
  project = copyProject();
  project.publishBuilt();
  good = published();
});
afterAll(() => project.remove());

const SLIPS: [string, string, string, string, RegExp][] = [
  ['a misspelt field', 'content/figures/requests-2023.yaml', 'unit: requests', 'unti: requests', /requests-2023\.yaml:\d+:1 {2}schema {2}"unti" is not a field here\. Did you mean "unit"\?/],
  ['an id that there is not', 'content/stories/the-purge/en.mdx', 'id="the-purge-cash"', 'id="the-purge-cahs"', /the-purge\/en\.mdx:\d+:\d+ {2}unknown-id {2}There is no "the-purge-cahs" in content\/figures\. Did you mean "the-purge-cash"\?/],
  ['a paragraph in one language only', 'content/stories/the-purge/th.mdx', '\n## ', '\nหนึ่งย่อหน้า\n\n## ', /the-purge\/(th|en)\.mdx:\d+:\d+ {2}block-parity/],
  ['a figure in one language only', 'content/stories/e-nugget/en.mdx', '<Figure id="e-nugget-accounts-frozen" />', 'some accounts', /e-nugget\/en\.mdx:\d+:\d+ {2}figure-parity {2}Figure "e-nugget-accounts-frozen" is in th\.mdx, line \d+, but not in this paragraph of en\.mdx\. Add <Figure id="e-nugget-accounts-frozen" \/>/],
  ['a number typed by hand', 'content/stories/trust-no-one/en.mdx', '<Figure id="trust-no-one-victims" />', 'more than 3,200 people', /trust-no-one\/en\.mdx:\d+:\d+ {2}number-in-prose {2}"3,200" is typed by hand\. Write <Figure id="trust-no-one-victims" \/>\./],
  ['a published number changed in silence', 'content/figures/the-purge-cash.yaml', 'period: unknown', 'period: 2024', /the-purge-cash\.yaml:\d+:9 {2}correction {2}"period" was unknown in edition 1 and is 2024 now\. Put it back, or add under "corrections:", with the reason: - \{ date: 2026-11-22, field: period, old: 'unknown', new: '2024', reason: \{ th: '…', en: '…' \} \}/],
  ['a hand in the lock', 'figures.lock', '"period":"unknown"', '"period":"2024"', /figures\.lock:\d+:1 {2}lock {2}Edition 1 \(lines 1 to \d+\) is not as it was written\./],
  ['code in a story', 'content/stories/trust-no-one/en.mdx', '## Arrests', '{process.exit(0)}\n\n## Arrests', /trust-no-one\/en\.mdx:\d+:1 {2}not-code/],
];

test.each(SLIPS)('%s stops the build at its line, and the last good edition stands', async (_name, file, from, to, message) => {
  project.edit(file, from, to);
  const { code, output } = await project.run('src/commands/build.ts');
  project.edit(file, to, from);
  expect(code).toBe(1);
  expect(output).toMatch(message);
  expect(output).not.toMatch(/\n\s+at /);
  expect(published()).toBe(good);
});

test('a missing twin stops the build', async () => {
  const path = join(project.root, 'content/stories/korea-knpa/en.mdx');
  const text = readFileSync(path);
  rmSync(path);
  const { code, output } = await project.run('src/commands/build.ts');
  writeFileSync(path, text);
  expect(code).toBe(1);
  expect(output).toContain('content/stories/korea-knpa/en.mdx:1:1  missing-twin  The story is only in th.mdx. Write en.mdx beside it.');
  expect(existsSync(join(project.root, good))).toBe(true);
});

test('the check says the same as the build, and passes when the slip is mended', async () => {
  project.edit('content/figures/requests-2023.yaml', 'value: 58000', 'value: 58,000');
  const bad = await project.run('src/commands/check.ts');
  project.edit('content/figures/requests-2023.yaml', 'value: 58,000', 'value: 58000');
  expect([bad.code, bad.output.split('\n')[0]]).toEqual([1, expect.stringMatching(/^content\/figures\/requests-2023\.yaml:\d+:8 {2}schema {2}"58,000": A value is plain digits/)]);
  expect((await project.run('src/commands/check.ts')).code).toBe(0);
});

test.each([
  ['a warning while pages are built', 'console.warn("Something is odd.");', 'While the pages were built: Something is odd.'],
  ['a process that ends with 0 before its pages are there', 'if (process.env.EDITION_OUT) process.exit(0);', '/ was not built, though the content calls for it.'],
  ['a process that fails', 'if (process.env.EDITION_OUT) throw new Error("It broke.");', 'The pages could not be built (exit code 1).'],
])('%s stops the build, and the last good edition stands', async (_name, code, message) => {
  project.edit('astro.config.mjs', 'const root', `${code}\nconst root`);
  const { code: exit, output } = await project.run('src/commands/build.ts');
  project.edit('astro.config.mjs', `${code}\nconst root`, 'const root');
  expect(exit).toBe(1);
  expect(output).toContain(message);
  expect(output).not.toMatch(/\n\s+at /);
  expect(published()).toBe(good);
});

test('nothing of a build that failed is left behind', () => {
  expect(readdirSync(join(project.root, '.editions')).filter((name) => name.startsWith('.'))).toEqual([]);
});
