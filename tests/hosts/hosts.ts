import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sidePackages } from '../../scripts/side-packages.ts';
import { freePort } from '../serve/free-port.ts';
import { ask, servedFolder } from '../serve/servers.ts';

/** A page that went away, for the hosts that redirect by themselves. */
export const MOVED = { from: '/van-ban/cu/', to: '/huong-dan/2017/i-1-1/' } as const;

/** The programs with which two hosts are tried at home: what they do with `_headers` and `_redirects`. */
const HOSTS = {
  cloudflare: (site: string, port: number) => [
    'node_modules/wrangler/bin/wrangler.js',
    ...`pages dev ${site} --ip 127.0.0.1 --port ${port} --show-interactive-dev-session=false`.split(
      ' ',
    ),
  ],
  netlify: (site: string, port: number) => [
    'node_modules/netlify-cli/bin/run.js',
    ...`dev --dir ${site} --offline --no-open --framework #static --port ${port}`.split(' '),
    // It would fetch a runtime for functions, of which there are none.
    '--internal-disable-edge-functions',
  ],
} as const;

export interface Host {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done) =>
    child.exitCode === null ? child.once('exit', () => done()) : done(),
  );

/** Serves a part of the built site as the host would, with the files of deploy/. */
export async function startHost(name: keyof typeof HOSTS): Promise<Host> {
  const packages = sidePackages(`tests/hosts/${name}`);
  // Apart from the project, whose packages and settings these programs would take for theirs.
  const site = 'site';
  await servedFolder(join(packages, site), '/');
  for (const file of ['_headers', '_redirects']) {
    cpSync(`deploy/${name}/${file}`, join(packages, site, file));
  }
  appendFileSync(join(packages, site, '_redirects'), `${MOVED.from} ${MOVED.to} 301\n`);
  const port = await freePort();
  const child = spawn(process.execPath, HOSTS[name](site, port), {
    cwd: packages,
    env: {
      ...process.env,
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      NETLIFY_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // It starts programs of its own, which have to end with it.
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  while (!(await ask(port, '/').catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`${name} did not start:\n${said}`);
    await new Promise((next) => setTimeout(next, 100));
  }
  return {
    port,
    stop: async () => {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended(child);
    },
  };
}

export interface Store extends Host {
  readonly folder: string;
}

/** An S3-compatible store with an empty bucket `trang`. */
export async function startStore(): Promise<Store> {
  const packages = sidePackages('tests/hosts/s3');
  const folder = resolve('.build/hosts-s3');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      join(packages, 'node_modules/s3rver/bin/s3rver.js'),
      ...[
        '-d',
        folder,
        '-a',
        '127.0.0.1',
        '-p',
        String(port),
        '--silent',
        '--configure-bucket',
        'trang',
      ],
    ],
    { stdio: 'ignore' },
  );
  while (!(await ask(port, '/').catch(() => null))) {
    if (child.exitCode !== null) throw new Error('s3rver did not start');
    await new Promise((next) => setTimeout(next, 50));
  }
  return {
    port,
    folder,
    stop: async () => {
      child.kill();
      await ended(child);
    },
  };
}
