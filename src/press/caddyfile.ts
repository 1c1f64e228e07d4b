import { contentTypes } from './content-type.ts';
import { REDIRECTS, type HeaderRow } from './policy.ts';

/** Where a release is served: the host's name, and the folder that holds its files. */
export interface Place { host: string; root: string }

const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Caddy's own `*` stops at a slash, but for one at the beginning or the end. */
const toPath = (pattern: string): string => pattern.replace(/^\/\*(?=.)/, '*');

const toHeader = (matcher: string, headers: Record<string, string>): string[] =>
  [`header ${matcher}{`, ...Object.entries(headers).map(([name, value]) => `\t${name} ${quote(value)}`), '}'];

const toRow = ({ paths, headers }: HeaderRow, index: number): string[] =>
  [`@row${index + 1} path ${paths.map(toPath).join(' ')}`, ...toHeader(`@row${index + 1} `, headers)];

const toTypes = (): HeaderRow[] => Object.entries(contentTypes).filter(([kind]) => kind !== '.html').map(([kind, type]) => ({ paths: [`/*${kind}`], headers: { 'Content-Type': type } }));

const indent = (lines: string[], depth: number): string => lines.map((line) => `${'\t'.repeat(depth)}${line}\n`).join('');

/**
 * The site block of a Caddyfile, for one release. It names the release's own folder, so that a reload changes files and policy in one moment;
 * the environment may name another host (SITE_ADDRESS) or folder (SITE_ROOT).
 */
export const renderCaddyfile = ([page = { paths: [], headers: {} }, ...rows]: HeaderRow[], { host, root }: Place): string => `# Made from the table of headers (src/press/policy.ts) for this release alone: it names the hash of its style sheet.
{$SITE_ADDRESS:${host}} {
	root * {$SITE_ROOT:${root}}
	# After a rollback a file is older than the reader's copy. Its ETag tells; its date does not.
	request_header -If-Modified-Since
	route {
${indent(toHeader('', page.headers), 2)}
		@refused not method GET HEAD
		header @refused {
			Allow "GET, HEAD"
			Content-Type "text/plain; charset=utf-8"
		}
		respond @refused "Only GET and HEAD are answered here." 405

${indent(Object.entries(REDIRECTS).map(([from, to]) => `redir ${from} ${to} 301`), 2)}
		@hidden {
			path /_headers /_redirects */.*
			not path /.well-known/security.txt
		}
		error @hidden 404

${indent([...toTypes(), ...rows].flatMap(toRow), 2)}
		header ?Vary Accept-Encoding
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
${indent(toHeader('', { ...page.headers, 'Content-Type': 'text/html; charset=utf-8' }), 2)}		header -Access-Control-Allow-Origin
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		file_server @missing {
			precompressed br gzip
		}
	}
}
`;
