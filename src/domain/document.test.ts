import { expect, test } from 'vitest';
import { loadReport } from '../reader/report.ts';
import { LANGS } from '../i18n/lang.ts';
import { chart, figure, figureIn, manuscript, organisation, person, row, settings, source, story, term, unit, words, type Draft } from './checks/manuscript-fixture.ts';
import { compileReport } from './compile.ts';
import { toDocument, type StoryDocument } from './document.ts';
import type { Inline, Prose } from './prose.ts';
import type { FrontMatter } from '../schema/story.ts';
import { toText } from './run.ts';

const HOST = 'https://report.example';
const text = (said: string): Inline => ({ kind: 'text', text: said });
const mention = (reference: Extract<Inline, { kind: 'mention' }>['reference']): Inline => ({ kind: 'mention', reference });

const documentOf = (lang: 'th' | 'en', blocks: Draft[], fields: Partial<FrontMatter> = {}): StoryDocument => {
  const report = compileReport(manuscript({
    settings: settings(), units: [unit('people'), unit('baht', 'money', ['baht', 'baht', 'บาท'])],
    sources: [source('release', 'primary', words('Bureau', 'กรม')), { ...source('police'), data: { ...source('police', 'independent', words('Police', 'ตำรวจ')).data, published: '2023-08-17' } }, source('paper', 'derived', words('Paper', 'สื่อ'))],
    people: [person('mali', words('Mali', 'มาลี'))], organisations: [organisation('police', { short: words('CCIB', 'บช.') })],
    glossary: [term('flood', { ...words('flood', 'น้ำท่วม'), explanation: words('a') }), term('river', words('river', 'แม่น้ำ'))],
    charts: [chart('levels', ['cash', 'victims'], { title: words('Levels of {figure:cash}', 'ระดับ'), note: words('Mind {figure:cash}.'), notes: [{ date: '2026-12-01', text: words('A bar was moved.') }] })],
    figures: [
      figure('cash', { value: '10000000000', unit: 'baht', qualifier: 'more-than', label: words('Cash', 'เงินสด'), evidence: [
        row('states', 'release', { locator: 'P2', printed: { value: '10000000000', qualifier: 'more-than' } }),
        row('differs', 'police', { aspect: 'value', prominent: true, measures: words('seized', 'ที่ยึดได้'), printed: { value: '1500000000', qualifier: 'none' } }),
        row('differs', 'paper', { aspect: 'value', prominent: true, measures: words('seized', 'ที่ยึดได้'), printed: { value: '1500000000', qualifier: 'none' } }),
        row('corroborates', 'paper', { row: 'later', printed: { value: '10000000000', qualifier: 'more-than' } }),
      ] }),
      figure('victims', { corrections: [{ date: '2026-11-25', field: 'value', old: '3,000', new: '3,200', reason: words('A slip.', 'พิมพ์ผิด') }], evidence: [
        row('states', 'release', { printed: { value: '3200', qualifier: 'none' } }), row('differs', 'police', { aspect: 'qualifier', printed: { value: '3200', qualifier: 'about' } }),
      ] }),
    ],
    stories: [story('river', { th: blocks, en: blocks }, { th: fields, en: fields })],
  }), (_pair, taken) => `b-${taken.size}`, 0);
  const [only] = report.stories;
  if (!only) throw new Error('no story');
  return toDocument(report, only, lang);
};

const sentence = (lang: 'th' | 'en', ...content: Inline[]) => {
  const [block] = documentOf(lang, [{ prose: { kind: 'paragraph', content } }]).blocks;
  return block?.content.kind === 'paragraph' ? block.content.content : [];
};

test('says a figure in words, with its decimal value and the way to its page', () => {
  expect(sentence('th', text('ยึด '), mention(figureIn('cash')), mention(figureIn('cash', { source: 'police', form: 'number' })))).toEqual([
    { text: 'ยึด ' }, { text: 'กว่า 10,000 ล้านบาท', figure: { id: 'cash', value: '10000000000' }, href: `${HOST}/th/figures/cash/` },
    { text: '1,500 ล้าน', figure: { id: 'cash', source: 'police', value: '1500000000' }, href: `${HOST}/th/figures/cash/` },
  ]);
});

test('says dates, sources, people and terms as the page does', () => {
  expect(sentence('en', mention({ kind: 'date', value: '--09-18' }), mention({ kind: 'source', id: 'release', locator: 'P2' }), mention({ kind: 'person', id: 'mali', full: true }), mention({ kind: 'term', id: 'flood', text: 'floods' }), mention({ kind: 'term', id: 'river' }))).toEqual([
    { text: '18 September', date: '09-18' },
    { text: 'Bureau', href: `${HOST}/en/sources/release/` }, { text: ', ' }, { text: 'paragraph 2' },
    { text: 'Mali', href: `${HOST}/en/people/#mali` }, { text: ', ' }, { text: 'a' }, { text: ', ' }, { text: 'CCIB' },
    { text: 'floods', href: `${HOST}/en/glossary/#flood` }, { text: 'river' },
  ]);
  expect(toText(sentence('th', mention({ kind: 'date', value: '2023' }), mention({ kind: 'source', id: 'release', locator: 'P2' }), mention({ kind: 'person', id: 'mali' })))).toBe('พ.ศ. 2566 (ค.ศ. 2023)กรม ย่อหน้าที่ 2มาลี');
});

test('keeps what is strong, slanted, linked or broken, in whatever it stands', () => {
  expect(sentence('en', { kind: 'strong', content: [text('a'), { kind: 'emphasis', content: [text('b')] }] }, { kind: 'break' }, { kind: 'link', url: '/en/about/', content: [{ kind: 'strong', content: [text('c')] }] }, { kind: 'link', url: '#b-1', content: [text('d')] })).toEqual([
    { text: 'a', strong: true }, { text: 'b', em: true, strong: true }, { text: '\n' }, { href: `${HOST}/en/about/`, text: 'c', strong: true }, { href: `${HOST}/en/stories/river/#b-1`, text: 'd' },
  ]);
});

const LIST: Prose = { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', content: [text('a')] }, { kind: 'quote', content: [{ kind: 'heading', depth: 3, content: [text('b')] }] }]] };
test('keeps lists, quotations, headings and tables as they are built, each block under its id', () => {
  const { blocks } = documentOf('en', [{ kind: 'list', prose: LIST }, { kind: 'table', prose: { kind: 'table', head: [[text('a')]], rows: [[[mention(figureIn('victims'))]]] } }]);
  expect(blocks.map(({ content }) => content)).toEqual([
    { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', content: [{ text: 'a' }] }, { kind: 'quote', content: [{ kind: 'heading', depth: 3, content: [{ text: 'b' }] }] }]] },
    { kind: 'table', head: [[{ text: 'a' }]], rows: [[[{ text: '3,200 people', figure: { id: 'victims', value: '3200' }, href: `${HOST}/en/figures/victims/` }]]] },
  ]);
  expect(blocks.map(({ id }) => id)).toEqual(['b-0', 'b-1']);
});

test('a chart is its rows, with what must be read with them', () => {
  const [block] = documentOf('en', [{ kind: 'chart', prose: { kind: 'chart', id: 'levels' } }]).blocks;
  const cash = { text: 'more than 10 billion baht', figure: { id: 'cash', value: '10000000000' } };
  expect(block?.content).toEqual({
    kind: 'chart', id: 'levels', href: `${HOST}/en/charts/levels/`, title: [{ text: 'Levels of ' }, cash], description: [{ text: 'a' }],
    rows: [
      { label: 'Not given', amount: { ...cash, href: `${HOST}/en/figures/cash/` }, state: 'Disputed', alarming: true },
      { label: 'Not given', amount: { text: '3,200 people', figure: { id: 'victims', value: '3200' }, href: `${HOST}/en/figures/victims/` }, state: 'Agreed', alarming: false },
    ],
    note: [{ text: 'Mind ' }, { ...cash, href: `${HOST}/en/figures/cash/` }, { text: '.' }],
    notes: [{ date: '2026-12-01', when: '1 December 2026', runs: [{ text: 'A bar was moved.' }] }],
  });
});

test('a phrase stands in both languages, with who printed it', () => {
  const [block] = documentOf('th', [{ kind: 'quote', prose: { kind: 'phrase', words: words('kind', 'มีน้ำใจ'), source: 'release', locator: 'P4' } }]).blocks;
  expect(block?.content).toEqual({ kind: 'phrase', text: 'มีน้ำใจ', note: 'คำแปลภาษาอังกฤษ', other: { lang: 'en', text: 'kind' }, source: [{ text: 'เผยแพร่โดย ' }, { text: 'กรม', href: `${HOST}/th/sources/release/` }, { text: ' ' }, { text: 'ย่อหน้าที่ 4' }] });
});

test('a headline figure has its state, who states it, and the accounts that a reader must not miss, those alike as one', () => {
  const [cash, victims] = documentOf('en', [{}], { headline: ['cash', 'victims'] }).figures;
  expect([toText(cash?.label ?? []), cash?.amount.text, cash?.state, toText(cash?.stated ?? [])]).toEqual(['Cash', 'more than 10 billion baht', 'Disputed', 'Bureau, paragraph 2']);
  expect(cash?.accounts.map(({ standing, measures, amount, sources }) => [standing, toText(measures), amount.text, sources.map(toText)])).toEqual([
    ['differs in value · independent', 'seized', '1.5 billion baht', ['Police, 17 August 2023', 'Paper, date unknown']],
  ]);
  expect([victims?.state, victims?.accounts]).toEqual(['Agreed · differs in qualifier · independent', []]);
});

test('what must not be missed of a figure that does not lead stands beside the block that mentions it first', () => {
  const block: Draft = { mentions: [figureIn('cash')] };
  expect(documentOf('en', [block, block]).blocks.map(({ beside }) => beside.map(({ id }) => id))).toEqual([['cash'], []]);
  expect(documentOf('en', [block], { headline: ['cash'] }).blocks.map(({ beside }) => beside)).toEqual([[]]);
});

test('says first that a story was withdrawn and why, and last what readers were told since', () => {
  const told = documentOf('en', [{ mentions: [figureIn('victims')] }], { status: 'withdrawn', reason: 'Of {figure:cash}, none stands.', notes: [{ date: '2026-11-24', text: 'A name.' }], updated: '2026-11-25', caseStatusAsOf: '2026-11-22' });
  expect([told.withdrawn?.text, toText(told.withdrawn?.reason ?? [])]).toEqual(['This story has been withdrawn', 'Of more than 10 billion baht, none stands.']);
  expect(told.notes.map(({ when, runs }) => `${when}: ${toText(runs)}`)).toEqual(['24 November 2026: A name.']);
  expect(told.corrections.map(({ date, when, runs }) => `${date} ${when} · ${toText(runs)}`)).toEqual(['2026-11-25 25 November 2026 · victims · Value: “3,000” became “3,200”. A slip.']);
  expect(toText(told.caseStatus ?? [])).toBe('Suspects are presumed innocent until a final judgment. Case status as of 22 November 2026.');
  expect([told.published, told.updated, told.edition]).toEqual(['2026-11-22', '2026-11-25', '2026-12-01']);
});

test('says where it is from, who we are and where it stands for good', () => {
  const told = documentOf('th', [{}], { from: [{ source: 'release', locator: 'P10' }, { source: 'release', locator: 'P4' }], title: 'ข่าว {figure:cash}' });
  expect(told.facts.map(({ label, runs }) => `${label}: ${toText(runs)}`)).toEqual(['เผยแพร่: 22 พฤศจิกายน 2569', 'ที่มา: กรม ย่อหน้าที่ 4, 10', 'ต้นฉบับ: ภาษาไทย']);
  expect([told.address, told.site, told.kicker, toText(told.title)]).toEqual([`${HOST}/th/stories/river/`, 'ก', 'ไทย', 'ข่าว กว่า 10,000 ล้านบาท']);
  expect(told.who).toContain('ไม่ใช่เว็บไซต์ของไบแนนซ์');
});

const report = loadReport(process.cwd());
const real = report.stories.flatMap((each) => LANGS.map((lang) => [each.slug, lang, each] as const));

/** Every run of a document, wherever it stands. */
const listRuns = (part: unknown): { text: string; href?: string; figure?: { id: string; source?: string; row?: string }; date?: string }[] =>
  typeof part !== 'object' || part === null ? [] : 'text' in part && !('kind' in part) && !('reason' in part) && !('lang' in part) ? [part as { text: string }] : Object.values(part).flatMap(listRuns);

test.each(real)('%s in %s says every figure and date of its blocks, and leads nowhere but to whole addresses', (_slug, lang, each) => {
  const { blocks } = toDocument(report, each, lang);
  each.blocks.forEach((block, index) => {
    const runs = listRuns(blocks[index]?.content);
    const said = runs.flatMap(({ figure: of, date }) => (of ? [[of.id, of.source, of.row].filter(Boolean).join(' ')] : date ? [date] : []));
    const mentioned = block[lang].mentions.flatMap(({ reference }) => (reference.kind === 'figure' ? [[reference.id, reference.source, reference.row].filter(Boolean).join(' ')] : reference.kind === 'date' ? [reference.value.replace(/^--/, '')] : []));
    if (block.kind !== 'chart') expect(said).toEqual(mentioned);
    expect(runs.flatMap(({ href }) => href ?? []).every((href) => /^(https:\/\/|mailto:)/.test(href))).toBe(true);
  });
});

test('is plain data: written down and read back it is the same', () => {
  const documents = real.map(([, lang, each]) => toDocument(report, each, lang));
  expect(JSON.parse(JSON.stringify(documents))).toEqual(documents);
});
