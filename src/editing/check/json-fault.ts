import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { ProblemText } from '../../strings/problem-text.ts';
import { jsonFaultText as say } from '../../strings/syntax-check.ts';
import { codePointName } from './invisible-characters.ts';
import { printable } from './place.ts';

/**
 * Why a JSON file cannot be read, in words of the person who wrote it: the parser says "PropertyNameExpected"
 * where somebody wrote 1,190.
 */

/** Characters taken for those of JSON, and what is meant; full-width ones are found by their code. */
const MEANT: Readonly<Record<string, string>> = { '−': '-', '–': '-', ';': ',', '=': ':' };
const QUOTES = /['‘’‚“”„«»‹›＂`]/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const WORDS = new Map([
  ...['true', 'co', 'có', 'yes', 'đúng'].map((word) => [word, 'true'] as const),
  ...['false', 'khong', 'không', 'no', 'sai'].map((word) => [word, 'false'] as const),
  ...['null', 'none', 'nil'].map((word) => [word, 'null'] as const),
]);

/** The wide form of an ASCII character, which East Asian keyboards and PDFs give. */
function narrowed(letter: string): string | null {
  const narrow = /[\uff01-\uff5e]/.test(letter) ? letter.normalize('NFKC') : MEANT[letter];
  return narrow !== undefined && narrow !== letter ? narrow : null;
}

/** The value without quotes around or before an offset, up to the end of its field: "1,190", "31/03/2017". */
function valueAround(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const colon = text.slice(from, offset + 1).lastIndexOf(':');
  if (colon < 0) return '';
  return (
    /^\s*([^"{}[\]\n]*?)\s*(?=,\s*"|,?\s*$|,?\s*[}\]]|\n)/m
      .exec(text.slice(from + colon + 1))?.[1]
      ?.replace(/,$/, '') ?? ''
  );
}

function faultOfValue(value: string): ProblemText | null {
  const shown = printable(value);
  if (/^-?\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+$/.test(value) && !/^-?\d+\.\d+$/.test(value))
    return say.separators(shown, value.replace(/[^\d-]/g, ''));
  if (/^-?\d+,\d+$/.test(value)) return say.decimalComma(shown, value.replace(',', '.'));
  if (/^-?[\d.,]+\s*%$/.test(value)) return say.percentSign(shown);
  if (/^-?0\d+(?:\.\d+)?$/.test(value))
    return say.leadingZero(shown, value.replace(/^(-?)0+(?=\d)/, '$1'));
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(value)) return say.bareDate(shown);
  const meant = WORDS.get(value.toLowerCase());
  if (meant !== undefined) return say.word(shown, meant);
  return /^\p{L}/u.test(value) ? say.bareText(shown) : null;
}

function faultOfLetter(text: string, offset: number): ProblemText | null {
  const letter = text[offset] ?? '';
  if (SPACES.test(letter)) return say.space(codePointName(letter));
  if (QUOTES.test(letter)) return say.quotes;
  const meant = narrowed(letter);
  if (meant !== null) return say.strange(letter, codePointName(letter), meant);
  if (!/\p{L}/u.test(letter)) return null;
  if (text[offset - 1] === '"') return say.quoteInText;
  const word = /^[\p{L}\p{N}_-]+/u.exec(text.slice(offset))?.[0] ?? letter;
  const isName = /^\s*:/.test(text.slice(offset + word.length));
  return isName ? say.bareName(printable(word)) : null;
}

/** A comma with nothing behind it: the bracket comes right after it. */
const isStrayComma = (text: string, offset: number): boolean =>
  /[}\]]/.test(text[offset] ?? '') && /,\s*$/.test(text.slice(0, offset));

const byCode: Readonly<Record<string, ProblemText>> = {
  PropertyNameExpected: say.nameWanted,
  ValueExpected: say.valueWanted,
  ColonExpected: say.colon,
  CommaExpected: say.comma,
  CloseBraceExpected: say.brace,
  CloseBracketExpected: say.bracket,
  EndOfFileExpected: say.afterEnd,
  InvalidCommentToken: say.comment,
  UnexpectedEndOfComment: say.comment,
  UnexpectedEndOfString: say.openText,
  UnexpectedEndOfNumber: say.numberEnd,
  InvalidUnicode: say.backslash,
  InvalidEscapeCharacter: say.backslash,
  InvalidCharacter: say.tab,
};

/** What the parser says of a text or a comment is right; of the rest, what stands there says more. */
const CERTAIN: ReadonlySet<ProblemText | undefined> = new Set([
  say.openText,
  say.backslash,
  say.comment,
  say.tab,
]);

/** A brace where a list is still open, and the other way round, is a missing bracket. */
function faultOfCode(code: string, letter: string | undefined): ProblemText {
  if (code === 'PropertyNameExpected' && letter === '{') return say.outsideList;
  if (code === 'CommaExpected' && letter === '}') return say.bracket;
  if (code === 'CommaExpected' && letter === ']') return say.brace;
  return byCode[code] ?? say.other;
}

/** What is wrong where the JSON parser gave up, and what to write instead. */
export function jsonFault(text: string, { error, offset }: ParseError): ProblemText {
  if (text.trim() === '') return say.empty;
  const byParser = faultOfCode(printParseErrorCode(error), text[offset]);
  if (CERTAIN.has(byParser)) return byParser;
  if (isStrayComma(text, offset)) return say.strayComma;
  return faultOfLetter(text, offset) ?? faultOfValue(valueAround(text, offset)) ?? byParser;
}
