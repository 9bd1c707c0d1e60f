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

/** Another process that takes the lock, says so, and holds it until it is killed. */
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

test('while one build runs another is told which, and what to do', async () => {
  const child = await holder();
  try {
    expect(() => acquireLock(file, 'dist')).toThrow(
      new RegExp(`Một lần dựng khác .*«dist».*tiến trình ${child.pid}\\b.*Đợi nó xong`),
    );
  } finally {
    await kill(child);
  }
});

test('a killed build blocks nobody, although another program has its number', async () => {
  await kill(await holder());
  // A number that runs, as after a restart of the machine or in a container.
  writeFileSync(`${file}.pid`, String(process.ppid));
  expect(() => acquireLock(file, 'dist')).not.toThrow();
});
