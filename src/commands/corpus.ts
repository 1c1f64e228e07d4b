import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBlockRecords } from '../reader/report.ts';

/** 0 is "a", 27 is "bb": a name without a digit, which a title may bear. */
export const toLetters = (index: number): string => (index < 26 ? '' : toLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** The same numbers in the same order for a seed, every time. */
export const toDice = (seed: number): ((sides: number) => number) => {
  let state = (seed % 2147483646) + 1;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
};

/** The figures and charts of a project by their ids, as text, and which of them a text names. */
interface Things { figures: Map<string, string>; charts: Map<string, string> }

const FIGURE = /(?<=<Figure id="|\{figure:)[a-z0-9-]+/g;
/** In front matter, a headline lists figures; `related`, stories. */
const HEADLINE = /(?<=^headline:\n(?: {2}- .+\n)*? {2}- )[a-z0-9-]+/gm;
const SERIES = /(?<=^ {2}- figure: )[a-z0-9-]+/gm;
const FORMULA = /(?<=^ {2}(?:from|to|part|whole): )[a-z0-9-]+/gm;
const CHART = /(?<=<Chart id=")[a-z0-9-]+/g;

/** Gives every mention of a figure or chart that has a copy the name of the copy. */
const renameIn = (text: string, mark: string, { figures, charts }: Things): string => {
  const rename = (known: Map<string, string>) => (id: string): string => (known.has(id) ? `${id}-${mark}` : id);
  return [FIGURE, HEADLINE, SERIES, FORMULA].reduce((now, pattern) => now.replace(pattern, rename(figures)), text).replace(CHART, rename(charts));
};

const find = (text: string, patterns: RegExp[]): string[] => patterns.flatMap((pattern) => text.match(pattern) ?? []);

/** The charts that texts show, and the figures that these, the texts and each other's formulas name. */
const listUsed = (texts: string[], things: Things): Things => {
  const charts = new Map(texts.flatMap((text) => find(text, [CHART])).map((id) => [id, things.charts.get(id) ?? '']));
  const figures = new Map<string, string>();
  const add = (text: string): void => find(text, [FIGURE, HEADLINE, SERIES, FORMULA]).forEach((id) => {
    const record = things.figures.get(id);
    if (record === undefined || figures.has(id)) return;
    figures.set(id, record);
    add(record);
  });
  [...texts, ...charts.values()].forEach(add);
  return { figures, charts };
};

/** Puts the mark before a text on a line of its own: a title or summary of a story, a label or title of a record. */
const markStory = (text: string, mark: string): string => text.replace(/^(title|summary): ('?)(.+)$/gm, `$1: $2${mark} $3`);
const markRecord = (text: string, mark: string): string => text.replace(/(?<=^(?:label|title):\n)( {2}th: '?)(.+\n)( {2}en: '?)/gm, `$1${mark} $2$3${mark} `);

const readAll = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).sort().map((file) => [file.replace(/\.yaml$/, ''), readFileSync(join(folder, file), 'utf8')]));

/**
 * Fills the content below `copy` up to so many stories. Each new one is a real one, drawn by the seed, under a title of its own, with figures and charts of
 * its own, so that the register grows with the stories as it does in a newsroom. The same seed gives the same files, and more stories begin with those of fewer.
 */
export const growCorpus = (copy: string, stories: number, seed: number): void => {
  const folder = join(copy, 'content/stories');
  const slugs = readdirSync(folder).filter((slug) => !slug.startsWith('more-')).sort();
  const real = new Map(slugs.map((slug) => [slug, new Map([...readAll(join(folder, slug))].filter(([file]) => file.endsWith('.mdx')))]));
  const things = { figures: readAll(join(copy, 'content/figures')), charts: readAll(join(copy, 'content/charts')) };
  const roll = toDice(seed);
  for (let index = real.size; index < stories; index += 1) {
    const [mark, from] = [toLetters(index), slugs[roll(slugs.length)] ?? ''];
    const [to, files] = [join(folder, `more-${mark}`), real.get(from) ?? new Map<string, string>()];
    if (existsSync(to)) continue;
    const used = listUsed([...files.values()], things);
    mkdirSync(to);
    for (const [file, text] of files) writeFileSync(join(to, file), markStory(renameIn(text, mark, used), mark));
    for (const [kind, records] of Object.entries(used) as [keyof Things, Map<string, string>][])
      for (const [id, text] of records) writeFileSync(join(copy, 'content', kind, `${id}-${mark}.yaml`), markRecord(renameIn(text, mark, used), mark));
  }
  writeBlockRecords(copy);
};
