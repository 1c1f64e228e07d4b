import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A browser that is not Chromium, driven as a reader would use it. */
export interface OtherBrowser {
  name: string;
  go(url: string): Promise<void>;
  /** Runs the body of a function in the page; what it returns comes back, as JSON has it. */
  run(body: string): Promise<unknown>;
  /** What pointer or keyboard do, in the words of WebDriver. */
  act(actions: object[]): Promise<void>;
  /** Errors and warnings of the console so far. */
  complaints(): string[];
  close(): Promise<void>;
}

const WAIT = 60_000;

export const hasProgram = (name: string): boolean => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** Waits until something is there. */
export const waitFor = async <Found>(what: string, look: () => Found | undefined | Promise<Found | undefined>, most = WAIT): Promise<Found> => {
  for (const end = Date.now() + most; Date.now() < end; await setTimeout(100)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`Not seen in ${most / 1000} seconds: ${what}`);
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill();
  await Promise.race([ended, setTimeout(5000).then(() => child.kill('SIGKILL'))]);
};

interface Message { id?: number; type: string; method?: string; error?: string; message?: string; result?: Record<string, unknown>; params?: { level?: string; text?: string } }

/** Firefox by its own protocol (WebDriver BiDi): Debian's needs no driver. */
export const openFirefox = async (program: string): Promise<OtherBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(program, ['--headless', '--no-remote', '--width=1280', '--height=900', '--profile', folder, '--remote-debugging-port', '0', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => { said += String(part); });
  const address = await waitFor('Firefox’s address', () => /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => { reject(new Error('Firefox closed the door.')); }; });
  const complaints: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded' && ['error', 'warn'].includes(message.params?.level ?? '')) complaints.push(message.params?.text ?? '');
  };
  let count = 0;
  const ask = async (method: string, params: object): Promise<Record<string, unknown>> => {
    count += 1;
    const id = count;
    const answer = await new Promise<Message>((resolve) => { waiting.set(id, resolve); socket.send(JSON.stringify({ id, method, params })); });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? answer.error ?? ''}`);
    return answer.result ?? {};
  };
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await ask('browsingContext.getTree', {}) as { contexts: [{ context: string }] };
  const { context } = contexts[0];
  return {
    name: 'Firefox',
    go: async (url) => void await ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (body) => {
      const { result } = await ask('script.callFunction', { functionDeclaration: `() => JSON.stringify((() => { ${body} })() ?? null)`, awaitPromise: false, target: { context } }) as { result?: { value?: string } };
      return JSON.parse(result?.value ?? 'null') as unknown;
    },
    act: async (actions) => void await ask('input.performActions', { context, actions }),
    complaints: () => complaints,
    close: async () => {
      socket.close();
      await stop(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const MINI_BROWSERS = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'];

/** The window of Debian's WebKitGTK; undefined where there is none. */
export const findMiniBrowser = (): string | undefined => MINI_BROWSERS.find((path) => existsSync(path));

const findPort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return typeof address === 'object' && address ? address.port : 0;
};

/** WebKitGTK by WebDriver, in a window that nobody sees. */
export const openWebKit = async (miniBrowser: string): Promise<OtherBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const [log, window, shown] = ['console', 'window', 'display'].map((file) => join(folder, file)) as [string, string, string];
  // The driver keeps to itself what its browser prints, the console too.
  writeFileSync(window, `#!/bin/sh\nexec ${miniBrowser} "$@" >>${log} 2>&1\n`);
  writeFileSync(log, '');
  chmodSync(window, 0o755);
  const display = openSync(shown, 'w');
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', display] });
  const number = await waitFor('a screen', () => readFileSync(shown, 'utf8').trim() || undefined);
  closeSync(display);
  const port = await findPort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1' } });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json() as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: window, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] } } };
  const { sessionId } = await waitFor('WebKit’s driver', () => ask('POST', '/session', { capabilities }).catch(() => undefined)) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    name: 'WebKitGTK',
    go: async (url) => void await ask('POST', `${session}/url`, { url }),
    run: async (body) => JSON.parse(String(await ask('POST', `${session}/execute/sync`, { script: `return JSON.stringify((() => { ${body} })() ?? null)`, args: [] }))) as unknown,
    act: async (actions) => void await ask('POST', `${session}/actions`, { actions }),
    complaints: () => readFileSync(log, 'utf8').split('\n').filter((line) => /^CONSOLE .*\b(?:ERROR|WARN)/.test(line)),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await stop(driver);
      await stop(screen);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
