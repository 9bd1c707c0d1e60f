import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** One package of package-lock.json. */
export interface LockedPackage {
  /** "node_modules/astro/node_modules/x" */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  /** True for a package bundled inside another. */
  readonly inBundle?: boolean;
  readonly resolved?: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package that a lock file installs, without the project itself. */
export function lockedPackages(file = 'package-lock.json'): Array<LockedPackage> {
  const { packages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as {
    packages: Readonly<Record<string, Omit<LockedPackage, 'path' | 'name'>>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, data]) => ({ ...data, path, name: path.replace(/^.*node_modules\//, '') }));
}

/** Packages by SPDX licence, the most common first. */
export function byLicence(): Array<readonly [licence: string, packages: ReadonlyArray<string>]> {
  const found = new Map<string, Array<string>>();
  for (const { name, version, license = '' } of lockedPackages()) {
    found.set(license, [...(found.get(license) ?? []), `${name} ${version}`]);
  }
  return [...found]
    .map(([licence, names]) => [licence, [...new Set(names)].sort()] as const)
    .toSorted((a, b) => b[1].length - a[1].length);
}
