import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acquireLock } from './build-lock.ts';

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(root, 'dist.lock');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Starts a process that acquires the lock, reports it, and holds it until it is killed. */
async function holder(): Promise<ChildProcess> {
  const code = `import { acquireLock } from ${JSON.stringify(new URL('build-lock.ts', import.meta.url).href)};
acquireLock(${JSON.stringify(file)}, 'dist'); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((held) => child.stdout?.once('data', held));
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

test('a second build is refused with the first one’s process id and advice', async () => {
  const child = await holder();
  try {
    expect(() => acquireLock(file, 'dist')).toThrow(
      new RegExp(`Một lần dựng khác .*“dist”.*tiến trình ${child.pid}\\b.*Đợi nó xong`),
    );
  } finally {
    await kill(child);
  }
});

test('a killed build leaves no lock behind, even when another process has its id', async () => {
  await kill(await holder());
  // The id of a running process, as after a reboot or in a container.
  writeFileSync(`${file}.pid`, String(process.ppid));
  expect(() => acquireLock(file, 'dist')).not.toThrow();
});
