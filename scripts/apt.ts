import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Seconds: how long to wait for apt's locks before giving up, and how often to retry. */
const PATIENCE = 30 * 60;
const PAUSE = 5;

/** apt's message when another process holds the lock of dpkg or of the package lists. */
const LOCKED = /Could not get lock|Unable to (?:acquire|lock)/;

export const hasApt = (): boolean => existsSync('/usr/bin/apt-get');

const sleep = (seconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);

/**
 * Runs a command that installs with apt. While another program holds apt's locks (unattended upgrades, the
 * setup of a new machine), says so and retries: apt's own `DPkg::Lock::Timeout` does not cover the lock of
 * the package lists, which `update` takes.
 *
 * @param folder working directory
 * @returns true when the command succeeded
 */
export function runWithApt(command: string, args: ReadonlyArray<string>, folder = '.'): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  for (let waited = 0; ; waited += PAUSE) {
    const { status, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      // English messages, whatever the system's language: they are matched above.
      env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    if (status === 0) return true;
    if (!LOCKED.test(stderr ?? '') || waited >= PATIENCE) {
      process.stderr.write(stderr ?? '');
      return false;
    }
    if (waited === 0) console.log('Another program is using apt; waiting until it has finished …');
    sleep(PAUSE);
  }
}

/** Runs apt-get as root, with sudo if necessary. @returns true when it succeeded */
export function aptGet(args: ReadonlyArray<string>): boolean {
  const command = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  const [first = 'apt-get', ...rest] = [...command, ...args];
  return runWithApt(first, rest);
}
