import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { AT, createProject, FILES, removeProjects, write } from './project-fixture.ts';
import { loadReport } from './report.ts';

afterAll(removeProjects);
const EN = 'content/stories/river/en.mdx';
/** The faults of the project after a link was put on the words of a list. */
const faults = (url: string, spoil: (root: string) => void = () => {}): string[] => {
  const root = createProject();
  const block = /id: (b-\S+)/.exec(readFileSync(join(root, 'content/stories/river/blocks.yaml'), 'utf8'))?.[1] ?? '';
  write(root, EN, (FILES[EN] ?? '').replace('- mud', `- [mud](${url.replace('BLOCK', block)})`));
  spoil(root);
  return loadReport(root, AT).issues.filter(({ rule }) => rule !== 'block-record').map(formatIssue);
};

test.each([
  '/', '/en/', '/th/', '/en/stories/', '/en/stories/river/', '/th/stories/river/', '/en/figures/victims/', '/en/figures/victims/?from=river', '/en/charts/levels/', '/en/sources/release/', '/en/glossary/#flood', '/en/people/#mali', '/en/people/#ccib', '/robots.txt', '/en/press/', '/th/press-kit.zip', '/en/stories/river.pdf', '/data/figures.csv',
  '#BLOCK', '#levels', '#main', '/th/stories/river/#BLOCK', 'https://report.example/en/figures/victims/', 'https://report.example', 'https://elsewhere.example/en/nothing/', 'mailto:desk@report.example',
])('a link to %s leads somewhere', (url) => {
  expect(faults(url)).toEqual([]);
});

test.each([
  ['/en/stories/rivers/', 'There is no page "/en/stories/rivers/" on this site. Did you mean "/en/stories/river/"? Correct the address, or remove the link.'],
  ['/en/stories/river', 'There is no page "/en/stories/river" on this site. Did you mean "/en/stories/river/"? Correct the address, or remove the link.'],
  ['/content/stories/river/th.mdx', 'There is no page "/content/stories/river/th.mdx" on this site. Correct the address, or remove the link.'],
  ['https://report.example/en/figure/victims/', 'There is no page "/en/figure/victims/" on this site. Did you mean "/en/figures/victims/"? Correct the address, or remove the link.'],
  ['/en/glossary/#flod', 'The page "/en/glossary/" has no "#flod". Did you mean "flood"? Correct the address, or leave out what stands from # on.'],
  ['#waters', 'The page "/en/stories/river/" has no "#waters". Correct the address, or leave out what stands from # on.'],
  ['/en/figures/%zz/', 'There is no page "/en/figures/%zz/" on this site. Did you mean "/en/figures/"? Correct the address, or remove the link.'],
])('a link to %s leads nowhere', (url, message) => {
  expect(faults(url)).toEqual([`${EN}:19:3  dead-link  ${message}`]);
});

test('a link to what cannot be read is no second fault', () => {
  expect(faults('/en/figures/helped/', (root) => write(root, 'content/figures/helped.yaml', 'a: b\n')).filter((fault) => fault.includes('dead-link'))).toEqual([]);
});

/** A second story with this in its front matter, which the first links to. */
const sea = (field: string, body = ''): ((root: string) => void) => (root) => ['th', 'en'].forEach((lang) =>
  write(root, `content/stories/sea/${lang}.mdx`, (FILES[`content/stories/river/${lang}.mdx`] ?? '').replace('status: published', field).replace('## ', `${body}\n\n## `)));

test('a link to a draft leads nowhere, and to a story under embargo not yet', () => {
  expect(faults('/en/stories/sea/', sea('status: draft'))).toContainEqual(expect.stringContaining(`${EN}:19:3  dead-link  There is no page "/en/stories/sea/" on this site.`));
  expect(faults('/en/stories/sea/', sea('status: published\nembargo: 2027-01-01T00:00:00+07:00'))).toContainEqual(`${EN}:19:3  dead-link  The page "/en/stories/sea/" is under embargo and not on this site yet. Remove the link until then.`);
});

test('what waits may link to what is public by then', () => {
  const embargo = (day: string): string => `status: published\nembargo: 2027-01-${day}T00:00:00+07:00`;
  const late = (root: string, day: string): void => write(root, 'content/figures/late.yaml', `${FILES['content/figures/helped.yaml'] ?? ''}embargo: 2027-01-${day}T00:00:00+07:00\n`);
  const deadIn = (day: string): string[] => faults('/en/', (root) => { sea(embargo('02'), 'Read [on](/en/figures/late/). <Figure id="late" />')(root); late(root, day); }).filter((fault) => fault.includes('dead-link'));
  expect(deadIn('02')).toEqual([]);
  expect(deadIn('03')).toEqual([expect.stringContaining('content/stories/sea/en.mdx'), expect.stringContaining('content/stories/sea/th.mdx')]);
});
