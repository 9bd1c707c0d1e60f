import type { ServerOptions } from './nginx.ts';
import { contentTypes, everywhere, NOT_FOUND, servingRules } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const below = (base: string, path: string) => `${base.replace(/\/$/, '')}${path}`;
const indented = (lines: ReadonlyArray<string>, depth: number) =>
  lines.map((line) => `${'\t'.repeat(depth)}${line}`).join('\n');

/** Content types that Caddy would take from the operating system, or does not know. */
const types = Object.entries(contentTypes)
  .filter(([ending]) => ending !== 'html')
  .flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type ${quoted(type)}`,
  ]);

/**
 * Matches a folder's URL without its trailing slash, using the path that Caddy has normalised, never the
 * raw one.
 */
const folder = (name: string, more: ReadonlyArray<string> = []) => [
  `@${name} {`,
  '\tpath_regexp folder ^(/[^/\\\\].*[^/])$',
  '\tfile {path}/index.html',
  ...more,
  '}',
];

/** Checks that nginx performs by default and Caddy does not. */
const careful = [
  '# No file name contains a NUL byte, and only GET and HEAD are answered.',
  '@zero path_regexp \\x00',
  'error @zero 400',
  '@other not method GET HEAD',
  'header @other Allow "GET, HEAD"',
  'error @other 405',
  '# A folder without its slash; the file server would lose what is asked ("?q=…").',
  ...folder('asking', ['\texpression {query} != ""']),
  'redir @asking {re.folder.1}/?{query} 308',
  ...folder('folder'),
  'redir @folder {re.folder.1}/ 308',
];

/** Text files are sent compressed or not, depending on the request: caches need `Vary`. */
const varying = `@text path */ ${Object.entries(contentTypes)
  .filter(([, type]) => type.includes('charset'))
  .map(([ending]) => `*.${ending}`)
  .join(' ')}`;

/**
 * The Caddyfile of the site. With a host name in place of the port, Caddy enables HTTPS automatically.
 *
 * @param options port, root folder, base path and API
 */
export function caddyfile({ base, api, root, port }: ServerOptions): string {
  const common = Object.entries(everywhere).map(([name, value]) => `${name} ${quoted(value)}`);
  const rules = servingRules(api).flatMap(({ path, why, headers }) => [
    `# ${why}`,
    ...Object.entries(headers).map(
      ([name, value]) => `header ${below(base, path)} ${name} ${quoted(value)}`,
    ),
  ]);
  const lines = [
    'import headers',
    ...types,
    ...rules,
    '# What stands beside the site, but is no part of it.',
    '@beside path */.* *.br *.gz',
    'error @beside 404',
    ...(base === '/' ? [] : [`redir / ${base} 302`]),
    ...careful,
    varying,
    'header @text ?Vary Accept-Encoding',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ];
  return `# The files *.br and *.gz beside the site's are made by "npm run export compressed".
{
	admin off
}

(headers) {
	header {
${indented(common, 2)}
	}
	header -Server
}

:${port} {
	root * ${root}

	# In this order: of two rules for a header the later one holds.
	route {
${indented(lines, 2)}
	}

	# What was set for the file that is not there holds no longer.
	handle_errors {
		import headers
		@missing expression {err.status_code} == 404
		rewrite @missing ${below(base, NOT_FOUND)}
		header @missing Content-Type ${quoted(contentTypes.html ?? '')}
		file_server @missing {
			status 404
			precompressed br gzip
		}
	}
}
`;
}
