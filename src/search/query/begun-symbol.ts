import type { Knowledge } from './knowledge.ts';
import { isNumber, type Token, toNumber } from './symbol-tokens.ts';
import type { Taken } from './taken.ts';
import { codeTerm } from './terms.ts';

/**
 * A number that ends the query and may be that of a symbol: "10-", "10-C". What begins a code is searched as the
 * beginning of one.
 */
export function begunSymbol(
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
