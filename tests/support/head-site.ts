import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Core, FOLDER } from '../../src/search/head/format.ts';
import { HeadIndex } from '../../src/search/head/head-index.ts';
import type { HeadPage } from '../../src/search/head/page-keys.ts';
import { type Sizes, writeHead } from '../../src/search/head/writer.ts';

/** A site of a few pages, for tests: each with what it needs to be told. */
export interface SmallSite {
  readonly index: HeadIndex;
  /** Names of the files that were asked for, in order. */
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
  text: '',
  ...own,
});

export const packing = {
  pack: (bytes: Uint8Array) => gzipSync(bytes),
  hash: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8),
};

/** @param sizes small ones cut the index of a few pages into many files */
export function smallSite(
  pages: ReadonlyArray<HeadPage>,
  sizes: Sizes = { words: 1e6, terms: 1e6, rows: 1e6 },
): SmallSite {
  const written = writeHead(pages, {}, sizes, packing);
  const asked: Array<string> = [];
  const core: Core = JSON.parse(gunzipSync(written.core).toString());
  const index = new HeadIndex(core, async (name) => {
    asked.push(name);
    const file = written.files.get(`${FOLDER}${name}.bin`);
    if (!file) throw new Error(`${name}: no such file`);
    return gunzipSync(file);
  });
  return { index, asked, written };
}
