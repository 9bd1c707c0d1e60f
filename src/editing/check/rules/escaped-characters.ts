import MarkdownIt from 'markdown-it';
import type { Path } from '../../../domain/schema-walk.ts';
import { checkText } from '../../../strings/check.ts';
import { fileLabelOf, type ReadFile } from '../entries.ts';
import { codePointName, invisibleIn } from '../invisible-characters.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** All texts in the data, with their paths. */
export function* texts(value: unknown, path: Path = []): Generator<readonly [string, Path]> {
  if (typeof value === 'string') yield [value, path];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* texts(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

const ENTITY = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});/giu;
const { unescapeAll } = new MarkdownIt().utils;

/** Invisible characters written as an escape: "\u202e" in JSON, "&rlm;" in Markdown. */
export function escapedInvisibleCharacters(read: ReadFile): Array<Problem> {
  const { file, parsed } = read;
  const problems: Array<Problem> = [];
  const written = file.text.includes('\\');
  for (const [text, path] of written ? texts(parsed.data) : []) {
    const [letter] = [...invisibleIn(text).keys()].filter((hidden) => !file.text.includes(hidden));
    if (letter === undefined) continue;
    const field = { path, label: fileLabelOf(read, path), found: printable(text) };
    const message = checkText.hiddenCharacter(codePointName(letter));
    problems.push(problemAt(file, parsed.offsetOf(path), 'hidden-character', message, field));
  }
  for (const { 0: entity, index } of parsed.body.matchAll(ENTITY)) {
    const [letter] = invisibleIn(unescapeAll(entity)).keys();
    if (letter === undefined) continue;
    const message = checkText.hiddenCharacter(`${codePointName(letter)}, ${entity}`);
    problems.push(problemAt(file, parsed.bodyOffset + index, 'hidden-character', message));
  }
  return problems;
}
