import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cached, hashOfFiles } from './build-cache.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a text, and counts how often it was asked to. */
function writer(text: string) {
  const asked = { times: 0 };
  const write = async (folder: string) => {
    asked.times += 1;
    writeFileSync(join(folder, 'text'), text);
  };
  return { asked, write };
}
const textIn = (folder: string) => readFileSync(join(folder, 'text'), 'utf8');

describe('what builds keep', () => {
  test('is made once from the same things', async () => {
    const { asked, write } = writer('hình');
    const from = { title: 'Mục I.1', code: 'a' };
    const first = await cached('pictures', from, write, root);
    expect(await cached('pictures', { ...from }, write, root)).toBe(first);
    expect(textIn(first)).toBe('hình');
    expect(asked.times).toBe(1);
  });

  test('is made anew when anything that makes it changes', async () => {
    const { asked, write } = writer('hình');
    await cached('pictures', { title: 'Mục I.1', code: 'a' }, write, root);
    await cached('pictures', { title: 'Mục I.2', code: 'a' }, write, root);
    await cached('pictures', { title: 'Mục I.1', code: 'b' }, write, root);
    expect(asked.times).toBe(3);
  });

  test('is whole or not there: what failed halfway is made again', async () => {
    const half = async (folder: string) => {
      writeFileSync(join(folder, 'text'), 'nửa');
      throw new Error('no room');
    };
    await expect(cached('pictures', 'a', half, root)).rejects.toThrow('no room');
    expect(textIn(await cached('pictures', 'a', writer('cả').write, root))).toBe('cả');
  });

  test('is one thing, also when two builds make it at once', async () => {
    const other = writer('một');
    const folder = await cached(
      'pictures',
      'a',
      async (aside) => {
        // Another process is faster: its folder is in place before this one is done.
        const theirs = await cached('pictures', 'a', async () => {}, `${root}/theirs`);
        const name = theirs.split('/').at(-1) ?? '';
        await other.write(aside);
        cpSync(aside, join(root, 'pictures', name), { recursive: true });
      },
      root,
    );
    expect(textIn(folder)).toBe('một');
    expect(readdirSync(join(root, 'pictures'))).toHaveLength(1);
  });
});

test('a hash of files changes with a name and with a letter of what they hold', () => {
  const at = (name: string) => join(root, name);
  writeFileSync(at('a.ts'), 'x');
  const before = hashOfFiles([at('*.ts')]);
  expect(hashOfFiles([at('*.ts')])).toBe(before);
  writeFileSync(at('a.ts'), 'y');
  const edited = hashOfFiles([at('*.ts')]);
  rmSync(at('a.ts'));
  writeFileSync(at('b.ts'), 'y');
  expect(new Set([before, edited, hashOfFiles([at('*.ts')])]).size).toBe(3);
});
