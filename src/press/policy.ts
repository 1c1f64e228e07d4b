import type { Showing } from '../domain/compile.ts';
import { LANGS } from '../i18n/lang.ts';
import { contentTypes } from './content-type.ts';

/** Addresses, in which a `*` stands for anything, and the headers of what is served there. Of two rows that fit an address, the later has the last word. */
export interface HeaderRow { paths: string[]; headers: Record<string, string> }

/** A browser that understands it fetches a page of ours while the pointer rests on its link; no script is needed. */
const PREFETCH = '/speculation-rules.json';

/** What is no page: a journalist's tools, and other sites, may fetch it. */
const FILE_KINDS = ['.csv', '.docx', '.json', '.pdf', '.png', '.svg', '.txt', '.xml', '.zip'];
/** And what hosts do not know the type of. */
const UNKNOWN_KINDS = ['.bib', '.ris'];
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'public, max-age=60' };

const toPolicy = (styleHashes: string[], ancestors: string): string => [
  "default-src 'none'", "script-src 'self'", `style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`, "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "object-src 'none'", "base-uri 'none'", "form-action 'none'", `frame-ancestors ${ancestors}`, "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');

/**
 * The one table of headers, from which the files of every host are made. Its first row is for whatever has no other, and for every refusal:
 * a page of ours, which is asked for anew each time and framed by nobody. `styleHashes`: `sha256-…` of each style sheet that stands in pages.
 */
export const toHeaderTable = (styleHashes: string[], showing: Showing = 'edition'): HeaderRow[] => [
  {
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': toPolicy(styleHashes, "'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'Speculation-Rules': `"${PREFETCH}"`,
      'Cache-Control': 'no-cache',
      ...(showing === 'preview' && { 'X-Robots-Tag': 'noindex' }),
    },
  },
  { paths: LANGS.map((lang) => `/${lang}/embed/*`), headers: { 'Content-Security-Policy': toPolicy(styleHashes, '*'), 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  { paths: FILE_KINDS.map((kind) => `/*${kind}`), headers: OPEN },
  ...UNKNOWN_KINDS.map((kind) => ({ paths: [`/*${kind}`], headers: { ...OPEN, 'Content-Type': contentTypes[kind] ?? '' } })),
  { paths: LANGS.map((lang) => `/${lang}/feed.xml`), headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  { paths: [PREFETCH], headers: { 'Content-Type': 'application/speculationrules+json' } },
  { paths: ['/_astro/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Addresses that machines try unasked, and where the thing is. */
export const REDIRECTS: Record<string, string> = {
  '/favicon.ico': '/favicon.svg',
  '/security.txt': '/.well-known/security.txt',
  '/sitemap.xml': '/sitemap-index.xml',
};

/** Whether an address is one of those that a path with at most one `*` stands for. */
export const hasMatch = (pattern: string, address: string): boolean => {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? address === pattern : address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
};

/** The headers that the table gives an address. */
export const toHeaders = (table: HeaderRow[], address: string): Record<string, string> =>
  Object.assign({}, ...table.filter(({ paths }) => paths.some((pattern) => hasMatch(pattern, address))).map(({ headers }) => headers)) as Record<string, string>;
