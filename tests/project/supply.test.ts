import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byLicence, lockedPackages } from '../../scripts/lock-file.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const names = Object.keys(devDependencies);

/**
 * Licences under which a tool may be used here. Those that ask for their sources to be passed on (LGPL, MPL)
 * are for tools that run at build time and do not reach a reader.
 */
const LICENCES = [
  '(MIT OR Apache-2.0)',
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
];

const LOCK_FILES = ['package-lock.json', ...globSync('bench/**/package-lock.json')];

describe.each(LOCK_FILES)('the lock file %s', (file) => {
  const packages = lockedPackages(file);

  test('says of every package which bytes it is', () => {
    const unknown = packages.filter(
      // What lies inside another package is known by that one's bytes.
      ({ integrity, inBundle }) => !inBundle && !/^sha512-[\w+/]{86}==/.test(integrity ?? ''),
    );
    expect(unknown.map(({ path }) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(20);
  });

  test('names no place to fetch from: each machine has its own registry', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('names the binaries of every platform, so that it installs on all of them', () => {
    const present = new Set(packages.map(({ name }) => name));
    const missing = packages.flatMap(({ name, optionalDependencies = {} }) =>
      Object.keys(optionalDependencies)
        .filter((wanted) => !present.has(wanted))
        .map((wanted) => `${name} → ${wanted}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('what the project installs', () => {
  test('is under no licence that nobody looked at', () => {
    expect(byLicence().filter(([licence]) => !LICENCES.includes(licence))).toEqual([]);
  });
});

describe('a dependency', () => {
  test('has an exact version, and readers get none that they did not ask for', () => {
    const loose = Object.entries(devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
    expect(dependencies).toBeUndefined();
  });

  test('is in the table of the developer guide once, with its reason', () => {
    const table =
      read('docs/developing.md').split('\n## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
    const named = rows.flatMap(([, cell = '']) => cell.split(', '));
    expect(named.toSorted()).toEqual(names.toSorted());
    expect(rows.filter(([, , reason = '']) => reason.trim().length < 5)).toEqual([]);
  });
});

test('the bill of materials names every package of the lock file', () => {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const bill = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  const listed = new Set(
    bill.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)),
  );
  const missing = lockedPackages().filter(
    ({ name, version }) => !listed.has(`pkg:npm/${name}@${version}`),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});
