import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's Chromium as root needs the first two; the others keep it from calling home. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM_PATHS = [
  // Chromium without windows: the same engine, and tests take half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium that is already there: CHROMIUM_PATH, then Playwright's own, then the system's. */
function find(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  const candidates = [given, chromium.executablePath(), ...SYSTEM_PATHS];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Runs a command with its output shown; true when it succeeded. */
function run(command: string, ...args: Array<string>): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/**
 * The path of a Chromium to test with. Where there is none, installs it: with Playwright's
 * installer, else with the system's package manager.
 * @throws when there is none and none can be installed: browser tests are never skipped
 */
export function ensureBrowser(): string {
  const found = find();
  if (found) return found;
  console.log('No Chromium found, installing one …');
  run('npx', 'playwright', 'install', 'chromium');
  const installed = find();
  if (installed) return installed;
  if (existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    const apt = (...args: Array<string>) => {
      const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
      return run(command, ...rest);
    };
    const install = (name: string) => apt('install', '-y', '--no-install-recommends', name);
    apt('update');
    // Older releases of Debian, and Ubuntu, have no such package.
    install('chromium-headless-shell') || install('chromium');
  }
  const last = find();
  if (last) return last;
  throw new Error(
    'No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to its path.',
  );
}
