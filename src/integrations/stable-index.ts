import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Makes Pagefind's output deterministic. Pagefind 1.5 writes filter values in an order that differs from run
 * to run, and names files by the hash of their contents: two builds of the same pages would differ, and
 * readers would download unchanged data again. This module sorts the values and renames the files. They are
 * gzip of a marker followed by CBOR, of which only arrays, strings and numbers are used; items are moved as
 * bytes, never re-encoded.
 */
const MARK = Buffer.from('pagefind_dcd');

/** Length of a CBOR item's head in bytes, and the number it encodes (RFC 8949 §3). */
function head(bytes: Buffer, at: number): { type: number; value: number; size: number } {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, size: 1 };
  const length = 1 << (short - 24);
  if (short > 26) throw new Error('a search index that is not understood');
  return { type, value: bytes.readUIntBE(at + 1, length), size: 1 + length };
}

/** Offset at which the item that starts at an offset ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, size } = head(bytes, at);
  if (type === 2 || type === 3) return at + size + value;
  if (type === 0 || type === 1 || type === 7) return at + size;
  if (type !== 4) throw new Error('a search index that is not understood');
  let end = at + size;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array that starts at an offset, each with its own offset. */
function items(bytes: Buffer, at: number): Array<number> {
  const { type, value, size } = head(bytes, at);
  if (type !== 4) throw new Error('a search index that is not understood');
  const starts: Array<number> = [];
  let next = at + size;
  for (let item = 0; item < value; item += 1) {
    starts.push(next);
    next = endOf(bytes, next);
  }
  return starts;
}

/** Sorts the items of the array that starts at an offset by their bytes. */
function sortList(bytes: Buffer, at: number): void {
  const starts = items(bytes, at);
  const parts = starts.map((start) => Buffer.from(bytes.subarray(start, endOf(bytes, start))));
  Buffer.concat(parts.toSorted(Buffer.compare)).copy(bytes, starts[0] ?? 0);
}

function unpack(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path}: not Pagefind's`);
  return Buffer.from(bytes.subarray(MARK.length));
}

const pack = (path: string, bytes: Buffer) =>
  writeFileSync(path, gzipSync(Buffer.concat([MARK, bytes])));

/** A name as long as the old one: "vi_" and hex digits of a hash of the bytes. */
const nameFor = (old: string, bytes: Buffer): string => {
  const [, language = '', hash = ''] = /^(.*_)([0-9a-f]+)$/.exec(old) ?? [];
  return language + createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
};

const nameOf = (path: string) => basename(path).replace(/\.[^.]+$/, '');

/** Position of the filter list in the index table: version, pages, index chunks, filters. */
const FILTERS = 3;

/** Sorts the search index in a folder, and renames its files to match their new contents. */
export function stabilizeIndex(folder: string): void {
  const renamed = new Map<string, string>();
  for (const path of globSync(join(folder, 'filter/*.pf_filter'))) {
    const bytes = unpack(path);
    sortList(bytes, items(bytes, 0)[1] ?? 0);
    const name = nameFor(nameOf(path), bytes);
    pack(path, bytes);
    renamed.set(nameOf(path), name);
  }
  const entryPath = join(folder, 'pagefind-entry.json');
  let entry = readFileSync(entryPath, 'utf8');
  for (const path of globSync(join(folder, '*.pf_meta'))) {
    const bytes = unpack(path);
    for (const [old, name] of renamed) {
      const at = bytes.indexOf(old);
      if (at >= 0) bytes.write(name, at, 'latin1');
    }
    sortList(bytes, items(bytes, 0)[FILTERS] ?? 0);
    const old = nameOf(path).replace(/^pagefind\./, '');
    const name = nameFor(old, bytes);
    rmSync(path);
    pack(join(folder, `pagefind.${name}.pf_meta`), bytes);
    entry = entry.replace(`"${old}"`, `"${name}"`);
  }
  for (const [old, name] of renamed) {
    renameSync(join(folder, `filter/${old}.pf_filter`), join(folder, `filter/${name}.pf_filter`));
  }
  writeFileSync(entryPath, entry);
}
