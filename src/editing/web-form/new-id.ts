import { slugify } from '../../domain/fold.ts';
import type { FormGroup } from './form-group.ts';

/** Longer ids are cut at a word boundary: they appear in URLs. */
const LONGEST = 60;

/** A slug of whole words within the limit; a single word is never cut. */
function shortSlug(text: string): string {
  const words = slugify(text).split('-');
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop();
  return words.join('-');
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Generates the id of an entry that was added in the form: the slug of its title, its name, or what a task
 * says; a number is appended when the id is taken.
 */
export function newId(entry: FormGroup, taken: ReadonlySet<unknown>): string {
  const task = `${text(entry.verb)} ${text(entry.object)}`.trim();
  const name = text(entry.title) || text(entry.name) || task;
  const id = shortSlug(name) || 'moi';
  let number = 2;
  let free = id;
  while (taken.has(free)) {
    free = `${id}-${number}`;
    number += 1;
  }
  return free;
}
