import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { askAddress, type Answer, type Asking } from './ask-address.ts';
import { parseCheckOptions } from './check-options.ts';
import { formatLinks, listAddresses, type Asked, type Written } from './link-report.ts';

/** Sites that are asked side by side; each gets one question at a time, and a pause after it. */
const AT_ONCE = 4;
const PAUSE = 1000;
const ASKING: Asking = { userAgent: 'JointActionReport-links/1 (asks once whether a cited page is still there)', timeout: 20_000 };

const listWritten = (root: string): Written[] =>
  globSync('content/**/*.{yaml,mdx}', { cwd: root }).sort().flatMap((file) => listAddresses(file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')));

const hostOf = (url: string): string => URL.parse(url)?.host ?? '';

/** Asks each address once, however often it is written. */
export const askAll = async (urls: string[], asking: Asking, pause: number): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>();
  const queues = [...Map.groupBy(new Set(urls), hostOf).values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) for (const url of queue) {
      answers.set(url, await askAddress(url, asking));
      await setTimeout(pause);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
};

const judgeLinks = async (root: string): Promise<void> => {
  const { lang } = parseCheckOptions(process.argv.slice(2));
  const written = listWritten(root);
  const answers = await askAll(written.map(({ url }) => url), ASKING, PAUSE);
  const asked: Asked[] = written.flatMap((each) => { const answer = answers.get(each.url); return answer ? [{ ...each, answer }] : []; });
  formatLinks(asked, lang).forEach((line) => console.log(line));
  if (asked.some(({ answer }) => ['dead', 'moved'].includes(answer.kind))) process.exitCode = 1;
};

if (import.meta.main) await judgeLinks(process.cwd());
