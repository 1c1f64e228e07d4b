import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copyProject as copyFiles } from '../src/commands/copy-project.ts';
import type { EditionRecord } from '../src/gate/manifest.ts';

/** The moment of the edition in this project's `dist`: built for it, the same content gives the same bytes. */
export const builtTime = (): string => (JSON.parse(readFileSync('dist/.edition.json', 'utf8')) as EditionRecord).time;

/** A project that a test may spoil: a copy of this one that shares only the installed packages. */
export interface ProjectCopy {
  root: string;
  /** Replaces a text in a file; throws where it is not there, so that no test passes for want of its edit. */
  edit(file: string, from: string, to: string): void;
  /** Writes a file, and the folders that it stands in. */
  write(file: string, text: string): void;
  /** Runs one of the project's commands with Node: `src/commands/build.ts`. */
  run(...command: string[]): Promise<{ code: number; output: string }>;
  /** The same at another moment. */
  runAt(time: string, ...command: string[]): Promise<{ code: number; output: string }>;
  /** Publishes in it the edition that stands in this project's `dist`, as its own build would. */
  publishBuilt(): void;
  remove(): void;
}

/** `more`: what its commands find in the environment besides. */
export const copyProject = (more: Record<string, string> = {}): ProjectCopy => {
  const root = copyFiles(process.cwd());
  const runAt: ProjectCopy['runAt'] = async (time, ...command) => {
    const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, EDITION_TIME: time, ...more };
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, env, timeout: 300_000 });
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    }
  };
  return {
    root,
    edit: (file, from, to) => {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
      writeFileSync(path, text.replace(from, to));
    },
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    run: (...command) => runAt('2026-11-22T09:00:00+07:00', ...command),
    runAt,
    publishBuilt: () => {
      cpSync(realpathSync('dist'), join(root, '.editions/built'), { recursive: true });
      symlinkSync('.editions/built', join(root, 'dist'));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
