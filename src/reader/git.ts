import { execFileSync } from 'node:child_process';

/** A hook of git names the repository it runs in, which need not be the project's. */
const toEnvironment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))), ...more });

const run = (root: string, args: string[], stderr: 'ignore' | 'pipe', more: NodeJS.ProcessEnv = {}): string =>
  execFileSync('git', args, { cwd: root, env: toEnvironment(more), encoding: 'utf8', stdio: ['ignore', 'pipe', stderr], maxBuffer: 2 ** 30 });

/** What git answers about the project at `root`; undefined where it has none. */
export const askGit = (root: string, ...args: string[]): string | undefined => {
  try {
    return run(root, args, 'ignore');
  } catch {
    return undefined;
  }
};

/** Lets git do something. Throws in its own words where it will not. */
export const tellGit = (root: string, args: string[], more: NodeJS.ProcessEnv = {}): string => {
  try {
    return run(root, args, 'pipe', more);
  } catch (error) {
    throw new Error(`git ${args[0] ?? ''}: ${String((error as { stderr?: string }).stderr ?? error).trim()}`, { cause: error });
  }
};
