import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toBusyWarning } from './busy.ts';
import { copyProject } from './copy-project.ts';
import { growCorpus, toLetters } from './corpus.ts';
import { toMedian } from './median.ts';
import { escapeMdx, installPeer, PEERS, writePeer, type PeerPage } from './peer.ts';
import { measureInTurn } from './rounds.ts';
import { toVerdicts } from './target.ts';

const STORIES = 1000;
const SEED = 1;
const ROUNDS = 5;
/** Milliseconds after which a page that does not show a save never will. */
const PATIENCE = 120_000;
/** Milliseconds between two saves, as of a person who writes: what a preview puts off after one, it has done before the next, and the next pays for it. */
const APART = 1500;
const ENV = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

/** A preview that runs: the page that is looked at, and the file that it is made from. */
interface Preview { page: string; file: string }

const waitForAddress = (child: ChildProcess): Promise<string> => new Promise((resolve, reject) => {
  let said = '';
  const hear = (part: unknown): void => {
    said += String(part);
    const [address] = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.exec(said) ?? [];
    if (address !== undefined) resolve(address);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.on('exit', (code) => { reject(new Error(`A preview ended (${code}).\n${said}`)); });
});

/** Starts a preview in a folder, by the packages there. Whoever starts it ends it. */
const startPreview = (folder: string, packages: string): ChildProcess =>
  spawn(process.execPath, [join(packages, 'astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1'], { cwd: folder, env: ENV });

/** Waits until a page of a preview is shown. */
const openPage = async (child: ChildProcess, path: string, file: string): Promise<Preview> => {
  const page = `${await waitForAddress(child)}/${path}/`;
  await waitFor(page, '</html>');
  return { page, file };
};

/** Asks for a page until a text stands in it. Gives how long that took, in milliseconds. */
const waitFor = async (page: string, text: string): Promise<number> => {
  const started = performance.now();
  while (performance.now() - started < PATIENCE) {
    const html = await fetch(page).then((response) => response.text(), () => '');
    if (html.includes(text)) return performance.now() - started;
  }
  throw new Error(`${page} does not show what was saved.`);
};

/** The end of the first sentence that is a paragraph's last, below the fields. */
const SENTENCE = /(?<=\n---\n(?:.*\n)*?[A-Z].*\.)(?=\n)/;

/** Saves a story with another word in it, and waits until its page shows it. */
const toEditor = ({ page, file }: Preview): (() => Promise<number>) => {
  const before = readFileSync(file, 'utf8');
  let edits = 0;
  return async () => {
    edits += 1;
    const word = `Saved${toLetters(edits + 25)}`;
    await wait(APART);
    writeFileSync(file, before.replace(SENTENCE, ` ${word}.`));
    return waitFor(page, word);
  };
};

const listPages = (copy: string): PeerPage[] => {
  const folder = join(copy, 'content/stories');
  return readdirSync(folder).sort().flatMap((slug) => (['th', 'en'] as const).map((lang) => ({
    path: `${lang}/stories/${slug}`, lang, title: slug,
    body: readFileSync(join(folder, slug, `${lang}.mdx`), 'utf8').replace(/^---\n.*?\n---\n/s, '').split('\n\n').map((part) => escapeMdx(part.trim())).join('\n\n'),
  })));
};

/** Prints how soon a save shows in `npm run dev`, beside plain Astro MDX on as many pages of the same text, in turn in the same run. `options`: another number of stories. */
export const benchDev = async (root: string, [size]: string[] = []): Promise<void> => {
  const stories = Number(size ?? STORIES);
  if (!Number.isInteger(stories) || stories < 1) throw new Error(`"${size ?? ''}" is no number of stories. Type: npm run bench -- dev 60`);
  const warning = toBusyWarning(loadavg()[0] ?? 0, availableParallelism());
  const copy = copyProject(root);
  const children: ChildProcess[] = [];
  let peer: string | undefined;
  try {
    installPeer(root, 'astro');
    growCorpus(copy, stories, SEED);
    const [slug = ''] = readdirSync(join(copy, 'content/stories')).sort().slice(-1);
    peer = writePeer(root, 'astro', listPages(copy));
    const path = `en/stories/${slug}`;
    const open = async (folder: string, packages: string, file: string): Promise<() => Promise<number>> => {
      const child = startPreview(folder, packages);
      children.push(child);
      return toEditor(await openPage(child, path, file));
    };
    const own = await open(copy, join(root, 'node_modules'), join(copy, 'content/stories', slug, 'en.mdx'));
    const plain = await open(peer, join(peer, '../../node_modules'), join(peer, PEERS.astro.pages, `${path}.mdx`));
    // What is made once for all saves is made now.
    await own();
    await plain();
    const waits = await measureInTurn({ own, plain }, ROUNDS);
    const [ours, theirs] = [toMedian(waits.own), toMedian(waits.plain)];
    console.log(`${stories} stories in both languages: from a save to the page that shows it, the median of ${ROUNDS} saves in turn.`);
    console.table({ 'this project': { ms: Math.round(ours) }, astro: { ms: Math.round(theirs) } });
    console.table(toVerdicts([{ promise: 'a save shows, times plain Astro', measured: ours / theirs, most: 1.2 }]));
    if (warning !== undefined) console.log(warning);
  } finally {
    children.forEach((child) => child.kill());
    [copy, ...(peer === undefined ? [] : [peer])].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  }
};
