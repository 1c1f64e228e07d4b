import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server that runs; `url` has no slash at its end. */
export interface Running { url: string; close(): Promise<void> }

/** A server of this machine that can serve a release, by the configuration that the release has for it, to this machine alone. */
export interface OtherServer { name: string; start(release: string): Promise<Running> }

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

/** Runs a server whose configuration is made for a port and a folder of its own, and waits until it answers. Throws what it says where it ends instead. */
const start = async (program: string, prepare: (port: number, folder: string) => { args: string[]; env?: Record<string, string> }): Promise<Running> => {
  const [port, folder] = [await findFreePort(), mkdtempSync(join(tmpdir(), 'server-'))];
  const { args, env } = prepare(port, folder);
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
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
  return { url: `http://127.0.0.1:${port}`, close };
};

const caddy = (program: string): OtherServer => ({
  name: 'Caddy',
  start: (release) => start(program, (port, folder) => {
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\nimport ${join(release, 'Caddyfile')}\n`);
    return { args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], env: { SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: join(release, 'site'), XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } };
  }),
});

const nginx = (program: string): OtherServer => ({
  name: 'nginx',
  start: (release) => start(program, (port, folder) => {
    const site = readFileSync(join(release, 'nginx.conf'), 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`).join(' ');
    writeFileSync(join(folder, 'nginx.conf'), `daemon off;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}}\n`);
    return { args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')] };
  }),
});

const KNOWN = { caddy, nginx };

/** Those of Caddy and nginx that are installed here. The rest is said to be missing, since what is not run proves nothing. */
export const findServers = (): OtherServer[] =>
  Object.entries(KNOWN).flatMap(([name, toServer]) => {
    const program = findProgram(name);
    if (program === undefined) console.log(`not run: ${name} is not installed`);
    return program === undefined ? [] : [toServer(program)];
  });
