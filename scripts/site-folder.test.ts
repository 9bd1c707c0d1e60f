import { spawn } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  acquireBuildLock,
  publishBuild,
  recoverInterruptedPublish,
  type SiteFolders,
} from './site-folder.ts';

let root: string;
let folders: SiteFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  folders = { site: join(root, 'site'), next: join(root, 'next'), old: join(root, 'old') };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const shown = () => readFileSync(join(folders.site, 'index.html'), 'utf8');

test('the new site replaces the old one, and no staging folder is left', () => {
  write(folders.site, 'old');
  write(folders.next, 'new');
  publishBuild(folders);
  expect(shown()).toBe('new');
  expect([existsSync(folders.next), existsSync(folders.old)]).toEqual([false, false]);
});

test('the old site stays when there is no new one', () => {
  write(folders.site, 'old');
  expect(() => publishBuild(folders)).toThrow('ENOENT');
  expect(shown()).toBe('old');
});

test('an interrupted publish is rolled back; a published site stays', () => {
  write(folders.old, 'old');
  recoverInterruptedPublish(folders);
  expect(shown()).toBe('old');
  write(folders.old, 'older');
  recoverInterruptedPublish(folders);
  expect(shown()).toBe('old');
});

test('a folder that contains anything but a site is never replaced', () => {
  mkdirSync(folders.site, { recursive: true });
  writeFileSync(join(folders.site, 'areas.json'), '[]');
  expect(() => acquireBuildLock(folders)).toThrow('không phải một trang đã dựng');
  expect(existsSync(join(folders.site, 'areas.json'))).toBe(true);
});

test('a refused folder leaves no lock file, not even the root of the file system', () => {
  expect(() => acquireBuildLock({ ...folders, site: '/' })).toThrow('không phải một trang đã dựng');
  expect(readdirSync(root)).toEqual([]);
});

test.each([
  ['not there', () => undefined],
  ['empty', () => mkdirSync(folders.site, { recursive: true })],
  ['a site', () => write(folders.site, 'old')],
])('a folder that is %s can be replaced', (_what, make) => {
  make();
  expect(() => acquireBuildLock(folders)).not.toThrow();
});

test('a complete site exists whenever the process is killed', async () => {
  for (let kill = 0; kill < 12; kill += 1) {
    const child = spawn(process.execPath, ['tests/fixtures/publish-forever.ts', root], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((done) => child.once('exit', done));
    await new Promise((started) => child.stdout.once('data', started));
    // Kill after a varying number of event-loop turns.
    for (let turn = 0; turn < kill; turn += 1) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await ended;
    recoverInterruptedPublish(folders);
    const files = globSync('*.html', { cwd: folders.site });
    const texts = new Set(files.map((file) => readFileSync(join(folders.site, file), 'utf8')));
    expect([files.length, texts.size]).toEqual([20, 1]);
  }
}, 60_000);
