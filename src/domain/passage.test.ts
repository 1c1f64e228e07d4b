import { expect, test } from 'vitest';
import { chart, figure, figureIn, manuscript, row, settings, source, story, unit } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { listPassages } from './passage.ts';
import type { Inline, Prose } from './prose.ts';
import { toText } from './run.ts';

const say = (text: string, ...figures: string[]): Inline[] => [{ kind: 'text', text }, ...figures.map((id): Inline => ({ kind: 'mention', reference: figureIn(id) }))];
const printed: Inline = { kind: 'mention', reference: figureIn('victims', { source: 'police', row: 'damage' }) };
const prose: Prose[] = [
  { kind: 'paragraph', content: say('Of ', 'arrests') },
  { kind: 'paragraph', content: [...say('There are ', 'victims', 'arrests'), printed] },
  { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', content: say('One: ', 'victims') }], [{ kind: 'paragraph', content: say('Two') }]] },
  { kind: 'quote', content: [{ kind: 'paragraph', content: say('“', 'victims') }] },
  { kind: 'table', head: [say('Who'), say('How many')], rows: [[say('All'), say('', 'victims')], [say('None'), say('0')]] },
  { kind: 'chart', id: 'levels' },
];
const blocks = prose.map((each) => ({ prose: each }));
const report = compileReport(manuscript({
  settings: settings(), charts: [chart('levels', ['victims'])], units: [unit('people')], sources: [source('police'), source('release', 'primary')],
  stories: [story('river', { th: blocks, en: blocks }, { en: { summary: 'Of {figure:victims}.' }, th: { summary: 'ใน{figure:victims}' } })],
  figures: [figure('arrests', { value: '80' }), figure('victims', { evidence: [row('states', 'release', { printed: { value: '3200', qualifier: 'none' } }), row('differs', 'police', { row: 'damage', printed: { value: '5', qualifier: 'about' } })] })],
}), (_pair, taken) => `b-${taken.size}`, 0);
const passagesOf = (id: string): [string | undefined, string][] => report.stories.flatMap((each) => listPassages({ report, lang: 'en' }, each, id).map(({ block, runs }): [string | undefined, string] => [block, toText(runs)]));

test('gives the very words in which a figure stands, line by line, with the passage of each', () => {
  expect(passagesOf('victims')).toEqual([
    [undefined, 'Of 3,200 people.'], ['b-1', 'There are 3,200 people80 peopleabout 5 people'], ['b-2', 'One: 3,200 people'], ['b-3', '“3,200 people'], ['b-4', 'All · 3,200 people'],
  ]);
});

test('gives nothing of what does not say it', () => {
  expect(passagesOf('arrests').map(([block]) => block)).toEqual(['b-0', 'b-1']);
  expect(passagesOf('lost')).toEqual([]);
});
