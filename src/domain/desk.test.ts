import { describe, expect, test } from 'vitest';
import type { Lang } from '../i18n/lang.ts';
import { alignBlocks } from './block.ts';
import { published } from './checks/lock-fixture.ts';
import { chart, figure, figureIn, manuscript, row, settings, source, story, unit, words } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toDesk, toEditorAddress, type Desk } from './desk.ts';
import type { Manuscript } from './manuscript.ts';

const AT = Date.parse('2026-11-25T09:00:00+07:00');
const mentioning = (text: string, id = 'victims') => [{ text, mentions: [figureIn(id)] }];
const river = (slug = 'river', more: Parameters<typeof story>[2] = {}) => story(slug, { th: mentioning('น้ำ '), en: mentioning('The river took ') }, more);
const PARTS: Partial<Manuscript> = { settings: settings(), units: [unit('people')], sources: [source('release', 'primary')], figures: [figure('victims')], stories: [river()] };

/** The desk over these parts, with what else differs from a small project that was published once. */
const deskOf = (parts: Partial<Manuscript> = {}): Desk => {
  const whole = manuscript({ lock: published(PARTS), ...PARTS, ...parts });
  return toDesk(whole, compileReport(whole, ({ th }) => `b-${th}`, AT, 'preview'), AT);
};

const statesOf = (parts: Partial<Manuscript>, slug = 'river'): Record<Lang, string> => {
  const texts = deskOf(parts).stories.find((one) => one.slug === slug)?.texts;
  return { th: texts?.th.states.join(' ') ?? '', en: texts?.en.states.join(' ') ?? '' };
};
const both = (state: string): Record<Lang, string> => ({ th: state, en: state });
const front = (fields: object): Parameters<typeof story>[2] => ({ th: fields, en: fields });

describe('where a story stands', () => {
  test('published, where the last edition has it', () => expect(statesOf({})).toEqual(both('published')));
  test('to go out next, where no edition has it', () => expect(statesOf({ lock: undefined })).toEqual(both('ready')));
  test('a draft', () => expect(statesOf({ stories: [river('new', front({ status: 'draft' }))] }, 'new')).toEqual(both('draft')));
  test('withdrawn', () => expect(statesOf({ stories: [river('river', front({ status: 'withdrawn', reason: 'a' }))] })).toEqual(both('withdrawn')));
  test('without its twin, which is told of the language that is missing', () => {
    expect(statesOf({ stories: [story('river', { th: mentioning('น้ำ ') })] })).toEqual({ th: 'published', en: 'twin-missing' });
  });
  test('there and not to be read', () => {
    expect(statesOf({ stories: [{ ...story('river', { th: mentioning('น้ำ ') }), found: ['th', 'en'] }] })).toEqual({ th: 'published', en: 'unreadable' });
  });
  test('under embargo, with the moment', () => {
    const embargo = '2026-12-01T09:00:00+07:00';
    const parts = { stories: [river(), river('flood', front({ embargo }))] };
    expect(statesOf(parts, 'flood')).toEqual(both('embargoed'));
    expect(deskOf(parts).stories.find(({ slug }) => slug === 'flood')?.texts.th.embargo).toBe(embargo);
  });
  test('stale, in the language whose twin has changed, with the line of the block', () => {
    const agreed = alignBlocks({ blocks: [], retired: [] }, [{ th: 'น้ำ ', en: 'The river takes ' }], () => 'b-aaaaaa');
    const parts = { stories: [river('river', { record: agreed })] };
    expect(statesOf(parts)).toEqual({ th: 'published stale', en: 'published' });
    expect(deskOf(parts).stories[0]?.texts.th.stale).toMatchObject([{ file: 'content/stories/river/th.mdx', line: 1 }]);
    expect(deskOf(parts)).toMatchObject({ warnings: [{ file: 'content/stories/river/th.mdx', line: 1, rule: 'stale-twin' }] });
    const stopped = deskOf({ ...parts, settings: settings({}, { stale: 'stop' }) });
    expect([deskOf(parts), stopped].map(({ faults }) => faults.some(({ rule }) => rule === 'stale-twin'))).toEqual([false, true]);
    expect(stopped.warnings).toEqual([]);
  });
  test('corrected, where a number of it was since it was published, its own, a chart’s or a part of its own', () => {
    const corrections = [{ date: '2026-11-24', field: 'value' as const, old: '3,000', new: '3,200', reason: words('a') }];
    expect(statesOf({ figures: [figure('victims', { corrections })] })).toEqual(both('published corrected'));
    expect(statesOf({ figures: [figure('victims', { corrections })], stories: [river('river', front({ published: '2026-11-25' }))] })).toEqual(both('published'));
    const derived = [figure('victims', { formula: { kind: 'sum', of: ['men', 'women'], precision: '0' } }), figure('men', { corrections }), figure('women')];
    expect(statesOf({ figures: derived })).toEqual(both('published corrected'));
    const drawing = { kind: 'chart' as const, mentions: [{ kind: 'chart' as const, id: 'levels' }] };
    expect(statesOf({ figures: [figure('victims', { corrections })], charts: [chart('levels', ['victims'])], stories: [story('river', { th: [drawing], en: [drawing] })] })).toEqual(both('published corrected'));
  });
});

describe('where a figure is used', () => {
  test('every file that names it, with the first line and how often', () => {
    const [victims, lonely] = deskOf({ figures: [figure('victims', {}, { value: 4 }), figure('z-lonely')] }).figures;
    expect(victims).toEqual({
      id: 'victims', place: { file: 'content/figures/victims.yaml', line: 4, column: 1 },
      uses: ['en', 'th'].map((lang) => ({ thing: 'stories/river', place: { file: `content/stories/river/${lang}.mdx`, line: 1, column: 1 }, times: 1 })),
    });
    expect(lonely?.uses).toEqual([]);
  });
});

describe('what the next edition changes', () => {
  test('nothing, where nothing differs', () => {
    const { numbers, pages, number, last } = deskOf().next;
    expect({ numbers, pages, number, last }).toEqual({ numbers: [], pages: { added: [], changed: [], removed: [] }, number: 2, last: { edition: 1, day: '2026-11-22' } });
  });

  test('a changed number, in words of both languages, with the sentences in which it stands and the pages that say it', () => {
    const { numbers: [change], pages } = deskOf({ figures: [figure('victims', { value: '3300' })] }).next;
    expect(change).toMatchObject({ id: 'victims', fate: 'changed', old: { th: '3,200 ราย', en: '3,200 people' }, new: { th: '3,300 ราย', en: '3,300 people' } });
    const said = (lang: Lang) => change?.passages[lang].map(({ slug, passages }) => [slug, passages?.map(({ runs }) => runs.map(({ text }) => text).join(''))]);
    expect(said('en')).toEqual([['river', ['The river took 3,300 people']]]);
    expect(said('th')).toEqual([['river', ['น้ำ 3,300 ราย']]]);
    expect(pages).toEqual({ added: [], removed: [], changed: ['figures/victims/', 'sources/release/', 'stories/river/', 'stories/river/parallel/'] });
  });

  test('a sentence that gives another source’s number alone is not where the changed one stands', () => {
    const evidence = (value: string) => [row('states', 'release', { printed: { value, qualifier: 'none' } }), row('differs', 'paper', { aspect: 'value', printed: { value: '9', qualifier: 'none' } })];
    const other = [...mentioning('They took '), { text: 'The paper has ', mentions: [figureIn('victims', { source: 'paper' })] }];
    const parts = { sources: [source('release', 'primary'), source('paper')], stories: [story('river', { th: other, en: other })] };
    const [change] = deskOf({ ...parts, lock: published({ ...PARTS, ...parts, figures: [figure('victims', { evidence: evidence('3200') })] }), figures: [figure('victims', { value: '3300', evidence: evidence('3300') })] }).next.numbers;
    expect(change?.passages.en[0]?.passages?.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['They took 3,300 people']);
  });

  test('what is added and what is gone', () => {
    const { numbers, pages } = deskOf({ figures: [figure('helped')], stories: [story('flood', { th: mentioning('น้ำ ', 'helped'), en: mentioning('It took ', 'helped') })] }).next;
    expect(numbers.map(({ id, fate }) => `${fate} ${id}`)).toEqual(['added helped', 'removed victims']);
    expect(pages.added).toEqual(['figures/helped/', 'stories/flood/', 'stories/flood/parallel/']);
    expect(pages.removed).toEqual(['figures/victims/', 'stories/river/', 'stories/river/parallel/']);
  });

  test('what waits is no part of it, and what cannot be read is not gone', () => {
    const waiting = deskOf({ stories: [river(), river('flood', front({ embargo: '2026-12-01T09:00:00+07:00' }))] }).next;
    expect(waiting.pages.added).toEqual([]);
    const spoilt = deskOf({ figures: [], unreadable: new Set(['figures/victims']), stories: [{ ...story('river', {}), found: ['th', 'en'] }] }).next;
    expect([spoilt.numbers, spoilt.pages.removed]).toEqual([[], []]);
  });

  test('a first edition: everything is added', () => {
    const { last, numbers } = deskOf({ lock: undefined }).next;
    expect([last, numbers.map(({ fate }) => fate)]).toEqual([undefined, ['added']]);
  });
});

test('faults keep nothing from being shown: a sentence that names what nobody knows is told of as such', () => {
  const body = [{ text: 'a', mentions: [figureIn('victims'), figureIn('nobody')] }];
  const desk = deskOf({ figures: [figure('victims', { value: '3300' })], stories: [story('river', { th: body, en: body })] });
  expect(desk.faults.map(({ rule }) => rule)).toContain('unknown-id');
  expect(desk.next.numbers[0]?.passages.en).toEqual([{ slug: 'river', passages: undefined }]);
});

test('an empty corpus has an empty desk', () => {
  const { stories, figures, next } = deskOf({ ...Object.fromEntries(Object.keys(PARTS).map((part) => [part, part === 'settings' ? undefined : []])), lock: undefined });
  expect([stories, figures, next.numbers]).toEqual([[], [], []]);
});

test('a thousand stories are all shown', () => {
  const stories = Array.from({ length: 1000 }, (_, index) => river(`river-${String(index).padStart(4, '0')}`));
  const figures = Array.from({ length: 1000 }, (_, index) => figure(`figure-${index}`));
  const whole = manuscript({ ...PARTS, lock: published(PARTS), stories, figures: [figure('victims'), ...figures] });
  const report = { ...compileReport(manuscript(PARTS), ({ th }) => `b-${th}`, AT, 'preview'), stories: [] };
  expect(toDesk(whole, report, AT).stories).toHaveLength(1000);
});

test('a link opens the file at the line in the editor, on any system and in any folder', () => {
  const place = { file: 'content/a.yaml', line: 3, column: 7 };
  expect(toEditorAddress('/home/ploy/งาน #1', place)).toBe('vscode://file/home/ploy/%E0%B8%87%E0%B8%B2%E0%B8%99%20%231/content/a.yaml:3:7');
  expect(toEditorAddress('C:\\site', place)).toBe('vscode://file/C:/site/content/a.yaml:3:7');
});
