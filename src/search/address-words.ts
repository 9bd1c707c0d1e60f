import { edits } from '../domain/edit-distance.ts';
import { fold, foldedWords } from '../domain/fold.ts';
import { type NearTitle, nearTitles } from './near-titles.ts';

/** Suggestions at most. */
const MOST = 5;

/** A path as it may have been meant: decoded, without marks, capitals and the endings of files. */
function meant(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A stray % stays.
  }
  return fold(text)
    .replace(/(?:index)?\.(?:html?|php|aspx?)$/, '')
    .replace(/[\s_]+/g, '-')
    .replace(/\/*$/, '/');
}

/** "/chien-dich/vi-nguoi-ngheo.html" → "vi nguoi ngheo": what its last part says, in words. */
export function addressWords(path: string): string {
  const parts = meant(path).split('/').filter(Boolean);
  return foldedWords(parts.at(-1) ?? '')
    .slice(0, 12)
    .join(' ');
}

/**
 * Pages that the reader of a wrong address may have meant: those whose address differs by a few
 * letters, or lies above it, then those whose title holds its words.
 *
 * @param path without the base path, as the browser has it
 * @param titles every page that can be suggested, addresses with the base path
 * @param base with a slash at the end
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
