import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A server that runs; `url` has no slash at its end. `reload` goes on with another release. */
export interface Running { url: string; reload(release: string): Promise<void>; close(): Promise<void> }

/** A server of this machine that can serve a release, by the configuration that the release has for it, to this machine alone. */
export interface OtherServer { name: string; start(release: string): Promise<Running> }

/** How a program is told to serve a release from a port; `folder` is for what it writes. */
interface Recipe { args(folder: string): string[]; configure(release: string, port: number, folder: string): string; reload(child: ChildProcess, folder: string): Promise<unknown> }

const PATIENCE = 10_000;

/** Debian keeps servers where only root looks. */
const findProgram = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isOpen = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** Runs a server and waits until it answers. Throws what it says where it ends instead. */
const start = async (program: string, { args, configure, reload }: Recipe, release: string): Promise<Running> => {
  const [port, folder] = [await findFreePort(), mkdtempSync(join(tmpdir(), 'server-'))];
  const write = (next: string): void => writeFileSync(join(folder, 'config'), configure(realpathSync(next), port, folder));
  write(release);
  const child = spawn(program, args(folder), { env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (text) => { said += String(text); });
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + PATIENCE; !await isOpen(port);) {
    if (child.exitCode === null && Date.now() < until) await wait(50);
    else {
      await close();
      throw new Error(`${program} does not answer: ${said}`);
    }
  }
  return { url: `http://127.0.0.1:${port}`, reload: async (next) => { write(next); await reload(child, folder); }, close };
};

const caddy = (program: string): Recipe => ({
  args: (folder) => ['run', '--config', join(folder, 'config'), '--adapter', 'caddyfile'],
  configure: (release, port, folder) => `{\n\tadmin unix/${folder}/admin\n}\n${readFileSync(join(release, 'Caddyfile'), 'utf8').replace(/^\{\$SITE_ADDRESS:.*\} \{$/m, `http://127.0.0.1:${port} {`)}`,
  reload: (_child, folder) => promisify(execFile)(program, ['reload', '--config', join(folder, 'config'), '--adapter', 'caddyfile', '--address', `unix/${folder}/admin`], { env: { ...process.env, XDG_CONFIG_HOME: folder } }),
});

const nginx = (): Recipe => ({
  args: (folder) => ['-p', folder, '-c', join(folder, 'config'), '-e', join(folder, 'errors')],
  configure: (release, port, folder) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`).join(' ');
    return `daemon off;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${readFileSync(join(release, 'nginx.conf'), 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`)}}\n`;
  },
  reload: async (child) => child.kill('SIGHUP'),
});

const KNOWN: Record<string, (program: string) => Recipe> = { Caddy: caddy, nginx };

/** Those of Caddy and nginx that are installed here. The rest is said to be missing, since what is not run proves nothing. */
export const findServers = (): OtherServer[] =>
  Object.entries(KNOWN).flatMap(([name, toRecipe]) => {
    const program = findProgram(name.toLowerCase());
    if (program === undefined) console.log(`not run: ${name} is not installed`);
    return program === undefined ? [] : [{ name, start: (release: string) => start(program, toRecipe(program), release) }];
  });
