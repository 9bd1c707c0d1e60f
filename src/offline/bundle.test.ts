import { expect, test } from 'vitest';
import { bundleFiles, unbundleFiles } from './bundle.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('files come out of a pack as they went in, empty ones and names with marks too', () => {
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
