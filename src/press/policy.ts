import type { Showing } from '../domain/compile.ts';

const toPolicy = (styleHash: string): string => [
  "default-src 'none'", "script-src 'self'", `style-src '${styleHash}'`, "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');

/** A browser that understands it fetches a page of ours while the pointer rests on its link; no script is needed. */
const PREFETCH = '/speculation-rules.json';

const toBlock = (path: string, headers: string[]): string => `${[path, ...headers].join('\n  ')}\n`;

/** The headers that every page is served with, in the format of static hosts. `styleHash`: `sha256-…` of the one style sheet, which stands in each page. */
export const renderHeaders = (styleHash: string, showing: Showing): string =>
  toBlock('/*', [
    `Content-Security-Policy: ${toPolicy(styleHash)}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
    'Strict-Transport-Security: max-age=63072000; includeSubDomains',
    `Speculation-Rules: "${PREFETCH}"`,
    ...(showing === 'preview' ? ['X-Robots-Tag: noindex'] : []),
  ]) + toBlock(PREFETCH, ['Content-Type: application/speculationrules+json']);
