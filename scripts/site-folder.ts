import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { DIST, ROOT } from './root.ts';

/**
 * The folder of the finished site, and those beside it. A site is built beside the one that is served
 * and swapped in at the end: a build that fails or is killed leaves the last good site where it was.
 */
export interface SiteFolders {
  readonly site: string;
  /** The site that is being built. */
  readonly next: string;
  /** The site before, while it makes room. */
  readonly old: string;
}

export const folders: SiteFolders = {
  site: DIST,
  next: join(ROOT, '.build', `${basename(DIST)}.next`),
  old: join(ROOT, '.build', `${basename(DIST)}.old`),
};

/**
 * Puts the site back that a killed swap left aside. A folder can only be replaced by two renames; whoever
 * dies between them leaves no site in place, and the whole of the old one beside it.
 */
export function recoverInterruptedPublish({ site, old }: SiteFolders = folders): void {
  if (existsSync(site) || !existsSync(old)) return;
  renameSync(old, site);
  console.error(machineFaultText.restored);
}

/** Puts the built site in place of the old one; when that cannot be, the old one stays. */
export function publishBuild({ site, next, old }: SiteFolders = folders): void {
  rmSync(old, { recursive: true, force: true });
  const before = existsSync(site);
  if (before) renameSync(site, old);
  try {
    renameSync(next, site);
  } catch (error) {
    if (before) renameSync(old, site);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** True when a process of that number runs. */
function runs(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Keeps other builds of the same site away until this process ends: two of them would write into one
 * folder, and the first to finish would swap in half of each. What a killed build left is taken over.
 *
 * @throws MachineFault when another build is under way
 */
export function acquireBuildLock({ next }: SiteFolders = folders): void {
  const claim = `${next}.pid`;
  const owner = Number(existsSync(claim) ? readFileSync(claim, 'utf8') : 0);
  if (owner > 0 && runs(owner)) throw new MachineFault(machineFaultText.building(owner));
  mkdirSync(dirname(claim), { recursive: true });
  writeFileSync(claim, String(process.pid));
  process.once('exit', () => rmSync(claim, { force: true }));
}
