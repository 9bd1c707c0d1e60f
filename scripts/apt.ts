import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How long another program may keep apt's locks before we give up, and how often we try, in seconds. */
const PATIENCE = 30 * 60;
const PAUSE = 5;

/** What apt says of a lock that another process holds: that of dpkg, or that of the package lists. */
const LOCKED = /Could not get lock|Unable to (?:acquire|lock)/;

export const hasApt = (): boolean => existsSync('/usr/bin/apt-get');

const sleep = (seconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);

/**
 * Runs a command that installs with apt. While another program holds apt's locks (unattended upgrades,
 * the set-up of a new machine), says so and tries again: apt's own `DPkg::Lock::Timeout` does not cover
 * the lock of the package lists, which `update` takes.
 *
 * @param folder where it runs
 * @returns true when the command succeeded
 */
export function runWithApt(command: string, args: ReadonlyArray<string>, folder = '.'): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  for (let waited = 0; ; waited += PAUSE) {
    const { status, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      // Messages in English, whatever the machine speaks: they are looked at here.
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

/** Runs apt-get as root: with sudo where we are somebody else. @returns true when it succeeded */
export function aptGet(args: ReadonlyArray<string>): boolean {
  const command = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  const [first = 'apt-get', ...rest] = [...command, ...args];
  return runWithApt(first, rest);
}
