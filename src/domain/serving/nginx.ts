import { contentTypes, everywhere, NOT_FOUND, patternOf, servingRules } from './rules.ts';

export interface ServerOptions {
  /** The base path, with a slash at both ends; the site is in a folder of that name below the root. */
  readonly base: string;
  /** The API that the editing form uses; null without a forge. */
  readonly api: string | null;
  /** The document root. */
  readonly root: string;
  readonly port: number;
}

const quoted = (text: string) => `"${text}"`;
const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** Headers that at least one rule overrides; the others are constant. */
const varying = [...new Set(servingRules(null).flatMap(({ headers }) => Object.keys(headers)))];

/**
 * In our table the last matching rule wins, in nginx the first: hence the reverse order. Empty values are
 * not sent.
 */
function map(header: string, { base, api }: ServerOptions): string {
  const rules = servingRules(api)
    .filter(({ headers }) => header in headers)
    .toReversed();
  return [
    `# ${header}`,
    `map $uri ${variable(header)} {`,
    `  default ${quoted(everywhere[header] ?? '')};`,
    ...rules.map(
      ({ path, headers }) =>
        `  ${quoted(`~${patternOf(path, base)}`)} ${quoted(headers[header] ?? '')};`,
    ),
    '}',
  ].join('\n');
}

function types(): Array<string> {
  const endings = new Map<string, Array<string>>();
  for (const [ending, type] of Object.entries(contentTypes)) {
    const [bare = ''] = type.split(';');
    endings.set(bare, [...(endings.get(bare) ?? []), ending]);
  }
  return [...endings].map(([type, names]) => `    ${type} ${names.join(' ')};`);
}

/** Types with a charset; nginx adds it to text/html by itself. */
const texts = Object.values(contentTypes)
  .filter((type) => type.includes('charset'))
  .map((type) => type.split(';', 1)[0])
  .filter((type) => type !== 'text/html');

/** The configuration of one site, a file for conf.d/ to be included inside `http { }`. */
export function nginxSite(options: ServerOptions): string {
  const { base, root, port } = options;
  const headers = [...new Set([...Object.keys(everywhere), ...varying])].map((name) => {
    const value = varying.includes(name) ? variable(name) : quoted(everywhere[name] ?? '');
    return `  add_header ${name} ${value} always;`;
  });
  const bare = base === '/' ? [] : ['', '  location = / {', `    return 302 ${base};`, '  }'];
  return `# Debian and Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static
# The files *.br and *.gz beside the site's are made by "npm run export compressed".
# For HTTPS add "listen 443 ssl" with a certificate, and a server that leads port 80 there.

${varying.map((header) => map(header, options)).join('\n\n')}

server {
  listen ${port};
  server_name _;
  server_tokens off;
  root ${root};
  index index.html;

  # Behind a proxy or another port a redirect has to stay where the reader is.
  absolute_redirect off;
  error_page 404 ${base.replace(/\/$/, '')}${NOT_FOUND};

  brotli_static on;
  gzip_static on;
  gzip_vary on;

  charset utf-8;
  charset_types ${texts.join(' ')};
  types {
${types().join('\n')}
  }
  default_type application/octet-stream;

  # All in one place: a location with a header of its own would lose the others.
${headers.join('\n')}

  # What stands beside the site, but is no part of it.
  location ~ (?:/\\.|\\.(?:br|gz)$) {
    return 404;
  }${bare.join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** The main configuration of an nginx that runs without root: for a container, and for tests. */
export function nginxMain({
  site,
  temporary,
  modules,
}: {
  /** Path of the site's configuration file. */
  readonly site: string;
  /** A folder that nginx may write to. */
  readonly temporary: string;
  /** Glob of the files that load modules; only brotli-static is needed. */
  readonly modules: string;
}): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${temporary}/${name};`,
  );
  return `daemon off;
pid ${temporary}/nginx.pid;
error_log stderr warn;
worker_processes auto;
include ${modules};

events {
  worker_connections 4096;
}

http {
${places.join('\n')}
  # Who read what is nobody's business.
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  open_file_cache max=2000 inactive=60s;
  open_file_cache_errors on;
  include ${site};
}
`;
}
