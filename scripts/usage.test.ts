import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: ReadonlyArray<string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', `${command}.ts`), ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH, DIST: join(folder, 'dist') } },
  );
  return { status, stdout, stderr };
}

const commands = ['check', 'summary', 'build', 'start', 'preview', 'generate', 'export', 'bench'];
describe.each(commands)('npm run %s', (command) => {
  test('--help prints its usage and does nothing else', () => {
    const { status, stdout } = run(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/npm (?:run )?\w+/);
    expect(stdout.split('\n').length).toBeLessThan(20);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

test.each(['build', 'start', 'preview'])('npm run %s refuses an unknown option', (command) => {
  const { status, stderr } = run(command, '--x');
  expect(status).toBe(2);
  expect(stderr).toContain('Không hiểu tùy chọn “--x”');
});

test('npm run preview without a built site says what to run', () => {
  const { status, stderr } = run('preview');
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});
