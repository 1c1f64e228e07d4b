import type { Place } from './caddyfile.ts';
import { contentTypes } from './content-type.ts';
import { REDIRECTS, type HeaderRow } from './policy.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

/** A refusal, and an address that leads elsewhere, are of no kind. */
const toExpression = (pattern: string): string => `~^(200|206|304)${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`;

const toVariable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** The first expression that fits is taken, so the rows stand upside down. An empty header is not sent. */
const toMap = (name: string, [page, ...rows]: HeaderRow[]): string => `map $status$uri ${toVariable(name)} {
	default ${quote(page?.headers[name] ?? '')};
${rows.toReversed().flatMap(({ paths, headers }) => { const value = headers[name]; return value === undefined ? [] : paths.map((path) => `\t${toExpression(path)} ${quote(value)};\n`); }).join('')}}
`;

/** A sample for nginx, to stand in `http { … }`: the same table, as maps from address to header. Types are given by the kind of file, but for the rows that name one. */
export const renderNginx = (table: HeaderRow[], { host, root }: Place): string => {
  const names = [...new Set(table.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== 'Content-Type');
  const typed = table.flatMap(({ paths, headers }) => { const type = headers['Content-Type']; return type === undefined ? [] : paths.filter((path) => !path.includes('*')).map((path) => [path, type] as const); });
  return `# Made from the table of headers (src/press/policy.ts) for this release alone: it names the hash of its style sheet.
${names.map((name) => toMap(name, table)).join('')}map $status $site_allow {
	default '';
	405 'GET, HEAD';
}
server {
	listen 80;
	server_name ${host};
	root ${root};
	server_tokens off;
	gzip_static on;
	gzip_vary on;
	# With Debian's libnginx-mod-http-brotli-static:
	# brotli_static on;
	# After a rollback a file is older than the reader's copy. Its ETag tells; its date does not.
	if_modified_since off;
	types {
${Object.entries(contentTypes).map(([kind, type]) => `\t\t${quote(type)} ${kind.slice(1)};\n`).join('')}	}
	default_type application/octet-stream;
${names.map((name) => `\tadd_header ${name} ${toVariable(name)} always;\n`).join('')}	add_header Allow $site_allow always;
	absolute_redirect off;
	error_page 403 404 =404 /404.html;
	if ($request_method !~ ^(GET|HEAD)$) { return 405; }
${Object.entries(REDIRECTS).map(([from, to]) => `\tlocation = ${from} { return 301 ${to}; }\n`).join('')}${typed.map(([path, type]) => `\tlocation = ${path} { types { } default_type ${quote(type)}; }\n`).join('')}	location = /_headers { return 404; }
	location = /_redirects { return 404; }
	location = /.well-known/security.txt { }
	location ~ /\\. { return 404; }
}
`;
};
