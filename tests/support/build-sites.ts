import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../scripts/root.ts';
import { runScript } from './run-script.ts';
import { builtFolder, PUBLIC_ADDRESS, type SiteName, sites } from './sites.ts';
import { writeSite } from './write-sites.ts';

/** A site to build: its name and, after a colon, the base path when that is not "/": "province:/mttq/". */
export type Wanted = SiteName | `${SiteName}:${string}`;

/** Everything that a built site is made of; what is in no built site (tests) changes none. */
const INPUTS = [
  'src/**/*',
  'public/**/*',
  'scripts/**/*.ts',
  'tests/fixtures/sites/**/*',
  'tests/support/*sites.ts',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** Tests, and the programs that run them. */
const NO_INPUT = /\.test\.ts$|^(?:run-checks|test-counts|test|e2e|browser|apt)\.ts$/;

function inputsKey(): string {
  const hash = createHash('sha256');
  const files = globSync(INPUTS, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_INPUT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function build(name: SiteName, base: string): void {
  const folder = builtFolder(name, base);
  mkdirSync(dirname(join(ROOT, folder)), { recursive: true });
  const { status, output } = runScript('scripts/build.ts', [], {
    BASE: base,
    // One site has a public address, as a published one does; the others are as on a developer's machine.
    ...(base === '/' ? {} : { SITE: PUBLIC_ADDRESS }),
    REPOSITORY: 'https://github.com/to-chuc/phong-trao',
    SITE_DATE: sites[name].date,
    CONTENT_ROOT: writeSite(name),
    DIST: folder,
  });
  if (status !== 0) throw new Error(`The site “${name}” was not built:\n${output}`);
}

/** Builds sites of the tests, those that are built already and of which nothing changed left out. */
export function buildSites(wanted: ReadonlyArray<Wanted>): void {
  const key = inputsKey();
  for (const one of wanted) {
    const [name, base = '/'] = one.split(':') as [SiteName, string?];
    const stamp = join(ROOT, `${builtFolder(name, base)}.key`);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) continue;
    const start = performance.now();
    rmSync(stamp, { force: true });
    build(name, base);
    writeFileSync(stamp, key);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`Built the test site ${one} (${seconds} s)\n`);
  }
}

/** Every site that some test asks for. */
const ALL = [...(Object.keys(sites) as Array<SiteName>), 'two-years:/mttq/'] as const;

/** For vitest: builds the sites that a project names in TEST_SITES before its tests begin. */
export function setup({ config }: TestProject): void {
  buildSites((config.env.TEST_SITES?.split(' ') ?? []) as Array<Wanted>);
}

// `node tests/support/build-sites.ts`: all of them, for `npm test`.
if (process.argv[1] === import.meta.filename) buildSites(ALL);
