import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { formatDay, today } from '../../src/domain/dates.ts';
import { isForgejoCi } from '../../src/domain/forge/forge.ts';
import { siteConfig } from '../../src/site.config.ts';
import { DIST, ROOT } from '../root.ts';
import { zipSite } from '../zip-site.ts';
import { readSmall } from './environment.ts';
import { siteAddress } from './pages-address.ts';
import { readAll } from './read.ts';
import type { ToDo } from './work.ts';

/**
 * The tasks of a CI that need installed packages; job.mjs runs `npm ci` before. `check <in> <out>`, `test`,
 * `faults`, `read <in> <out>`, `publish <in> <out>`.
 */

/** Runs an npm script. @returns true on success */
function npm(args: ReadonlyArray<string>, more: Readonly<Record<string, string>> = {}): boolean {
  const { FORGE_TOKEN: _token, ...env } = process.env;
  const shell = process.platform === 'win32';
  const options = { cwd: ROOT, env: { ...env, ...more }, stdio: 'inherit', shell } as const;
  return spawnSync('npm', ['run', ...args], options).status === 0;
}

/** The branch that a request is for; the main one for other runs. */
const baseRef = () => {
  const { GITHUB_BASE_REF, CI_MERGE_REQUEST_TARGET_BRANCH_NAME, CI_DEFAULT_BRANCH } = process.env;
  return (
    GITHUB_BASE_REF ||
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME ||
    CI_DEFAULT_BRANCH ||
    siteConfig.forge.branch
  );
};

/** The built site as files that open by double click, without a server. */
async function preview(out: string): Promise<void> {
  const day = formatDay(today(siteConfig.date));
  const { zip } = await zipSite(DIST, { base: siteConfig.base, day, online: null });
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    if (path.endsWith('/')) continue;
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** What a request's editor waits for. The preview is made whenever the site could be built. */
async function check(out: string): Promise<boolean> {
  const format = process.env.GITHUB_ACTIONS ? ['--format=github'] : [];
  const isGood = npm(['check', '--', ...format, '--base', `origin/${baseRef()}`]);
  rmSync(DIST, { recursive: true, force: true });
  const isRight = npm(['test:content']);
  try {
    await preview(out);
  } catch (error) {
    // A site with errors in its content is not built.
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  return isGood && isRight;
}

async function publish(out: string): Promise<boolean> {
  const { SITE, BASE } = await siteAddress(process.env);
  if (!npm(['build'], { SITE, BASE })) return false;
  mkdirSync(out, { recursive: true });
  // GitHub publishes an archive of this name, GitLab and others a folder.
  if (!process.env.GITHUB_ACTIONS || isForgejoCi(process.env)) {
    cpSync(DIST, out, { recursive: true });
    return true;
  }
  const archive = ['--dereference', '--hard-dereference', '-cf', join(out, 'artifact.tar')];
  return spawnSync('tar', [...archive, '-C', DIST, '.'], { stdio: 'inherit' }).status === 0;
}

function read(given: string, out: string): boolean {
  const work = JSON.parse(readSmall(join(given, 'viec.json'))) as ToDo;
  const done = readAll({ root: ROOT, scripts: join(ROOT, 'scripts') }, work);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'da-doc.json'), JSON.stringify(done));
  return true;
}

const [task = '', first = '', second = ''] = process.argv.slice(2);
const tasks: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  check: () => check(second),
  test: () => npm(['test']),
  faults: () => npm(['build']) && npm(['test:faults']),
  read: () => read(first, second),
  publish: () => publish(second),
};
process.exitCode = (await tasks[task]?.()) ? 0 : 1;
