import { parseHTML } from 'linkedom';
import { inject } from 'vitest';

/** A page as it is sent: for what needs no browser to be seen. */
export interface Markup { status: number; headers: Headers; html: string; document: Document }

export const loadMarkup = async (page: string): Promise<Markup> => {
  const { status, headers, text } = await request(page);
  return { status, headers, html: text, document: parseHTML(text).document };
};

export const loadText = async (page: string): Promise<string> => (await request(page)).text;

const request = async (page: string): Promise<{ status: number; headers: Headers; text: string }> => {
  // A connection kept open may be closed by the server while a test is busy, and would then fail the next request.
  const response = await fetch(new URL(page, inject('siteUrl')), { headers: { connection: 'close' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** Every page given, by its address. */
export const loadAllMarkup = async (pages: string[]): Promise<Map<string, Markup>> =>
  new Map(await Promise.all(pages.map(async (page) => [page, await loadMarkup(page)] as const)));
