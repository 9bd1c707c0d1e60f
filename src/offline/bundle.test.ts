import { expect, test } from 'vitest';
import { bundleFiles, unbundleFiles } from './bundle.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('unpacking a bundle restores every file, also empty ones and names with diacritics', () => {
  const files = new Map([
    ['', bytes('trang đầu')],
    ['trống/', bytes('')],
    ['a/b', Uint8Array.of(0, 255, 31, 139)],
  ]);
  const packed = bundleFiles(files);
  const out = unbundleFiles(Uint8Array.from(packed));
  expect([...out].map(([path, file]) => [path, [...file]])).toEqual(
    [...files].map(([path, file]) => [path, [...file]]),
  );
});
