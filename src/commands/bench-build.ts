import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { toGrowth, toPageCosts, type Built } from './build-table.ts';
import { copyProject } from './copy-project.ts';
import { growCorpus } from './corpus.ts';
import { measureRun } from './cost.ts';
import { buildPeer, escapeMdx, writePeer, type PeerName, type PeerPage } from './peer.ts';

/** So that every run measures the same stories. */
const SEED = 1;
const SIZES = [100, 1000];
const LARGE = 5000;
const NAMES: PeerName[] = ['astro', 'eleventy', 'starlight'];

const countPages = (folder: string): number => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;

/** The stories of a site that was built, as their text files have them. */
const listTexts = (site: string): PeerPage[] => LANGS.flatMap((lang: Lang) =>
  readdirSync(join(site, lang, 'stories')).filter((file) => file.endsWith('.txt')).sort().map((file) => {
    const [, title = '', ...lines] = readFileSync(join(site, lang, 'stories', file), 'utf8').split('\n');
    const body = lines.map((line) => escapeMdx(line.trim())).filter((line) => line !== '').join('\n\n');
    return { path: `${lang}/stories/${file.replace('.txt', '')}`, lang, title, body };
  }));

/** Builds the copy, keeping the cards, pictures and papers in a folder of its own. */
const buildOwn = async (copy: string, kept: string): Promise<Built> => {
  const env = { ...process.env, EDITION_TIME: '2026-11-22T09:00:00+07:00', KEPT_FILES: kept };
  const cost = await measureRun(copy, [process.execPath, 'src/commands/build.ts'], env);
  return { pages: countPages(realpathSync(join(copy, 'dist'))), cost };
};

const measurePeer = async (root: string, name: PeerName, pages: PeerPage[]): Promise<Built> => {
  const folder = writePeer(root, name, pages);
  try {
    const { site, cost } = await buildPeer(folder, name);
    return { pages: countPages(site), cost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Everything at one size: this project with nothing kept and with all kept, and the peers on the text that it gave. */
const measureSize = async (root: string, copy: string, stories: number): Promise<Record<string, Built>> => {
  growCorpus(copy, stories, SEED);
  const kept = join(copy, '.kept');
  rmSync(kept, { recursive: true, force: true });
  const anew = await buildOwn(copy, kept);
  const again = await buildOwn(copy, kept);
  const texts = listTexts(realpathSync(join(copy, 'dist')));
  const rows: Record<string, Built> = { 'this project': again, 'with every card and paper made anew': anew };
  for (const name of NAMES) rows[name] = await measurePeer(root, name, texts);
  return rows;
};

/** Sizes that the command line asks for: `--large` for one more, or numbers of stories in the place of all. */
export const parseSizes = (options: string[]): number[] => {
  const given = options.map(Number).filter((size) => Number.isInteger(size) && size > 0);
  return given.length > 0 ? given : options.includes('--large') ? [...SIZES, LARGE] : SIZES;
};

/**
 * Prints what a build takes as stories grow, beside plain Astro MDX, Eleventy and Starlight on the same text in the same run. The processor's seconds
 * mean something on a busy machine too; the clock's do not.
 */
export const benchBuild = async (root: string, options: string[] = []): Promise<void> => {
  const copy = copyProject(root);
  try {
    const sizes: { stories: number; rows: Record<string, Built> }[] = [];
    for (const stories of parseSizes(options)) {
      const rows = await measureSize(root, copy, stories);
      sizes.push({ stories, rows });
      console.log(`${stories} stories in both languages, with figures and charts of their own.`);
      console.table(toPageCosts(rows, 'astro'));
    }
    const [small, large] = [sizes.at(0), sizes.at(-1)];
    if (!small || !large || small === large) return;
    console.log(`From ${small.stories} stories to ${large.stories}: how many times the processor time a page; 1 is linear.`);
    console.table(toGrowth(small.rows, large.rows));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
