import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const run = (
  command: string,
  args: ReadonlyArray<string>,
  cwd = '.',
  env: NodeJS.ProcessEnv = {},
) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
};

/** The files of this working tree with its history, in another folder, with packages of its own. */
function copyProject(folder: string): void {
  const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  cpSync(run('git', ['rev-parse', '--git-common-dir']).trim(), join(folder, '.git'), {
    recursive: true,
  });
  // Links where the system has them: hundreds of megabytes that nobody changes.
  if (spawnSync('cp', ['-al', 'node_modules', folder]).status !== 0) {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    cpSync('node_modules', join(folder, 'node_modules'), { recursive: true });
  }
  for (const cache of ['.astro', '.vite', '.cache']) {
    rmSync(join(folder, 'node_modules', cache), { recursive: true, force: true });
  }
}

/** Names and hashes of all files of a build. */
const bytesOf = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${path.slice(folder.length + 1)} ${hash}`;
    })
    .sort();

const other = join(realpathSync(mkdtempSync(join(tmpdir(), 'phong trao '))), 'nơi khác');
afterAll(() => rmSync(dirname(other), { recursive: true, force: true }));

test('the same sources give the same bytes, in another folder, time zone, language and on another day', () => {
  const settings = { SITE_DATE: '2018-06-15', EDITION: '', BASE: '/', NODE_OPTIONS: '' };
  run(process.execPath, ['scripts/build.ts'], '.', {
    ...settings,
    DIST: '.build/repeat',
    TZ: 'Asia/Ho_Chi_Minh',
    LC_ALL: 'C.UTF-8',
  });
  mkdirSync(other, { recursive: true });
  copyProject(other);
  run(process.execPath, ['scripts/build.ts'], other, {
    ...settings,
    TZ: 'America/Los_Angeles',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${new URL(`file://${process.cwd()}/tests/faults/other-day.ts`).href}`,
  });
  const [here, there] = [bytesOf('.build/repeat'), bytesOf(join(other, 'dist'))];
  expect(here.length).toBeGreaterThan(300);
  expect(there).toEqual(here);
});
