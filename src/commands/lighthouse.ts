import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Audit { id: string; score: number | null; scoreDisplayMode: string }
interface Category { score: number | null; auditRefs: { id: string; weight: number }[] }

/** What Lighthouse says of a page, as far as it is read here. */
export interface Judgement { categories: Record<string, Category>; audits: Record<string, Audit> }

/** Points from 0 to 100 by category, and the names of what took some. */
export interface Score { points: Record<string, number>; lost: string[] }

/** Lighthouse with a browser of its own. Whoever opens it closes it. */
export interface Judge { judge(url: string): Promise<Judgement>; close(): void }

const install = (folder: string): void => {
  if (existsSync(join(folder, 'node_modules/lighthouse/package.json'))) return;
  console.log('Installing Lighthouse in bench/lighthouse …');
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`Lighthouse could not be installed.\n${stderr}`);
};

/** Points as Lighthouse prints them, and each audit that took some, by its category: `seo/is-crawlable`. */
export const toScore = ({ categories, audits }: Judgement): Score => ({
  points: Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
  lost: Object.entries(categories).flatMap(([name, { auditRefs }]) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => `${name}/${id}`)),
});

/** Opens Lighthouse, installed if need be, as it comes: a phone, on a line that it reckons with instead of slowing one. */
export const openJudge = async (root: string, browserPath: string): Promise<Judge> => {
  const folder = join(root, 'bench/lighthouse');
  install(folder);
  const load = <Module>(file: string): Promise<Module> => import(pathToFileURL(join(folder, 'node_modules', file)).href) as Promise<Module>;
  const { launch } = await load<{ launch(options: object): Promise<{ port: number; kill(): void }> }>('chrome-launcher/dist/index.js');
  const { default: run } = await load<{ default(url: string, flags: object): Promise<{ lhr: Judgement } | undefined> }>('lighthouse/core/index.js');
  const { port, kill } = await launch({ chromePath: browserPath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  const judge = async (url: string): Promise<Judgement> => {
    const result = await run(url, { port, logLevel: 'silent', output: 'json' });
    if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
    return result.lhr;
  };
  return { judge, close: kill };
};
