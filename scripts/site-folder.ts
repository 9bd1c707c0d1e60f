import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { acquireLock } from './build-lock.ts';
import { DIST, ROOT } from './root.ts';

/**
 * The output folder and its staging folders. A site is built into a staging folder and swapped in at the
 * end: a build that fails or is killed leaves the last complete site in place.
 */
export interface SiteFolders {
  readonly site: string;
  /** The site that is being built. */
  readonly next: string;
  /** The previous site, during the swap. */
  readonly old: string;
}

/** The file system that a path is on, or would be created on. */
function deviceOf(path: string): number {
  return existsSync(path) ? statSync(path).dev : deviceOf(dirname(path));
}

/** The build folder is inside the project; the backup is where the site can be renamed to. */
function foldersOf(site: string): SiteFolders {
  const aside = join(ROOT, '.build', basename(site));
  const isNear = deviceOf(dirname(aside)) === deviceOf(dirname(site));
  const beside = join(dirname(site), `.${basename(site)}`);
  return { site, next: `${aside}.next`, old: isNear ? `${aside}.old` : `${beside}.old` };
}

export const folders: SiteFolders = foldersOf(DIST);

/**
 * Restores the site that an interrupted publish moved aside. A folder can only be replaced by two renames;
 * a process killed between them leaves no site in place, and the complete old one next to it.
 */
export function recoverInterruptedPublish({ site, old }: SiteFolders = folders): void {
  if (existsSync(site) || !existsSync(old)) return;
  renameSync(old, site);
  console.error(machineFaultText.restored);
}

/** The built site, moved to the target's file system: rename does not work across file systems. */
function staged({ site, next }: SiteFolders): string {
  if (deviceOf(next) === deviceOf(dirname(site))) return next;
  const copy = join(dirname(site), `.${basename(site)}.next`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(next, copy, { recursive: true });
  return copy;
}

/** Replaces the published site with the built one; when that fails, the old one stays. */
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
 * Refuses a target folder that could not be replaced, before the build and not after it.
 *
 * @throws MachineFault for a mount point, or a folder that contains anything but a site
 */
function checkTarget(site: string): void {
  if (!existsSync(site)) return;
  if (dirname(site) === site) throw new MachineFault(machineFaultText.notASite(site));
  if (deviceOf(site) !== deviceOf(dirname(site)))
    throw new MachineFault(machineFaultText.mountPoint(site));
  // The folder will be renamed and deleted: a typo must not cost a folder of sources.
  const isSite = existsSync(join(site, 'index.html')) || readdirSync(site).length === 0;
  if (!isSite) throw new MachineFault(machineFaultText.notASite(site));
}

/**
 * Locks out other builds of the same site until this process ends: two of them would write into one folder,
 * and the first to finish would publish a mixture.
 *
 * @throws MachineFault when another build is running, or the target folder cannot be replaced
 */
export function acquireBuildLock({ site, next }: SiteFolders = folders): void {
  // Before locking: a refused target leaves no lock file.
  checkTarget(site);
  acquireLock(next.replace(/\.next$/, '.lock'), site);
}
