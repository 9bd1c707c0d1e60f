import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from './content-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content/plans'), { recursive: true });
  writeFileSync(join(root, 'content/plans/2017.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('reads every file, with paths from the root', () => {
  expect(readContent(root)).toEqual([{ path: 'content/plans/2017.json', text: '{}' }]);
});

test.each([
  ['a file of the system', '/etc/hostname'],
  ['nothing', '/khong-co'],
  ['a folder', '/'],
])('refuses a symbolic link to %s, and names it', (_what, target) => {
  symlinkSync(target, join(root, 'content/plans/2018.json'));
  expect(() => readContent(root)).toThrow('“content/plans/2018.json” là liên kết');
});
