import { changeEach, type Files, type Mutant, type MutantClass } from './mutant.ts';

const BODIES = /^content\/stories\/[^/]+\/(?:th|en)\.mdx$/;
const ENGLISH = /\/en\.mdx$/;
const ENGLISH_BODIES = /^content\/stories\/[^/]+\/en\.mdx$/;
const FIGURE = /<Figure id="([a-z0-9-]+)"([^>]*) \/>/;

const SETTINGS = 'content/settings.yaml';

const isThai = (file: string): boolean => file.endsWith('/th.mdx');
const listIds = (files: Files, folder: string): string[] => [...files.keys()].filter((file) => file.startsWith(`content/${folder}/`)).map((file) => file.slice(file.lastIndexOf('/') + 1, -5));
const nextAfter = (ids: string[], id: string): string => ids[(ids.indexOf(id) + 1) % ids.length] ?? id;

/** Body and front matter apart; blocks are parted by empty lines. */
const splitBlocks = (text: string): { front: string; blocks: string[] } => {
  const end = text.indexOf('\n---\n', 3) + 5;
  return { front: text.slice(0, end), blocks: text.slice(end).trim().split(/\n\n+/) };
};
const joinBlocks = (front: string, blocks: string[]): string => `${front}\n${blocks.join('\n\n')}\n`;

/** One mutant for each block of each body for which the change gives other blocks. */
const changeBlocks = (files: Files, change: (blocks: string[], index: number, file: string) => string[] | undefined): Mutant[] =>
  [...files].filter(([file]) => BODIES.test(file)).flatMap(([file, text]) => {
    const { front, blocks } = splitBlocks(text);
    return blocks.flatMap((_, index) => {
      const changed = change([...blocks], index, file);
      return changed ? [{ name: `${file} block ${index + 1}: ${blocks[index]?.slice(0, 40) ?? ''}`, changes: new Map([[file, joinBlocks(front, changed)]]) }] : [];
    });
  });

/** The same blocks changed in both languages. */
const changeTwins = (files: Files, change: (blocks: string[], index: number) => string[] | undefined): Mutant[] =>
  [...files.keys()].filter((file) => ENGLISH.test(file)).flatMap((english) => {
    const pair = [english, english.replace('/en.mdx', '/th.mdx')].map((file) => ({ file, ...splitBlocks(files.get(file) ?? '') }));
    return (pair[0]?.blocks ?? []).flatMap((_, index) => {
      const changed = pair.map(({ file, front, blocks }) => ({ file, front, blocks: change([...blocks], index) }));
      return changed.every(({ blocks }, at) => blocks && blocks.join() !== pair[at]?.blocks.join()) ? [{ name: `${english} block ${index + 1}, in both languages`, changes: new Map(changed.map(({ file, front, blocks }) => [file, joinBlocks(front, blocks ?? [])])) }] : [];
    });
  });

const exchange = (text: string, from: string, to: string): string => text.replaceAll(from, '\u0000').replaceAll(to, from).replaceAll('\u0000', to);
/** The first two different numbers of a block in each other's place. */
const exchangeNumbers = (block: string): string | undefined => {
  const tags = [...new Set([...block.matchAll(new RegExp(FIGURE, 'g'))].map(([tag]) => tag))];
  return tags[0] !== undefined && tags[1] !== undefined ? exchange(block, tags[0], tags[1]) : undefined;
};
const swapWithNext = (blocks: string[], index: number): string[] | undefined => {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined || next === undefined) return undefined;
  return blocks.with(index, next).with(index + 1, block);
};
const hasNumber = (block: string | undefined): boolean => /<(?:Figure|Chart) /.test(block ?? '');

/** What a person could do to the text of a story. */
export const BODY_MUTANTS: MutantClass[] = [
  { name: 'a number typed where a figure stood, in one language', expected: ['number-in-prose'],
    make: (files) => changeEach(files, BODIES, FIGURE, (_, file) => (isThai(file) ? 'กว่า 3,200 ราย' : 'more than 3,200 people')) },
  { name: 'a number in words where a figure stood, in one language', expected: ['number-in-prose'],
    make: (files) => changeEach(files, BODIES, FIGURE, (_, file) => (isThai(file) ? 'สามพันสองร้อยราย' : 'three thousand two hundred people')) },
  { name: 'a date typed where a date stood', expected: ['number-in-prose'],
    make: (files) => changeEach(files, BODIES, /<Date value="[^"]+" \/>/, (_, file) => (isThai(file) ? '17 สิงหาคม 2566' : '17 August 2023')) },
  { name: 'a digit slipped into a sentence', expected: ['number-in-prose'],
    make: (files) => changeEach(files, BODIES, /(?<=\n\n)[A-Zก-ฮ][^\n<]{40,60}(?= )/, ([words]) => `${words} 5`) },
  { name: 'one figure taken for another, in one language', expected: ['figure-parity', 'unknown-id'],
    make: (files) => changeEach(files, BODIES, /<Figure id="([a-z0-9-]+)" \/>/, ([, id = '']) => `<Figure id="${nextAfter(listIds(files, 'figures'), id)}" />`) },
  { name: 'one figure taken for another, in both languages', expected: ['lock', 'direction'],
    make: (files) => changeTwins(files, (blocks, index) => {
      const [, id] = /<Figure id="([a-z0-9-]+)" \/>/.exec(blocks[index] ?? '') ?? [];
      return id === undefined ? undefined : blocks.with(index, (blocks[index] ?? '').replaceAll(`<Figure id="${id}" />`, `<Figure id="${nextAfter(listIds(files, 'figures'), id)}" />`));
    }) },
  { name: 'what a source printed taken for the figure’s own number, in one language', expected: ['figure-parity'],
    make: (files) => changeEach(files, BODIES, /<Figure id="([a-z0-9-]+)" source="[^>]+ \/>/, ([, id = '']) => `<Figure id="${id}" />`) },
  { name: 'what a source printed taken for the figure’s own number, in both languages', expected: ['lock'],
    make: (files) => changeTwins(files, (blocks, index) => (/ source="/.test(blocks[index] ?? '') ? blocks.with(index, (blocks[index] ?? '').replace(/<Figure id="([a-z0-9-]+)" source="[^>]+ \/>/g, '<Figure id="$1" />')) : undefined)) },
  { name: 'two numbers of one block exchanged, in one language', expected: ['figure-parity', 'figure-order'],
    make: (files) => changeBlocks(files, (blocks, index) => { const changed = exchangeNumbers(blocks[index] ?? ''); return changed === undefined ? undefined : blocks.with(index, changed); }) },
  { name: 'two numbers of one block exchanged, in both languages', expected: ['lock'],
    make: (files) => changeTwins(files, (blocks, index) => { const changed = exchangeNumbers(blocks[index] ?? ''); return changed === undefined ? undefined : blocks.with(index, changed); }) },
  { name: 'a block removed, in one language', expected: ['block-parity', 'figure-parity', 'mention-parity', 'orphan'],
    make: (files) => changeBlocks(files, (blocks, index) => blocks.toSpliced(index, 1)) },
  { name: 'a block with a number removed, in both languages', expected: ['lock'],
    make: (files) => changeTwins(files, (blocks, index) => (hasNumber(blocks[index]) ? blocks.toSpliced(index, 1) : undefined)) },
  { name: 'a block moved past its neighbour, in one language', expected: ['block-parity', 'figure-parity', 'mention-parity', 'block-record'],
    make: (files) => changeBlocks(files, swapWithNext) },
  { name: 'a block with a number moved past one with another, in both languages', expected: ['lock'],
    make: (files) => changeTwins(files, (blocks, index) => (hasNumber(blocks[index]) && hasNumber(blocks[index + 1]) ? swapWithNext(blocks, index) : undefined)) },
  { name: 'another date, in one language', expected: ['mention-parity'],
    make: (files) => changeEach(files, BODIES, /<Date value="(\d{4})([^"]*)" \/>/, ([, year = '', rest = '']) => `<Date value="${Number(year) - 1}${rest}" />`) },
  { name: 'another source, in one language', expected: ['mention-parity'],
    make: (files) => changeEach(files, BODIES, /<Source id="([a-z0-9-]+)"/, ([, id = '']) => `<Source id="${nextAfter(listIds(files, 'sources'), id)}"`) },
  { name: 'another paragraph of a source, in one language', expected: ['mention-parity'],
    make: (files) => changeEach(files, BODIES, /(<Source id="[a-z0-9-]+" )locator="P\d+"/, ([, start = '']) => `${start}locator="P1"`) },
  { name: 'another term, in one language', expected: ['mention-parity', 'term-parity'],
    make: (files) => changeEach(files, BODIES, /<Term id="([a-z0-9-]+)"/, ([, id = '']) => `<Term id="${nextAfter(listIds(files, 'glossary'), id)}"`) },
  { name: 'another person, in one language', expected: ['mention-parity'],
    make: (files) => changeEach(files, BODIES, /<Person id="([a-z0-9-]+)"/, ([, id = '']) => `<Person id="${nextAfter(listIds(files, 'people'), id)}"`) },
  { name: 'a quotation changed, in one language', expected: ['quote-parity', 'mention-parity'],
    make: (files) => changeEach(files, BODIES, /<Quote ([^>]*)en="([^"]+)"/, ([, start = '', words = '']) => `<Quote ${start}en="${words} indeed"`) },
  { name: 'a qualifier typed before a number, in both languages', expected: ['amount'],
    make: (files) => [
      ...changeEach(files, ENGLISH_BODIES, /<Figure [^>]* \/>/, ([tag]) => `nearly ${tag}`),
      ...changeEach(files, BODIES, /<Figure [^>]* \/>/, ([tag], file) => (isThai(file) ? `ไม่ถึง${tag}` : undefined)),
    ] },
  { name: 'another unit typed behind a bare number', expected: ['amount'],
    make: (files) => changeEach(files, BODIES, /<Figure id="[^"]*" (?:source="[^"]*" )?form="number" \/>/, ([tag], file) => (isThai(file) ? `${tag} บัญชี` : `${tag} accounts`)) },
  { name: 'the unit typed once more behind a number', expected: ['amount'],
    make: (files) => changeEach(files, BODIES, /<Figure id="the-purge-(?:cash|assets-seized)" \/>/, ([tag], file) => (isThai(file) ? `${tag} บาท` : `${tag} baht`)) },
  { name: 'a Thai number set against the word before it', expected: ['amount'],
    make: (files) => changeEach(files, BODIES, /(?<=\p{Script=Thai}) (<Figure id="trust-no-one-arrests" \/>)/u, ([, tag = ''], file) => (isThai(file) ? tag : undefined)) },
  { name: 'a direction turned round', expected: ['direction'],
    make: (files) => [
      ...changeEach(files, ENGLISH_BODIES, /\b(?:fell|down|lower|decline|decrease)\b(?=[^.]*<Figure id="[a-z0-9-]*change)/, ([word]) => ({ fell: 'rose', down: 'up', lower: 'higher', decline: 'rise', decrease: 'increase' })[word]),
      ...changeEach(files, ENGLISH_BODIES, /\b(?:rose|up|increase)\b(?=[^.]*<Figure id="[a-z0-9-]*change)/, ([word]) => ({ rose: 'fell', up: 'down', increase: 'decrease' })[word]),
      ...changeEach(files, BODIES, /ลดลง(?=[^\n]{0,40}<Figure id="[a-z0-9-]*change)/, () => 'เพิ่มขึ้น'),
      ...changeEach(files, BODIES, /เพิ่มขึ้น(?=[^\n]{0,40}<Figure id="[a-z0-9-]*change)/, () => 'ลดลง'),
    ] },
  { name: 'a paragraph with a sentence more, in one language, where the settings let no stale block out', expected: ['stale-twin'],
    make: (files) => changeBlocks(files, (blocks, index, file) => (/^[A-Zก-ฮ]/.test(blocks[index] ?? '') ? blocks.with(index, `${blocks[index]} ${isThai(file) ? 'ข่าวไม่ได้บอกมากกว่านี้' : 'The release says no more.'}`) : undefined))
      .map(({ name, changes }) => ({ name, changes: new Map([...changes, [SETTINGS, `${(files.get(SETTINGS) ?? '').replace(/^stale: .*\n/m, '')}stale: stop\n`]]) })) },
  { name: 'a file of one language gone', expected: ['missing-twin'],
    make: (files) => [...files.keys()].filter((file) => BODIES.test(file)).map((file) => ({ name: file, changes: new Map([[file, undefined]]) })) },
];
