import { codeLetters } from '../../domain/symbols.ts';
import type { Knowledge } from './knowledge.ts';
import { numberAt } from './number-words.ts';
import type { QueryUnit } from './parsed.ts';
import type { Taken } from './taken.ts';
import { codeTerm, typeTerm } from './terms.ts';
import { isSyllable } from './typing.ts';
import { ISSUER_CODES } from './vocabulary.ts';

/**
 * Document symbols as people type them: type, number and issuers in any order, with any separators, with the letter O
 * for a zero, or with the number in words. "10-CT/TW", "10ct tw", "CT10", "TW 10 CT", "chỉ thị số mười".
 */

interface Token {
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
const SEPARATORS = /^[\s\-/._]*$/;
const CODE_SEPARATORS = /^\s*[-/_]+\s*$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** What makes a number before it a count, and the number no symbol. */
const COUNTED =
  /^\s*(?:%|(?:thang|nam|ngay|quy|huyen|xa|ho|thon|to|nguoi|gia dinh|lan|trieu|ty|phan tram|chi tieu)\b)/;

function tokensOf(folded: string, typed: string): Array<Token> {
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

const isNumber = (text: string) => /\d/.test(text);
const toNumber = (text: string) => Number(text.replaceAll('o', '0'));

/** "ĐA 01" is a symbol, "đã 100" is not: a code that is also a word must be in capitals. */
const isWordInstead = (token: Token): boolean =>
  isSyllable(token.text) && !/^\p{Lu}{2,}/u.test(token.typed);

interface Found {
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

class Reader {
  readonly #tokens: ReadonlyArray<Token>;
  readonly #folded: string;
  readonly #knowledge: Knowledge;
  readonly #codes: ReadonlySet<string>;
  /** Place of the last number. */
  #numberAt = -1;

  constructor(folded: string, typed: string, knowledge: Knowledge) {
    this.#folded = folded;
    this.#tokens = tokensOf(folded, typed);
    this.#knowledge = knowledge;
    this.#codes = new Set([...knowledge.types.values()].flat());
  }

  get tokens(): ReadonlyArray<Token> {
    return this.#tokens;
  }

  /** The name of a type that begins at a token: its code, and its number of words. */
  #nameAt(at: number): { code: string; takes: number } | null {
    for (let takes = 4; takes > 0; takes -= 1) {
      const words = this.#tokens.slice(at, at + takes);
      if (words.length < takes || words.slice(1).some(({ gap }) => !/^\s+$/.test(gap))) continue;
      const [code] = this.#knowledge.types.get(words.map(({ text }) => text).join(' ')) ?? [];
      if (code !== undefined) return { code, takes };
    }
    return null;
  }

  #isIssuer(at: number, after: boolean): boolean {
    const token = this.#tokens[at];
    if (!token || isNumber(token.text)) return false;
    // In a symbol that has begun, whatever follows a hyphen or slash.
    if (after && CODE_SEPARATORS.test(token.gap)) return true;
    const known = ISSUER_CODES.has(token.text) || this.#knowledge.issuers.has(token.text);
    return known && !isWordInstead(token);
  }

  /** The symbol that begins at a token; null when none does. */
  at(from: number): Found | null {
    const found: Found = { from, to: from, issuers: [], ordered: true };
    let at = from;
    while (at < this.#tokens.length) {
      const token = this.#tokens[at];
      if (!token || (at > from && !SEPARATORS.test(token.gap))) break;
      const takes = this.#take(found, at);
      if (takes === 0) break;
      at += takes;
    }
    found.to = at;
    return found.number !== undefined && found.type !== undefined ? found : null;
  }

  /** Takes what stands at a token into the symbol; returns how many tokens, 0 when it ends here. */
  #take(found: Found, at: number): number {
    const token = this.#tokens[at];
    if (!token) return 0;
    if (isNumber(token.text)) return this.#takeNumber(found, at, token);
    if (token.text === 'so' && found.number === undefined) {
      const next = this.#tokens[at + 1];
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
    const term = this.#tokens[at + 1];
    const isLaw = /^(?:ubtv)?qh$/.test(token.text) && term?.gap === '' && isNumber(term.text);
    if (isLaw && found.number !== undefined && found.type === undefined) {
      found.type = token.typed + term.typed;
      return 2;
    }
    if (this.#takeCode(found, token)) return 1;
    if (
      found.type !== undefined &&
      found.named &&
      found.number === undefined &&
      found.issuers.length === 0
    ) {
      const takes = this.#takeWords(found, at, false);
      if (takes > 0) return takes;
    }
    if (this.#isIssuer(at, found.number !== undefined && found.type !== undefined)) {
      found.issuers.push(token.typed);
      if (found.type === undefined || found.number === undefined) found.ordered = false;
      const next = this.#tokens[at + 1];
      // "QH13", "PC06", "UBTVQH 15": an issuer with the number of its term or unit.
      const isTerm = /^(?:ubtv)?qh$/.test(token.text) && /^\s?$/.test(next?.gap ?? '-');
      if (
        next &&
        (next.gap === '' || isTerm) &&
        isNumber(next.text) &&
        found.number !== undefined
      ) {
        found.issuers[found.issuers.length - 1] += next.typed;
        return 2;
      }
      return 1;
    }
    return 0;
  }

  #takeNumber(found: Found, at: number, { text, end }: Token): number {
    if (found.number !== undefined) {
      const slash = /^\s*[-/ _.]\s*$/.test(this.#tokens[at]?.gap ?? '');
      const isYear =
        YEAR.test(text) && slash && found.year === undefined && at === this.#numberAt + 1;
      if (!isYear) return 0;
      found.year = text;
      return 1;
    }
    const value = toNumber(text);
    if (text.length > 4 || (found.type !== undefined && YEAR.test(text))) return 0;
    const rest = this.#folded.slice(end);
    // A date, a share or a count.
    if (COUNTED.test(rest)) return 0;
    if (/^[/.-]\d/.test(rest) && !/^[/.-](?:19|20)\d{2}(?!\d)/.test(rest)) return 0;
    found.number = value;
    this.#numberAt = at;
    return 1;
  }

  #takeCode(found: Found, token: Token): boolean {
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

  /** A number in words; a single word counts only where nothing goes on, or after "số". */
  #takeWords(found: Found, at: number, certain: boolean): number {
    const words: Array<string> = [];
    for (const token of this.#tokens.slice(at, at + 3)) {
      if (!/^\s+$/.test(token.gap) || isNumber(token.text)) break;
      words.push(token.text);
    }
    const read = numberAt(words, 0);
    if (!read) return 0;
    const last = this.#tokens[at + read.takes - 1];
    const rest = this.#folded.slice(last?.end ?? 0);
    if (COUNTED.test(rest)) return 0;
    const ends = /^\s*$|^\s+(?:cua|ve|ngay)\b|^\s*[,;?]/.test(rest);
    const isClear = read.value >= 10 || words[0] !== 'nam';
    if (!certain && !(ends && isClear) && !(read.value > 10 && ends)) return 0;
    found.number = read.value;
    this.#numberAt = at + read.takes - 1;
    return read.takes;
  }
}

/** The issuers in every order: few documents have more than three. */
function orders(issuers: ReadonlyArray<string>): Array<ReadonlyArray<string>> {
  if (issuers.length < 2 || issuers.length > 3) return [issuers];
  return issuers.flatMap((one, at) =>
    orders(issuers.toSpliced(at, 1)).map((others) => [one, ...others]),
  );
}

/** "TU" without its mark is the central level as often as a province's committee. */
const central = (issuers: ReadonlyArray<string>): ReadonlyArray<string> =>
  issuers.map((one) => (/^tu$/i.test(one) ? 'TW' : one));

function unitOf(found: Found, fallback: string, { types }: Knowledge): QueryUnit {
  const { number = 0, type = '', issuers, named = false, ordered, unfinished = false } = found;
  const code = codeLetters([type]);
  const plainType = typeTerm(code, number);
  const common = { plain: false, light: false, fallback } as const;
  // Laws are numbered by the National Assembly's term, not by a type.
  if (code === 'qh') return { ...common, forms: [plainType, codeTerm(number, ['QH'])] };
  // "CTPH" and "CTrPH" are one type.
  const codes = [...types.values()].find((own) => own.includes(code)) ?? [];
  const others = codes.filter((one) => one !== code);
  if (issuers.length === 0 && (named || !ordered)) {
    return {
      ...common,
      forms: [plainType, ...others.map((one) => typeTerm(one, number))],
      ...(unfinished ? { begins: plainType.slice(0, -1) } : {}),
    };
  }
  const ways = [...orders(issuers), ...orders(central(issuers))];
  const forms = [type, ...others].flatMap((one) =>
    ways.map((way) => codeTerm(number, [one, ...way])),
  );
  // An issuer in another place may be a word of the query: the type and number alone are found too.
  const loose = named || !ordered ? [plainType] : [];
  return { ...common, forms: [...new Set([...forms, ...loose])] };
}

/**
 * A number that ends the query and may be that of a symbol: "10-", "10-C". What begins a code is searched as the
 * beginning of one.
 */
function begunSymbol(
  tokens: ReadonlyArray<Token>,
  text: string,
  knowledge: Knowledge,
): Taken | null {
  const last = tokens.at(-1);
  if (!last) return null;
  const isBare = isNumber(last.text) && /^[-/_]$/.test(text.slice(last.end));
  const [number, letters] = isBare ? [last, null] : [tokens.at(-2), last];
  if (!number || !isNumber(number.text) || number.text.length > 4) return null;
  if (letters && (letters.end !== text.length || !/^(?:\s*[-/_]\s*)?$/.test(letters.gap)))
    return null;
  // What stands before the number makes it a date or a part of something longer.
  if (/[\d\p{L}][/.-]?$/u.test(text.slice(0, number.start))) return null;
  const codes = [...knowledge.types.values()].flat();
  const begun = letters
    ? codes.filter((code) => code !== letters.text && code.startsWith(letters.text))
    : codes;
  if (begun.length === 0 || (letters && isNumber(letters.text))) return null;
  const value = toNumber(number.text);
  const start = number.start;
  const begins = letters ? [letters.text] : [...new Set(codes.map((code) => code.charAt(0)))];
  const typed = text.slice(start);
  return {
    start,
    end: text.length,
    unit: {
      forms: [
        // "27/" may become a date.
        ...(isBare && value > 0 && value <= 31 && text.endsWith('/') ? [`zd${value}t`] : []),
        ...begins.map((code) => codeTerm(value, [code])),
      ],
      plain: false,
      light: false,
      fallback: typed.replace(/[-/_]$/, ''),
    },
    symbol: { number: value, type: null, issuers: [], whole: false, typed },
  };
}

/**
 * The symbols in a text.
 *
 * @param typed as typed; `folded` has one character for each of its characters
 */
export function typedSymbols(typed: string, folded: string, knowledge: Knowledge): Array<Taken> {
  const reader = new Reader(folded, typed, knowledge);
  const { tokens } = reader;
  const taken: Array<Taken> = [];
  for (let from = 0; from < tokens.length; ) {
    const found = reader.at(from);
    const [first, last] = [tokens[from], tokens[(found?.to ?? 0) - 1]];
    if (!found || !first || !last) {
      from += 1;
      continue;
    }
    const isOpen = last.end === typed.length && isNumber(last.text) && found.issuers.length === 0;
    if (isOpen) found.unfinished = true;
    const words = typed.slice(first.start, last.end);
    taken.push({
      start: first.start,
      end: last.end,
      unit: unitOf(found, words.trim(), knowledge),
      symbol: {
        number: found.number ?? 0,
        type: codeLetters([found.type ?? '']),
        issuers: found.issuers.map((one) => codeLetters([one])),
        whole: !isOpen,
        typed: words.trim(),
      },
    });
    from = found.to;
  }
  const end = taken.at(-1)?.end ?? 0;
  const begun = end < typed.length ? begunSymbol(tokens, typed, knowledge) : null;
  return begun && begun.start >= end ? [...taken, begun] : taken;
}
