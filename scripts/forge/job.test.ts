import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../root.ts';

/** Programs that only say that they were called, and whether they see the token. */
let bin = '';
const ask = (work: object) => writeFileSync(join(bin, 'viec.json'), JSON.stringify(work));
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'viec-'));
  ask({ requests: [{ number: 7 }], issues: [] });
  for (const name of ['npm', 'node']) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $1 $2 token=$FORGE_TOKEN"\n`);
    chmodSync(join(bin, name), 0o755);
  }
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

function job(task: string) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, FORGE_TOKEN: 'mat' };
  const args = [join(ROOT, 'scripts/forge/job.mjs'), task, bin, join(bin, 'out')];
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

test.each(['list', 'write'])('%s: has the token and installs no package', (task) => {
  expect(job(task).lines).toEqual([`node scripts/forge/tend.ts ${task} token=mat`]);
});

test.each(['check', 'test', 'faults', 'read'])('%s: installs packages and has no token', (task) => {
  expect(job(task).lines).toEqual(['npm ci --no-audit token=', 'npm exec --no token=']);
});

test('read: installs nothing when there is nothing to read', () => {
  ask({ requests: [], issues: [] });
  expect(job('read')).toEqual({ status: 0, lines: ['nothing to read'] });
  expect(JSON.parse(readFileSync(join(bin, 'out/da-doc.json'), 'utf8'))).toEqual({
    requests: [],
    issues: [],
  });
});

test('publish: the packages’ own scripts do not see the token', () => {
  expect(job('publish').lines[0]).toBe('npm ci --no-audit token=');
});

test('another task is refused', () => {
  expect(job('rm').status).toBe(2);
});

/** Every file that a script imports at run time, including itself; packages by name. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.endsWith('.ts')) return seen;
  const text = readFileSync(path, 'utf8');
  for (const [, kind = '', name = ''] of text.matchAll(
    /^import (type )?[^;]*?from '([^']+)';$/gm,
  )) {
    if (kind === '') importsOf(name.startsWith('.') ? join(path, '..', name) : name, seen);
  }
  return seen;
}

describe('the script of the privileged tasks', () => {
  const names = [...importsOf(join(ROOT, 'scripts/forge/tend.ts'))];

  test('needs no installed packages', () => {
    expect(names).toContain(join(ROOT, 'src/strings/conflict.ts'));
    expect(names.filter((name) => !name.startsWith(ROOT) && !name.startsWith('node:'))).toEqual([]);
  });

  test('runs as Node reads it', () => {
    const env = { PATH: process.env.PATH };
    const script = join(ROOT, 'scripts/forge/tend.ts');
    const { stderr } = spawnSync(process.execPath, [script, 'write', 'x'], {
      env,
      encoding: 'utf8',
    });
    expect(stderr).toContain('FORGE_TOKEN is not set');
  });
});
