import MarkdownIt from 'markdown-it';
import { checkText } from '../../../strings/check.ts';
import { fileLabelOf, type ReadFile } from '../entries.ts';
import { type Path, printable, problemAt } from '../place.ts';
import type { Problem, SourceFile } from '../problem.ts';

/**
 * Letters that nobody sees, and that change what is seen or found: marks of direction, zero-width
 * letters, halves of pairs, and controls beside tab and line ends. Vietnamese needs none of them. The
 * choice between a coloured and a plain picture letter (U+FE0E, U+FE0F) is let through.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are looked for.
  /(?![\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}\p{Co}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu;

/** Controls below U+0080 in the text of a file have a code of their own (raw.ts). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are looked for.
const CONTROL = /[\u0000-\u001f\u007f]/;

const nameOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Each hidden letter of a text once, where it stands first. */
function invisibleIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { 0: letter, index } of text.matchAll(HIDDEN)) {
    if (!found.has(letter)) found.set(letter, index);
  }
  return found;
}

/** Hidden letters in a file as it was read. */
export function invisibleCharacters(file: SourceFile): Array<Problem> {
  return [...invisibleIn(file.text)]
    .filter(([letter]) => !CONTROL.test(letter))
    .map(([letter, at]) =>
      problemAt(file, at, 'hidden-character', checkText.hiddenCharacter(nameOf(letter))),
    );
}

/** Every text in the data, with its place. */
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

/** Hidden letters that the file spells with other letters: "\u202e" in JSON, "&rlm;" in Markdown. */
export function escapedInvisibleCharacters(read: ReadFile): Array<Problem> {
  const { file, parsed } = read;
  const problems: Array<Problem> = [];
  const written = file.text.includes('\\');
  for (const [text, path] of written ? texts(parsed.data) : []) {
    const [letter] = [...invisibleIn(text).keys()].filter((hidden) => !file.text.includes(hidden));
    if (letter === undefined) continue;
    const field = { path, label: fileLabelOf(read, path), found: printable(text) };
    const message = checkText.hiddenCharacter(nameOf(letter));
    problems.push(problemAt(file, parsed.offsetOf(path), 'hidden-character', message, field));
  }
  for (const { 0: entity, index } of parsed.body.matchAll(ENTITY)) {
    const [letter] = invisibleIn(unescapeAll(entity)).keys();
    if (letter === undefined) continue;
    const message = checkText.hiddenCharacter(`${nameOf(letter)}, ${entity}`);
    problems.push(problemAt(file, parsed.bodyOffset + index, 'hidden-character', message));
  }
  return problems;
}
