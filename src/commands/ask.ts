import { once } from 'node:events';
import { request, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server answered, as it was sent. */
export interface Answer { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }

/** Asks a server for an address as it is written: fetch would tidy `..` away, and decompress what comes. */
export const ask = async (url: string, path: string, { method = 'GET', headers = {}, agent = false }: { method?: string; headers?: Record<string, string | undefined>; agent?: Agent | false } = {}): Promise<Answer> => {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, method, headers, agent }).end();
  const [answer] = await once(sent, 'response') as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
};

/** The bytes that were meant. */
export const decode = ({ headers, body }: Answer): Buffer => {
  const encoding = headers['content-encoding'];
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
};
