import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runChecks } from './run-checks.ts';

const node = (name: string, code: string) => ({ name, command: [process.execPath, '-e', code] });

/** True while a process with this id runs. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('every check runs, also after one that failed', async () => {
  const results = await runChecks([
    [[node('one', 'process.exit(3)')], [node('two', '')]],
    [[node('three', '')]],
  ]);
  expect(results.map(({ name, ok }) => [name, ok])).toEqual([
    ['one', false],
    ['two', true],
    ['three', true],
  ]);
});

describe.skipIf(process.platform === 'win32')('an interrupted run', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind on %s', async (signal) => {
    const run = spawn(process.execPath, ['tests/fixtures/run-forever.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const started = new Promise<number>((resolve) => {
      run.stdout.on('data', (text) => {
        const [, pid] = /started (\d+)/.exec(String(text)) ?? [];
        if (pid) resolve(Number(pid));
      });
    });
    const grandchild = await started;
    expect(runs(grandchild)).toBe(true);
    run.kill(signal);
    await new Promise((done) => run.once('exit', done));
    await expect.poll(() => runs(grandchild), { timeout: 60_000 }).toBe(false);
  });
});
