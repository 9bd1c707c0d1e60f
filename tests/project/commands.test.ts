import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
).scripts;

test('the list of commands fits one screen', () => {
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(20);
});

test('each command has its file', () => {
  const named = Object.values(scripts).flatMap(
    (text) => /scripts\/run\.mjs ([a-z0-9]+)/.exec(text)?.[1] ?? [],
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(`scripts/${name}.ts`))).toEqual([]);
});

test("with the system's old Node a command says what to do", () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=${old}`, 'scripts/run.mjs', 'check'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Đang chạy bằng Node 20\.20\.2, .*npm ci.*\n$/);
});

test.each(['generate', 'export', 'bench'])('npm run %s explains what it can do', (command) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command, 'khong-co'], {
    encoding: 'utf8',
  });
  expect([status, stderr.includes(`npm run ${command}`)]).toEqual([2, true]);
});
