import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Core } from '../../src/search/head/format.ts';
import { HeadIndex } from '../../src/search/head/head-index.ts';
import type { HeadPage } from '../../src/search/head/page-keys.ts';
import { type Sizes, writeHead } from '../../src/search/head/writer.ts';

/** A site of a few pages, for tests: each with what it needs to be told. */
export interface SmallSite {
  readonly index: HeadIndex;
  /** Paths of the files that were asked for, in order. */
  readonly asked: ReadonlyArray<string>;
  readonly written: ReturnType<typeof writeHead>;
}

export const page = (own: Partial<HeadPage> & Pick<HeadPage, 'url'>): HeadPage => ({
  title: own.url,
  kind: 'Hướng dẫn',
  rank: 0,
  detail: '',
  abstract: '',
  texts: [],
  terms: new Map(),
  filters: new Map(),
  year: '',
  hasText: true,
  ...own,
});

export const packing = {
  pack: (bytes: Uint8Array) => gzipSync(bytes),
  hash: (files: ReadonlyArray<Uint8Array>) =>
    createHash('sha256').update(Buffer.concat(files)).digest('hex').slice(0, 8),
};

/** @param sizes small ones cut the index of a few pages into many files */
export function smallSite(
  pages: ReadonlyArray<HeadPage>,
  sizes: Sizes = { words: 1e6, terms: 1e6, rows: 1e6 },
): SmallSite {
  const written = writeHead(pages, {}, sizes, packing);
  const asked: Array<string> = [];
  const core: Core = JSON.parse(Buffer.from(written.core).toString());
  const index = new HeadIndex(core, async (path) => {
    asked.push(path);
    const file = written.files.get(path);
    if (!file) throw new Error(`${path}: no such file`);
    return path.endsWith('.bin') ? gunzipSync(file) : file;
  });
  return { index, asked, written };
}
