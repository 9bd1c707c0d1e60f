import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { acquireLock } from './build-lock.ts';
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

/** The file system that a path is on, or would be on. */
function deviceOf(path: string): number {
  return existsSync(path) ? statSync(path).dev : deviceOf(dirname(path));
}

/** A site is built below the project; what makes room for it stays where it can be renamed. */
function foldersOf(site: string): SiteFolders {
  const aside = join(ROOT, '.build', basename(site));
  const isNear = deviceOf(dirname(aside)) === deviceOf(dirname(site));
  const beside = join(dirname(site), `.${basename(site)}`);
  return { site, next: `${aside}.next`, old: isNear ? `${aside}.old` : `${beside}.old` };
}

export const folders: SiteFolders = foldersOf(DIST);

/**
 * Puts the site back that a killed swap left aside. A folder can only be replaced by two renames; whoever
 * dies between them leaves no site in place, and the whole of the old one beside it.
 */
export function recoverInterruptedPublish({ site, old }: SiteFolders = folders): void {
  if (existsSync(site) || !existsSync(old)) return;
  renameSync(old, site);
  console.error(machineFaultText.restored);
}

/** The built site, on the file system of its place: a folder can only be renamed within one. */
function staged({ site, next }: SiteFolders): string {
  if (deviceOf(next) === deviceOf(dirname(site))) return next;
  const copy = join(dirname(site), `.${basename(site)}.next`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(next, copy, { recursive: true });
  return copy;
}

/** Puts the built site in place of the old one; when that cannot be, the old one stays. */
export function publishBuild(all: SiteFolders = folders): void {
  const { site, old } = all;
  mkdirSync(dirname(site), { recursive: true });
  const next = staged(all);
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

/**
 * Refuses a folder that the built site could not be put into, before the build and not after it.
 *
 * @throws MachineFault for a folder that is a mount of its own, or holds something else than a site
 */
function checkTarget(site: string): void {
  if (!existsSync(site)) return;
  if (deviceOf(site) !== deviceOf(dirname(site)))
    throw new MachineFault(machineFaultText.mountPoint(site));
  // It will be renamed and taken away: a slip of the pen must not cost a folder of sources.
  const isSite = existsSync(join(site, 'index.html')) || readdirSync(site).length === 0;
  if (!isSite) throw new MachineFault(machineFaultText.notASite(site));
}

/**
 * Keeps other builds of the same site away until this process ends: two of them would write into one
 * folder, and the first to finish would swap in half of each.
 *
 * @throws MachineFault when another build is under way, or the site's folder cannot be replaced
 */
export function acquireBuildLock({ site, next }: SiteFolders = folders): void {
  acquireLock(next.replace(/\.next$/, '.lock'), site);
  checkTarget(site);
}
