import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { aptGet, hasApt, runWithApt } from '../../scripts/apt.ts';

/** Debian's packages of a server, and the file in them that is started. */
const PROGRAMS = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], file: 'usr/sbin/nginx' },
  caddy: { packages: ['caddy'], file: 'usr/bin/caddy' },
} as const;

type Name = keyof typeof PROGRAMS;

export interface ServerProgram {
  readonly command: string;
  /** nginx's module that sends packed files; null where there is none. */
  readonly brotli: string | null;
}

/** Fetches packages and unpacks them; nothing is installed, and no service of the machine starts. */
function unpack(packages: ReadonlyArray<string>, folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  // A new machine has no lists of packages yet; only root may fetch them.
  const download = () => runWithApt('apt-get', ['download', '-qq', ...packages], folder);
  const fetched = download() || (aptGet(['update', '-qq']) && download());
  const extract = (file: string) =>
    spawnSync('dpkg', ['-x', file, '.'], { cwd: folder, stdio: 'ignore' }).status === 0;
  const done = fetched && globSync('*.deb', { cwd: folder }).every(extract);
  if (!done) rmSync(folder, { recursive: true, force: true });
  return done;
}

/** @param root what stands before the paths of its packages' files: "/" where the system has them */
function program(command: string | undefined, root: string): ServerProgram | null {
  if (!command || !existsSync(command)) return null;
  const module = join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  return { command, brotli: existsSync(module) ? module : null };
}

/** On PATH, or where Debian keeps what only root's PATH names. */
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
 * A server to test with: the system's, else Debian's, unpacked below .build/. Looked for once.
 *
 * @throws where neither is to be had: its tests are never skipped
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
