import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { setChunkSize } from '../../scripts/chunk-size.ts';
import { findSymbols } from '../../src/domain/symbols.ts';
import { isoDateTerms, symbolTerms } from '../../src/search/terms.ts';

/** A small repeatable random source (mulberry32), so that every run measures the same pages. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TYPES = ['CT', 'KH', 'HD', 'QĐ', 'BC', 'NQ', 'TB', 'KL'];
const ISSUERS = ['TW', 'UBND', 'TTg', 'MTTQ-BTT', 'CP'];

/** Text of the official guidance, as words: distractors talk about the same things. */
function words(root: string): Array<string> {
  const folder = join(root, 'content/guidance/2017');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8').split(/^---$/m).slice(2).join(' '))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** Text by an order-2 chain with a jump every few words, so that no long run of the real text comes back. */
function chain(source: ReadonlyArray<string>, next: () => number): (length: number) => string {
  const after = new Map<string, Array<string>>();
  for (const [index, word] of source.entries()) {
    const key = `${source[index - 2]} ${source[index - 1]}`;
    after.set(key, [...(after.get(key) ?? []), word]);
  }
  const pick = <T>(list: ReadonlyArray<T>): T => list[Math.floor(next() * list.length)] as T;
  return (length) => {
    const out: Array<string> = [];
    while (out.length < length) {
      const options = out.length % 4 === 0 ? undefined : after.get(`${out.at(-2)} ${out.at(-1)}`);
      out.push(pick(options ?? source));
    }
    return out.join(' ');
  };
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function distractor(next: () => number, write: (length: number) => string): string {
  const pick = <T>(list: ReadonlyArray<T>): T => list[Math.floor(next() * list.length)] as T;
  const symbol = `${1 + Math.floor(next() * 400)}/${pick(TYPES)}-${pick(ISSUERS)}`;
  const pad = (n: number) => String(n).padStart(2, '0');
  const date = `${2010 + Math.floor(next() * 8)}-${pad(1 + Math.floor(next() * 12))}-${pad(1 + Math.floor(next() * 28))}`;
  const terms = findSymbols(symbol).flatMap(symbolTerms).join(' ');
  const title = `${symbol} ${write(6)}`;
  return `<!doctype html><html lang="vi"><head><title>${escapeHtml(title)}</title>
<meta data-pagefind-meta="kh[content]" content="${terms}"><meta data-pagefind-meta="ng[content]" content="${isoDateTerms(date).join(' ')}">
<meta data-pagefind-filter="Loại nội dung[content]" content="Văn bản"></head>
<body><main data-pagefind-body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(write(120 + Math.floor(next() * 200)))}</p></main></body></html>`;
}

/**
 * Makes a site of `pages` pages out of the built one: its own pages and made-up documents that
 * recombine the words of the real ones, indexed with the same settings.
 */
export async function makeSite(
  root: string,
  built: string,
  target: string,
  pages: number,
): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  cpSync(built, target, { recursive: true });
  rmSync(join(target, 'pagefind'), { recursive: true, force: true });
  const own = readdirSync(target, { recursive: true }).filter((name) =>
    String(name).endsWith('.html'),
  ).length;
  const next = random(2017);
  const write = chain(words(root), next);
  for (let number = own; number < pages; number += 1) {
    const folder = join(target, 'van-ban', `gia-lap-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), distractor(next, write));
  }
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  setChunkSize(target);
  const { index } = await createIndex({});
  if (!index) throw new Error('pagefind gave no index');
  await index.addDirectory({ path: target });
  await index.writeFiles({ outputPath: join(target, 'pagefind') });
  await close();
}
