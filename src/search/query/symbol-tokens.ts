import { isSyllable } from './typing.ts';

/** A run of letters or digits of a query. */
export interface Token {
  /** Folded. */
  readonly text: string;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before. */
  readonly gap: string;
}

/** Digits, with the letter O for a zero where no other letter follows; or letters. */
const TOKEN = /(?:\d[\do]*|o\d+)(?![\da-z&])|\d+|[a-z&]+/g;
export const SEPARATORS = /^[\s\-/._]*$/;
export const CODE_SEPARATORS = /^\s*[-/_]+\s*$/;
export const YEAR = /^(?:19|20)\d{2}$/;

/** What makes a number before it a count, and the number no symbol. */
export const COUNTED =
  /^\s*(?:%|(?:thang|nam|ngay|quy|huyen|xa|ho|thon|to|nguoi|gia dinh|lan|trieu|ty|phan tram|chi tieu)\b)/;

/** The tokens of a text; `folded` has one character for each of its characters. */
export function tokensOf(folded: string, typed: string): Array<Token> {
  let before = 0;
  return [...folded.matchAll(TOKEN)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const token = {
      text: match[0],
      typed: typed.slice(start, end),
      start,
      end,
      gap: folded.slice(before, start),
    };
    before = end;
    return token;
  });
}

export const isNumber = (text: string) => /\d/.test(text);
export const toNumber = (text: string) => Number(text.replaceAll('o', '0'));

/** "ĐA 01" is a symbol, "đã 100" is not: a code that is also a word must be in capitals. */
export const isWordInstead = (token: Token): boolean =>
  isSyllable(token.text) && !/^\p{Lu}{2,}/u.test(token.typed);

/** A symbol as it was read, token by token. */
export interface ReadSymbol {
  /** First and last token. */
  readonly from: number;
  to: number;
  number?: number;
  year?: string;
  /** Code of the type, as typed or by name. */
  type?: string;
  /** True when the type was given by its name. */
  named?: boolean;
  issuers: Array<string>;
  /** True when it was typed in the order of a symbol: number, type, issuers. */
  ordered: boolean;
  /** True when its last token is the number, or letters of a type that may go on. */
  unfinished?: boolean;
}
