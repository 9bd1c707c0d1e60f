import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFile } from '../search/query/knowledge.ts';
import { siteWords } from '../views/search/site-words.ts';
import type { SearchablePage } from './searchable-page.ts';

/** Metadata that is searched as text: the abstract. */
const TEXT_FIELDS = ['ty'];

/** What search reads of pages: titles, abstracts and texts. */
function* searchedTexts(pages: Iterable<SearchablePage>): Generator<string> {
  for (const { title, meta, blocks } of pages) {
    yield title;
    for (const field of TEXT_FIELDS) yield meta.get(field) ?? '';
    for (const { text } of blocks) yield text;
  }
}

/**
 * Adds the words of the built pages to what the query parser knows of the site: a slip is put right into what stands
 * on a page, wherever its text comes from.
 */
export function addSiteWords(folder: string, pages: Iterable<SearchablePage>): void {
  const path = join(folder, 'tim-kiem', 'tu-vung.json');
  const knowledge = JSON.parse(readFileSync(path, 'utf8')) as KnowledgeFile;
  writeFileSync(path, JSON.stringify({ ...knowledge, ...siteWords(searchedTexts(pages)) }));
}
