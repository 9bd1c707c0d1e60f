import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PUBLISHED_FILE } from '../domain/redirects.ts';
import { vi } from '../strings/vi.ts';
import { brokenPromises, noteAddresses } from './published-addresses.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'addresses-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text = ''): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const site = () => join(root, 'dist');
const published = () => readFileSync(join(root, PUBLISHED_FILE), 'utf8');

test('a site without published addresses passes', () => {
  write('dist/index.html');
  expect(brokenPromises(site(), root)).toEqual([]);
  write(PUBLISHED_FILE);
  expect(brokenPromises(site(), root)).toEqual([]);
});

test('a published address without a page is reported with its fix', () => {
  write('dist/index.html');
  write(PUBLISHED_FILE, '/\n/van-ban/1/\n');
  expect(brokenPromises(site(), root)).toEqual([
    expect.stringMatching(/^\/van-ban\/1\/: đã công bố nhưng không còn trang.*redirects\.json/),
  ]);
});

test('the list of another site gives one message, not one per line', () => {
  write('dist/index.html');
  write(PUBLISHED_FILE, Array.from({ length: 234 }, (_, at) => `/van-ban/${at}/`).join('\n'));
  expect(brokenPromises(site(), root)).toEqual([
    expect.stringMatching(/234 trong 234 địa chỉ.*của một trang khác.*xóa tệp đó/),
  ]);
});

test('addresses of a built site are added, and none is removed', () => {
  write('dist/index.html');
  write('dist/van-ban/1/index.html');
  write(PUBLISHED_FILE, '/cu/\n');
  expect(noteAddresses(site(), root)).toEqual({ added: 2, all: 3 });
  expect(published()).toBe('/\n/cu/\n/van-ban/1/\n');
});

test('a staff edition, or a missing build, is refused', () => {
  expect(() => noteAddresses(site(), root)).toThrow('npm run build');
  write('dist/index.html', `<p>${vi.nav.staffEdition}</p>`);
  write('dist/van-ban/noi-bo/index.html');
  write(PUBLISHED_FILE, '/\n');
  expect(() => noteAddresses(site(), root)).toThrow('bản nội bộ');
  expect(published()).toBe('/\n');
});
