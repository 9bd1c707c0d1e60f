import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSymbols, foldedCodes } from '../../src/domain/symbols.ts';
import { indexPages } from '../../src/integrations/search-index.ts';
import { isoDateTerms, symbolTerms } from '../../src/search/query/terms.ts';
import { chain, guidanceWords, pickFrom, random } from '../text.ts';

const TYPES = ['CT', 'KH', 'HD', 'QĐ', 'BC', 'NQ', 'TB', 'KL'];
const CODES = foldedCodes(TYPES);
const ISSUERS = ['TW', 'UBND', 'TTg', 'MTTQ-BTT', 'CP'];

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function distractor(next: () => number, write: (length: number) => string): string {
  const pick = pickFrom(next);
  const symbol = `${1 + Math.floor(next() * 400)}/${pick(TYPES)}-${pick(ISSUERS)}`;
  const pad = (n: number) => String(n).padStart(2, '0');
  const date = `${2010 + Math.floor(next() * 8)}-${pad(1 + Math.floor(next() * 12))}-${pad(1 + Math.floor(next() * 28))}`;
  const terms = findSymbols(symbol, CODES).flatMap(symbolTerms).join(' ');
  const title = `${symbol} ${write(6)}`;
  return `<!doctype html><html lang="vi"><head><title>${escapeHtml(title)}</title>
<meta data-pagefind-meta="kh[content]" content="${terms}"><meta data-pagefind-meta="ng[content]" content="${isoDateTerms(date).join(' ')}">
<meta data-pagefind-filter="Loại nội dung[content]" content="Văn bản"></head>
<body><main data-pagefind-body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(write(120 + Math.floor(next() * 200)))}</p></main></body></html>`;
}

/**
 * Builds a site of `pages` pages from the built one: its own pages and synthetic documents that recombine
 * the words of the real ones, indexed with the same settings.
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
  const write = chain(guidanceWords(root), next);
  for (let number = own; number < pages; number += 1) {
    const folder = join(target, 'van-ban', `gia-lap-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), distractor(next, write));
  }
  await indexPages(target);
}
