import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message { id?: number; method?: string; params?: { items?: unknown[] }; result?: unknown }

/** What an editor shows at a place in a file: what it offers there, and what it says under the pointer. */
export interface Offered { labels: string[]; hover: string }

const ROOT = join(import.meta.dirname, '../..');
const toUrl = (path: string): string => pathToFileURL(path).href;

/** Splits what has come into whole messages, and what is left. */
const cutMessages = (bytes: Buffer): { messages: Message[]; rest: Buffer } => {
  const end = bytes.indexOf('\r\n\r\n');
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, Math.max(end, 0)).toString())?.[1]);
  if (end < 0 || bytes.length < end + 4 + length) return { messages: [], rest: bytes };
  const { messages, rest } = cutMessages(bytes.subarray(end + 4 + length));
  return { messages: [JSON.parse(bytes.subarray(end + 4, end + 4 + length).toString()) as Message, ...messages], rest };
};

/** Starts the server that is behind the Astro extension of VS Code, on a folder, as the extension does with `astro.content-intellisense`. */
export const startLanguageServer = async (folder: string): Promise<{ offer(file: string, text: string, line: number, column: number): Promise<Offered>; stop(): void }> => {
  const server = spawn(process.execPath, [join(ROOT, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let [rest, count]: [Buffer, number] = [Buffer.alloc(0), 0];
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object): Promise<unknown> => new Promise((resolve) => {
    count += 1;
    waiting.set(count, resolve);
    send({ id: count, method, params });
  });
  server.stdout.on('data', (more: Buffer) => {
    const cut = cutMessages(Buffer.concat([rest, more]));
    rest = cut.rest;
    for (const { id, method, params, result } of cut.messages) {
      if (id === undefined) continue;
      // It asks for settings, of which there are none.
      if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
      else waiting.get(id)?.(result);
    }
  });
  await ask('initialize', {
    processId: process.pid, rootUri: toUrl(folder), workspaceFolders: [{ uri: toUrl(folder), name: 'project' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, completion: {} }, workspace: { workspaceFolders: true, configuration: true } },
    initializationOptions: { typescript: { tsdk: join(ROOT, 'node_modules/typescript/lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return {
    offer: async (file, text, line, column) => {
      const textDocument = { uri: toUrl(join(folder, file)) };
      send({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, languageId: 'mdx', version: 1, text } } });
      const at = { textDocument, position: { line: line - 1, character: column - 1 } };
      const [completion, hover] = [await ask('textDocument/completion', at), await ask('textDocument/hover', at)] as [{ items: { label: string }[] } | null, { contents: { value: string } } | null];
      send({ method: 'textDocument/didClose', params: { textDocument } });
      return { labels: completion?.items.map(({ label }) => label) ?? [], hover: hover?.contents.value ?? '' };
    },
    stop: () => server.kill(),
  };
};
