import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { aptGet, hasApt, runWithApt } from '../../scripts/apt.ts';

/** Debian packages of a server, and the path of its program. */
const PROGRAMS = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], file: 'usr/sbin/nginx' },
  caddy: { packages: ['caddy'], file: 'usr/bin/caddy' },
} as const;

type Name = keyof typeof PROGRAMS;

export interface ServerProgram {
  readonly command: string;
  /** nginx's module for precompressed files; null when not installed. */
  readonly brotli: string | null;
}

/** Downloads and unpacks packages; nothing is installed, and no system service starts. */
function unpack(packages: ReadonlyArray<string>, folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  // A fresh machine has no package lists yet; only root may update them.
  const download = () => runWithApt('apt-get', ['download', '-qq', ...packages], folder);
  const fetched = download() || (aptGet(['update', '-qq']) && download());
  const extract = (file: string) =>
    spawnSync('dpkg', ['-x', file, '.'], { cwd: folder, stdio: 'ignore' }).status === 0;
  const done = fetched && globSync('*.deb', { cwd: folder }).every(extract);
  if (!done) rmSync(folder, { recursive: true, force: true });
  return done;
}

/** @param root prefix of the paths of its packages' files: "/" for installed ones */
function program(command: string | undefined, root: string): ServerProgram | null {
  if (!command || !existsSync(command)) return null;
  const module = join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  return { command, brotli: existsSync(module) ? module : null };
}

/** On PATH, or in Debian's folders that only root's PATH contains. */
function onSystem(name: Name): ServerProgram | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return program(
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path)),
    '/',
  );
}

function fromPackages(name: Name): ServerProgram | null {
  const { packages, file } = PROGRAMS[name];
  const root = resolve(`.build/debian/${name}`);
  if (!existsSync(join(root, file)) && !unpack(packages, root)) return null;
  return program(join(root, file), root);
}

const found = new Map<Name, ServerProgram>();

/**
 * A server to test with: the system's, else Debian's, unpacked below .build/. Cached after the first call.
 *
 * @throws when neither is available: its tests are never skipped
 */
export function programOf(name: Name): ServerProgram {
  const known = found.get(name);
  if (known) return known;
  const system = onSystem(name);
  const isWhole = system && (name !== 'nginx' || system.brotli);
  const program = isWhole ? system : hasApt() ? fromPackages(name) : null;
  if (!program) {
    const { packages } = PROGRAMS[name];
    throw new Error(`${name} is not here and cannot be fetched; install ${packages.join(', ')}`);
  }
  found.set(name, program);
  return program;
}
