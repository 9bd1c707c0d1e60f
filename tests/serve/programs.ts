import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Debian's packages of a server, and the file in them that is started. */
const PROGRAMS = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], file: 'usr/sbin/nginx' },
  caddy: { packages: ['caddy'], file: 'usr/bin/caddy' },
} as const;

export interface Program {
  readonly command: string;
  /** What stands before the paths of its packages' files: "/" where the system has them. */
  readonly root: string;
}

const ok = (command: string, args: ReadonlyArray<string>, cwd = '.') =>
  spawnSync(command, args, { cwd, stdio: 'ignore' }).status === 0;

/** Fetches packages and unpacks them; nothing is installed, and no service of the machine starts. */
function unpack(packages: ReadonlyArray<string>, folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  // A new machine has no lists of packages yet; only root may fetch them.
  const fetched =
    ok('apt-get', ['download', ...packages], folder) ||
    (ok('apt-get', ['update']) && ok('apt-get', ['download', ...packages], folder));
  const files = globSync('*.deb', { cwd: folder });
  const done = fetched && files.every((file) => ok('dpkg', ['-x', file, '.'], folder));
  if (!done) rmSync(folder, { recursive: true, force: true });
  return done;
}

/** The Brotli module of an nginx below a root; null when it has none. */
export const brotliModule = ({ root }: Program): string | null =>
  globSync(join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))[0] ?? null;

/**
 * A server to test with: the system's, else Debian's, unpacked below .build/.
 *
 * @returns null where neither is to be had
 */
export function programOf(name: keyof typeof PROGRAMS): Program | null {
  const { packages, file } = PROGRAMS[name];
  const system: Program = { command: join('/', file), root: '/' };
  if (existsSync(system.command) && (name !== 'nginx' || brotliModule(system))) return system;
  const root = resolve(`.build/debian/${name}`);
  const own: Program = { command: join(root, file), root };
  return existsSync(own.command) || (unpack(packages, root) && existsSync(own.command))
    ? own
    : null;
}
