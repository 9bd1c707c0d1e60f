import type { Knowledge } from './knowledge.ts';
import { figuresOf, wordsFrom } from './symbol-number.ts';
import {
  CODE_SEPARATORS,
  isNumber,
  isWordInstead,
  type ReadSymbol,
  SEPARATORS,
  type Token,
  tokensOf,
  YEAR,
} from './symbol-tokens.ts';
import { ISSUER_CODES } from './vocabulary.ts';

/** Reads symbols out of the tokens of a text. */
export class SymbolReader {
  readonly tokens: ReadonlyArray<Token>;
  readonly #folded: string;
  readonly #knowledge: Knowledge;
  readonly #codes: ReadonlySet<string>;
  /** Place of the last number. */
  #numberAt = -1;

  constructor(folded: string, typed: string, knowledge: Knowledge) {
    this.#folded = folded;
    this.tokens = tokensOf(folded, typed);
    this.#knowledge = knowledge;
    this.#codes = new Set([...knowledge.types.values()].flat());
  }

  /** The name of a type that begins at a token: its code, and its number of words. */
  #nameAt(at: number): { code: string; takes: number } | null {
    for (let takes = 4; takes > 0; takes -= 1) {
      const words = this.tokens.slice(at, at + takes);
      if (words.length < takes || words.slice(1).some(({ gap }) => !/^\s+$/.test(gap))) continue;
      const [code] = this.#knowledge.types.get(words.map(({ text }) => text).join(' ')) ?? [];
      if (code !== undefined) return { code, takes };
    }
    return null;
  }

  #isIssuer(token: Token, after: boolean): boolean {
    // In a symbol that has begun, whatever follows a hyphen or slash.
    if (after && CODE_SEPARATORS.test(token.gap)) return true;
    const known = ISSUER_CODES.has(token.text) || this.#knowledge.issuers.has(token.text);
    return known && !isWordInstead(token);
  }

  /** The symbol that begins at a token; null when none does. */
  at(from: number): ReadSymbol | null {
    const found: ReadSymbol = { from, to: from, issuers: [], ordered: true };
    let at = from;
    while (at < this.tokens.length) {
      const token = this.tokens[at];
      if (!token || (at > from && !SEPARATORS.test(token.gap))) break;
      const takes = this.#take(found, at);
      if (takes === 0) break;
      at += takes;
    }
    found.to = at;
    return found.number === undefined || found.type === undefined ? null : found;
  }

  /** Takes what stands at a token into the symbol; returns how many tokens, 0 when it ends here. */
  #take(found: ReadSymbol, at: number): number {
    const token = this.tokens[at];
    if (!token) return 0;
    if (isNumber(token.text)) return this.#takeNumber(found, at, token);
    if (token.text === 'so' && found.number === undefined) {
      const next = this.tokens[at + 1];
      if (found.type === undefined || !next) return 0;
      if (isNumber(next.text)) return 1;
      const words = this.#takeWords(found, at + 1, true);
      return words === 0 ? 0 : words + 1;
    }
    const name = found.type === undefined && found.number === undefined ? this.#nameAt(at) : null;
    if (name) {
      found.type = name.code;
      found.named = true;
      found.ordered = found.issuers.length === 0;
      return name.takes;
    }
    // "QH15" is more than the code "QH".
    const term = this.tokens[at + 1];
    const isLaw = /^(?:ubtv)?qh$/.test(token.text) && term?.gap === '' && isNumber(term.text);
    if (isLaw && found.number !== undefined && found.type === undefined) {
      found.type = token.typed + term.typed;
      return 2;
    }
    if (this.#takeCode(found, token)) return 1;
    if (found.named && found.number === undefined && found.issuers.length === 0) {
      const takes = this.#takeWords(found, at, false);
      if (takes > 0) return takes;
    }
    return this.#takeIssuer(found, at, token);
  }

  #takeIssuer(found: ReadSymbol, at: number, token: Token): number {
    const hasBegun = found.number !== undefined && found.type !== undefined;
    if (!this.#isIssuer(token, hasBegun)) return 0;
    found.issuers.push(token.typed);
    if (!hasBegun) found.ordered = false;
    const next = this.tokens[at + 1];
    if (!next || !isNumber(next.text) || found.number === undefined) return 1;
    // "QH13", "PC06", "UBTVQH 15": an issuer with the number of its term or unit.
    const isTerm = /^(?:ubtv)?qh$/.test(token.text) && /^\s?$/.test(next.gap);
    if (next.gap !== '' && !isTerm) return 1;
    found.issuers[found.issuers.length - 1] += next.typed;
    return 2;
  }

  #takeNumber(found: ReadSymbol, at: number, token: Token): number {
    if (found.number === undefined) {
      const value = figuresOf(token, this.#folded, found.type !== undefined);
      if (value === null) return 0;
      found.number = value;
      this.#numberAt = at;
      return 1;
    }
    const isYear = YEAR.test(token.text) && /^\s*[-/ _.]\s*$/.test(token.gap);
    if (!isYear || found.year !== undefined || at !== this.#numberAt + 1) return 0;
    found.year = token.text;
    return 1;
  }

  #takeCode(found: ReadSymbol, token: Token): boolean {
    const { text } = token;
    if (!this.#codes.has(text) || isWordInstead(token)) return false;
    // "Chỉ thị số 10-CT/TW" says its type twice.
    if (found.type !== undefined) {
      const isAgain = found.named && found.number !== undefined;
      if (!isAgain || !(CODE_SEPARATORS.test(token.gap) || text === found.type)) return false;
    }
    if (found.number === undefined || found.issuers.length > 0) found.ordered = false;
    found.type = token.typed;
    found.named = false;
    return true;
  }

  #takeWords(found: ReadSymbol, at: number, certain: boolean): number {
    const read = wordsFrom(this.tokens, at, this.#folded, certain);
    if (!read) return 0;
    found.number = read.value;
    this.#numberAt = at + read.takes - 1;
    return read.takes;
  }
}
