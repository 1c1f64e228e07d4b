import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { buildBarePage } from './bare-page.ts';
import { openBenchBrowser, PHONE } from './bench-browser.ts';
import { startBestHost } from './best-host.ts';
import { toBusyWarning } from './busy.ts';
import { renderChartAlone, waitForChart, weighChart } from './chart-wait.ts';
import { toMedian } from './median.ts';
import { seePage, weighPage, type Sight, type Weight } from './page-visit.ts';
import { buildPeer, escapeMdx, writePeer, type PeerName } from './peer.ts';
import { followLink } from './prefetch.ts';
import { measureInTurn } from './rounds.ts';
import { parseStoryText, type StoryText } from './story-text.ts';
import { toVerdicts, type Target } from './target.ts';

/** On a machine that does other things too, visits differ by a fifth: the median of five would, too. */
const ROUNDS = 15;
/** Those that npm provides and that ask a reader for a style sheet and a script, as documentation sites do. */
const PEERS: PeerName[] = ['starlight', 'vitepress', 'docusaurus'];
const OURS = 'this site';
const BARE = 'bare Astro page';
const toPeerPath = (lang: Lang): string => `${lang}/stories/story`;

type Host = Awaited<ReturnType<typeof startBestHost>>;

/** A page that is measured: by whom it was made, and where it is served. */
type Contestants = Record<string, string>;

/** The longest of the stories that have a chart. */
const findStory = (dist: string, lang: Lang): string => {
  const folder = join(dist, lang, 'stories');
  const stories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, html: readFileSync(join(folder, name, 'index.html'), 'utf8') }));
  const [longest] = stories.filter(({ html }) => html.includes('plate-chart')).sort((a, b) => b.html.length - a.html.length);
  if (!longest) throw new Error('No story in dist has a chart. Type: npm run build');
  return longest.name;
};

/** What is measured in a language: the story's address here, and its text for everyone else. */
interface Subject { lang: Lang; path: string; text: StoryText }

const findSubject = (dist: string, lang: Lang): Subject => {
  const slug = findStory(dist, lang);
  return { lang, path: `/${lang}/stories/${slug}/`, text: parseStoryText(readFileSync(join(dist, `${lang}/stories/${slug}.txt`), 'utf8')) };
};

const buildPeerSite = async (root: string, name: PeerName, subjects: Subject[]): Promise<{ folder: string; site: string }> => {
  const folder = writePeer(root, name, subjects.map(({ lang, text }) => ({ path: toPeerPath(lang), lang, title: text.title, body: text.paragraphs.map(escapeMdx).join('\n\n') })));
  return { folder, site: (await buildPeer(folder, name)).site };
};

/** A folder that serves the site's scripts and fonts and, at each story's own address, its chart alone. */
const writeChartsAlone = (dist: string, folder: string, paths: string[]): string => {
  for (const path of paths) {
    const file = join(folder, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderChartAlone(readFileSync(join(dist, path, 'index.html'), 'utf8')));
  }
  symlinkSync(join(dist, '_astro'), join(folder, '_astro'), 'junction');
  return folder;
};

/** What most visits saw, and the first paint of the fastest: what else runs on a machine makes a visit slower, and never faster. */
interface Seen extends Sight { fastest: number }

const toSeen = (sights: Sight[]): Seen => {
  const [paints, shifts, blocks] = [sights.map(({ paint }) => paint), sights.map(({ shift }) => shift), sights.map(({ blocked }) => blocked)];
  return { paint: toMedian(paints), shift: toMedian(shifts), blocked: toMedian(blocks), fastest: Math.min(...paints) };
};

const toRow = ({ page, script, fonts, other }: Weight, { paint, fastest, shift, blocked }: Seen): Record<string, number> => ({
  'HTML and CSS': page, script, other, fonts, 'all but fonts': page + script + other,
  'first paint, ms': Math.round(paint), 'of the fastest': Math.round(fastest), 'layout shift': Math.round(shift * 1000) / 1000, 'blocked, ms': Math.round(blocked),
});

const sum = ({ page, script, other }: Weight): number => page + script + other;

/** Weighs and sees the contestants; prints both, and gives what was promised of ours. */
const comparePages = async (browser: Browser, lang: Lang, contestants: Contestants): Promise<Target[]> => {
  const weights: Record<string, Weight> = {};
  for (const [name, url] of Object.entries(contestants)) weights[name] = await weighPage(browser, url);
  const sights = await measureInTurn(Object.fromEntries(Object.entries(contestants).map(([name, url]) => [name, () => seePage(browser, url, PHONE)])), ROUNDS);
  const seen = Object.fromEntries(Object.entries(sights).map(([name, each]) => [name, toSeen(each)]));
  console.log(`${lang}: bytes after brotli before a reader asks for more; then the median of ${ROUNDS} visits in turn by a phone (processor ${PHONE.slowdown} × slower, slow 4G).`);
  console.table(Object.fromEntries(Object.keys(contestants).map((name) => [name, toRow(weights[name] as Weight, seen[name] as Seen)])));
  const [own, bare, starlight] = [weights[OURS] as Weight, seen[BARE]?.paint ?? Number.NaN, weights['starlight'] as Weight];
  return [
    { promise: `${lang}: HTML and CSS, bytes`, measured: own.page, most: 14_000 },
    { promise: `${lang}: script before intent, bytes`, measured: own.script, most: 2000 },
    { promise: `${lang}: fonts, bytes`, measured: own.fonts, most: 60_000 },
    { promise: `${lang}: all but fonts, part of Starlight’s`, measured: sum(own) / sum(starlight), most: 0.5 },
    { promise: `${lang}: first paint, times the bare page’s`, measured: (seen[OURS]?.paint ?? Number.NaN) / bare, most: 1.15 },
    { promise: `${lang}: layout shift`, measured: seen[OURS]?.shift ?? Number.NaN, most: 0 },
    { promise: `${lang}: blocked, ms`, measured: seen[OURS]?.blocked ?? Number.NaN, most: 0 },
  ];
};

const compareCharts = async (browser: Browser, lang: Lang, story: string, alone: string): Promise<Target[]> => {
  const waits = await measureInTurn({ story: () => waitForChart(browser, story), alone: () => waitForChart(browser, alone) }, ROUNDS);
  return [
    { promise: `${lang}: Chart.js after intent, bytes`, measured: await weighChart(browser, story), most: 50_000 },
    { promise: `${lang}: chart answers, times the bare page’s`, measured: toMedian(waits.story) / toMedian(waits.alone), most: 1.2 },
  ];
};

/** What is asked for once more when a reader follows a link, though it was fetched ahead. */
const followLinks = async (browser: Browser, host: Host, lang: Lang, path: string): Promise<Target[]> => {
  const links = { 'the switch of language': 'a.lang', 'the next story': 'nav.sequence a' };
  const targets: Target[] = [];
  for (const [name, link] of Object.entries(links)) {
    const { ahead, asked } = await followLink(browser, host, path, link);
    targets.push({ promise: `${lang}: ${name}: requests after the click`, measured: ahead ? asked - 1 : Number.NaN, most: 0 });
  }
  return targets;
};

type Hosts = Record<'own' | 'alone' | `bare-${Lang}` | PeerName, Host>;

const toContestants = (hosts: Hosts, { lang, path }: Subject): Contestants => ({
  [BARE]: `${hosts[`bare-${lang}`].url}/`,
  [OURS]: hosts.own.url + path,
  ...Object.fromEntries(PEERS.map((name) => [name, `${hosts[name].url}/${toPeerPath(lang)}${name === 'vitepress' ? '' : '/'}`])),
});

const measureSubject = async (browser: Browser, hosts: Hosts, subject: Subject): Promise<Target[]> => {
  const { lang, path } = subject;
  return [
    ...await comparePages(browser, lang, toContestants(hosts, subject)),
    ...await compareCharts(browser, lang, hosts.own.url + path, hosts.alone.url + path),
    ...await followLinks(browser, hosts.own, lang, path),
  ];
};

/** Prints what a reader of the longest story with a chart is sent and sees, beside the barest page of the same text and other generators' pages, and what of it was promised. Of this machine, in this run; proportions alone mean anything elsewhere. */
export const benchReader = async (root: string): Promise<void> => {
  if (!existsSync(join(root, 'dist', 'manifest.json'))) throw new Error('There is no site to measure yet. Type: npm run build');
  const warning = toBusyWarning(loadavg()[0] ?? 0, availableParallelism());
  const [dist, folder] = [realpathSync(join(root, 'dist')), mkdtempSync(join(tmpdir(), 'bench-'))];
  const subjects = LANGS.map((lang) => findSubject(dist, lang));
  const [hosts, leftovers, targets]: [Record<string, Host>, string[], Target[]] = [{}, [folder], []];
  const browser = await openBenchBrowser();
  try {
    for (const name of PEERS) {
      const peer = await buildPeerSite(root, name, subjects);
      leftovers.push(peer.folder);
      hosts[name] = await startBestHost(peer.site);
    }
    for (const { lang, text } of subjects) hosts[`bare-${lang}`] = await startBestHost(buildBarePage(root, join(folder, `bare-${lang}`), lang, text));
    hosts['alone'] = await startBestHost(writeChartsAlone(dist, join(folder, 'alone'), subjects.map(({ path }) => path)));
    hosts['own'] = await startBestHost(dist);
    for (const subject of subjects) targets.push(...await measureSubject(browser, hosts as Hosts, subject));
  } finally {
    await browser.close();
    Object.values(hosts).forEach((host) => host.close());
    leftovers.forEach((each) => rmSync(each, { recursive: true, force: true }));
  }
  console.log('What was promised, and what was measured.');
  console.table(toVerdicts(targets));
  if (warning !== undefined) console.log(warning);
};
