import type { SourceFile } from '../../domain/source-file.ts';
import { checkText } from '../../strings/check.ts';
import { problemAt } from './place.ts';
import type { Problem } from './problem.ts';

/**
 * Invisible characters that change what is displayed or found: direction marks, zero-width characters, lone
 * surrogates, and control characters other than tab and line endings. Vietnamese needs none of them. The
 * variation selectors of emoji (U+FE0E, U+FE0F) are allowed.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
  /(?![\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}\p{Co}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu;

/** Control characters below U+0080 in a file have a problem code of their own (preflight.ts). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** "U+202E" */
export const codePointName = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The invisible characters of a text, each with the offset of its first occurrence. */
export function invisibleIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { 0: letter, index } of text.matchAll(HIDDEN)) {
    if (!found.has(letter)) found.set(letter, index);
  }
  return found;
}

/** Problems for the invisible characters in a file's raw text. */
export function invisibleCharacters(file: SourceFile): Array<Problem> {
  return [...invisibleIn(file.text)]
    .filter(([letter]) => !CONTROL.test(letter))
    .map(([letter, at]) =>
      problemAt(file, at, 'hidden-character', checkText.hiddenCharacter(codePointName(letter))),
    );
}

/** A text without the characters that print nothing. */
export const withoutInvisible = (text: string): string => text.replace(HIDDEN, '');
