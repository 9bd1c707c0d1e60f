import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPageCache } from './page-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build that keeps a page, and says whether it found the page of an earlier one. */
async function build(key: string, fail = false): Promise<boolean> {
  let found = false;
  await withPageCache(folder, key, async () => {
    found =
      existsSync(join(folder, 'dist/index.html')) &&
      existsSync(join(folder, 'incremental-build.json'));
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist/index.html'), key);
    if (fail) throw new Error('killed');
    writeFileSync(join(folder, 'incremental-build.json'), '{}');
  });
  return found;
}

test('a build finds the pages of one with the same key', async () => {
  expect(await build('a')).toBe(false);
  expect(await build('a')).toBe(true);
});

test('… not those of one with another code, another setting, another edition', async () => {
  await build('a');
  expect(await build('b')).toBe(false);
});

test('… and not those of one that did not come to its end', async () => {
  await build('a');
  await expect(build('a', true)).rejects.toThrow('killed');
  expect(await build('a')).toBe(false);
});
