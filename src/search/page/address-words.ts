import { edits } from '../../domain/edit-distance.ts';
import { fold, foldedWords } from '../../domain/fold.ts';
import { type NearTitle, nearTitles } from './near-titles.ts';

/** Maximum number of suggestions. */
const MOST = 5;

/** Normalises a mistyped path: decoded, without diacritics, capitals and file extensions. */
function meant(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // Keep a stray %.
  }
  return fold(text)
    .replace(/(?:index)?\.(?:html?|php|aspx?)$/, '')
    .replace(/[\s_]+/g, '-')
    .replace(/\/*$/, '/');
}

/** "/chien-dich/vi-nguoi-ngheo.html" → "vi nguoi ngheo": the last path segment as words. */
export function addressWords(path: string): string {
  const parts = meant(path).split('/').filter(Boolean);
  return foldedWords(parts.at(-1) ?? '')
    .slice(0, 12)
    .join(' ');
}

/**
 * Suggestions for the 404 page: pages whose URL differs by a few letters or is a parent of the path, then
 * pages whose title contains its words.
 *
 * @param path requested path, without the base path
 * @param titles all pages that can be suggested; their URLs include the base path
 * @param base base path, with a slash at the end
 */
export function nearAddresses(
  path: string,
  titles: ReadonlyArray<NearTitle>,
  base: string,
): Array<NearTitle> {
  const wanted = meant(path).slice(0, 200);
  const limit = Math.min(3, Math.floor(wanted.length / 6));
  const byAddress = titles
    .map((title) => ({ title, own: `/${title[1].slice(base.length)}` }))
    .filter(({ own }) => !own.includes('#'))
    .map(({ title, own }) => ({ title, distance: edits(own, wanted, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .map(({ title }) => title);
  const byWords = nearTitles(addressWords(path), titles);
  return [...new Set([...byAddress, ...byWords])].slice(0, MOST);
}
