import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '../i18n/lang.ts';
import { measureRun, type Cost } from './cost.ts';

/** A page of text for any generator. `path`: its address without slashes at the ends, `th/stories/a`. `body`: Markdown that is MDX too, see `escapeMdx`. */
export interface PeerPage { path: string; lang: Lang; title: string; body: string }

/** Where a generator looks for pages, by which ending, and what builds them, from the folder of its packages. Each writes to `out`. */
interface Peer { pages: string; ending: '.md' | '.mdx'; build: string[]; out: string }

/** The generators that npm provides, each pinned with its lock file in `bench/peers`, as its makers set it up, without a list of every page on every page. */
export const PEERS = {
  astro: { pages: 'pages', ending: '.mdx', build: ['astro/bin/astro.mjs', 'build'], out: 'dist' },
  eleventy: { pages: 'pages', ending: '.md', build: ['@11ty/eleventy/cmd.cjs'], out: 'dist' },
  starlight: { pages: 'src/content/docs', ending: '.mdx', build: ['astro/bin/astro.mjs', 'build'], out: 'dist' },
  vitepress: { pages: 'pages', ending: '.md', build: ['vitepress/bin/vitepress.js', 'build'], out: 'dist' },
  docusaurus: { pages: 'pages', ending: '.mdx', build: ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', 'dist'], out: 'dist' },
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof PEERS;

/** Text with every sign that MDX, Markdown or a template would take for its own as the sign itself. */
export const escapeMdx = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** A page as its generator reads it. */
export const renderPeerPage = (name: PeerName, { lang, title, body }: PeerPage): string =>
  `---\ntitle: ${JSON.stringify(title)}\n${name === 'eleventy' ? 'layout: page.njk\n' : ''}lang: ${lang}\n---\n\n${body}\n`;

/** Below its packages, which Starlight finds there alone, and not through a link. */
const RUNS = 'runs';
const OWN = [RUNS, 'node_modules', 'package-lock.json'];

const NO_TALK = { ASTRO_TELEMETRY_DISABLED: '1', CI: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

/** Installs a generator's packages where they are not, or not as its lock file has them. Says so, since it takes minutes. */
export const installPeer = (root: string, name: PeerName): void => {
  const folder = join(root, 'bench/peers', name);
  const installed = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (installed && installed.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs) return;
  console.log(`Installing ${name}, to compare with, in bench/peers/${name} …`);
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${name} could not be installed.\n${stderr}`);
};

/** Sets up a generator with pages in a folder of its own, which the caller takes away. Gives the folder. */
export const writePeer = (root: string, name: PeerName, pages: PeerPage[]): string => {
  installPeer(root, name);
  const [peer, from] = [PEERS[name], join(root, 'bench/peers', name)];
  mkdirSync(join(from, RUNS), { recursive: true });
  const folder = mkdtempSync(join(from, RUNS, 'run-'));
  for (const part of readdirSync(from).filter((each) => !OWN.includes(each))) cpSync(join(from, part), join(folder, part), { recursive: true });
  for (const page of pages) {
    const file = join(folder, peer.pages, `${page.path}${peer.ending}`);
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderPeerPage(name, page));
  }
  return folder;
};

/** Builds what `writePeer` set up, from nothing. Gives where the site stands, and what the build took. */
export const buildPeer = async (folder: string, name: PeerName): Promise<{ site: string; cost: Cost }> => {
  const { build: [program, ...rest], out } = PEERS[name];
  const site = join(folder, out);
  rmSync(site, { recursive: true, force: true });
  const cost = await measureRun(folder, [process.execPath, join(folder, '../../node_modules', program ?? ''), ...rest], { ...process.env, ...NO_TALK });
  return { site, cost };
};
