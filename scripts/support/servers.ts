import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { usualApi } from '../../src/domain/forge/forge.ts';
import { caddyfile } from '../../src/domain/serving/caddy.ts';
import { nginxMain, nginxSite, type ServerOptions } from '../../src/domain/serving/nginx.ts';
import { compressFolder } from '../compressed.ts';
import { freePort } from '../ports.ts';
import { programOf } from './server-programs.ts';

/** Files that the tests request: some of every type that the build produces. */
const PARTS = [
  'index.html',
  '404.html',
  'favicon.svg',
  'robots.txt',
  'sitemap-index.xml',
  '_astro',
  'pagefind',
  'huong-dan/2017/i-1-1',
  'lich/2017.ics',
  'du-lieu/index.html',
  'du-lieu/areas.csv',
  'du-lieu/areas.json',
];

/** Copies a part of the built site, with its precompressed files, into a folder to serve. */
export async function servedFolder(from: string, folder: string, base: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, base);
  for (const part of PARTS) cpSync(join(from, part), join(site, part), { recursive: true });
  // Placeholders for generated files that other tests cover.
  mkdirSync(join(site, 'bien-tap/sua'), { recursive: true });
  writeFileSync(join(site, 'bien-tap/sua/index.html'), '<!doctype html><title>Sửa</title>');
  writeFileSync(join(site, 'sw.js'), '// service worker');
  writeFileSync(join(site, '.env'), 'SECRET=1');
  await compressFolder(folder);
}

interface ServerKind {
  /** Writes its configuration into a folder; returns the command that runs it. */
  readonly command: (folder: string, options: ServerOptions) => ReadonlyArray<string>;
}

export const servers: Readonly<Record<'nginx' | 'bare' | 'caddy', ServerKind>> = {
  nginx: {
    command(folder, options) {
      const [main, site] = [join(folder, 'nginx.conf'), join(folder, 'site.conf')];
      const modules = join(folder, 'modules.conf');
      const brotli = programOf('nginx').brotli;
      writeFileSync(modules, brotli ? `load_module ${brotli};\n` : '');
      writeFileSync(site, nginxSite(options));
      // As root, nginx would switch to a user who may not read this folder.
      const user = process.getuid?.() === 0 ? 'user root;\n' : '';
      writeFileSync(main, user + nginxMain({ site, temporary: folder, modules }));
      return [programOf('nginx').command, '-e', 'stderr', '-p', folder, '-c', main];
    },
  },
  /** The minimal nginx configuration: the baseline of benchmarks. */
  bare: {
    command(folder, { root, port }) {
      const main = join(folder, 'nginx.conf');
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join(' ');
      writeFileSync(
        main,
        `${user} daemon off; pid ${folder}/pid; worker_processes auto;
events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=2000; ${places} server { listen ${port}; root ${root}; } }
`,
      );
      return [programOf('nginx').command, '-e', 'stderr', '-p', folder, '-c', main];
    },
  },
  caddy: {
    command(folder, options) {
      writeFileSync(join(folder, 'Caddyfile'), caddyfile(options));
      return [
        programOf('caddy').command,
        'run',
        '--config',
        join(folder, 'Caddyfile'),
        '--adapter',
        'caddyfile',
      ];
    },
  },
};

export interface ServerResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | Array<string> | undefined>>;
  readonly body: Buffer;
}

/** Requests a path exactly as written, without normalizing it. */
export const ask = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<ServerResponse> =>
  new Promise((done, failed) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers, method, agent: false },
      (answer) => {
        const parts: Array<Buffer> = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.on('error', failed);
    asked.end();
  });

/** Starts a server on a free port and waits until it responds. */
export async function start(
  name: keyof typeof servers,
  root: string,
  base: string,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const folder = resolve(`.build/serve/${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const [command = '', ...args] = servers[name].command(folder, {
    base,
    api: usualApi,
    root: resolve(root),
    port,
  });
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  while (!(await ask(port, base).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`${name} did not start:\n${said}`);
    await new Promise((next) => setTimeout(next, 20));
  }
  return {
    port,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
