import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptGet, hasApt, runWithApt } from './apt.ts';
import { ROOT } from './root.ts';

const PLAYWRIGHT = join(ROOT, 'node_modules/@playwright/test/cli.js');

/**
 * Debian's Chromium needs the first two when run as root; the others disable background network traffic.
 */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM_PATHS = [
  // Chromium without a window system: the same engine, and tests take half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chromium: CHROMIUM_PATH, then Playwright's own, then the system's. */
function find(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  const candidates = [given, chromium.executablePath(), ...SYSTEM_PATHS];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Installs Playwright's own browser, and the system libraries it needs. */
function installWithPlaywright(): void {
  const playwright = (command: string) =>
    runWithApt(process.execPath, [PLAYWRIGHT, command, 'chromium']);
  if (playwright('install') && hasApt()) playwright('install-deps');
}

/** Debian's package, for machines that cannot reach Playwright's downloads. */
function installWithApt(): void {
  const install = (name: string) => aptGet(['install', '-y', '--no-install-recommends', name]);
  aptGet(['update']);
  // Older Debian releases, and Ubuntu, have no package of the headless shell.
  install('chromium-headless-shell') || install('chromium');
}

/**
 * The path of a Chromium for tests; installs one when there is none.
 * @throws when none can be installed: browser tests are never skipped
 */
export function ensureBrowser(): string {
  const found = find();
  if (found) return found;
  console.log('No Chromium found, installing one …');
  installWithPlaywright();
  const installed = find();
  if (installed) return installed;
  if (hasApt()) installWithApt();
  const last = find();
  if (last) return last;
  throw new Error(
    'No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to its path.',
  );
}
