import { codeLetters } from '../../domain/symbols.ts';
import { begunSymbol } from './begun-symbol.ts';
import type { Knowledge } from './knowledge.ts';
import { SymbolReader } from './symbol-reader.ts';
import { isNumber } from './symbol-tokens.ts';
import { symbolUnit } from './symbol-unit.ts';
import type { Taken } from './taken.ts';

/**
 * Document symbols as people type them: type, number and issuers in any order, with any separators, with the letter O
 * for a zero, or with the number in words. "10-CT/TW", "10ct tw", "CT10", "TW 10 CT", "chỉ thị số mười".
 */

/**
 * The symbols in a text.
 *
 * @param typed as typed; `folded` has one character for each of its characters
 */
export function typedSymbols(typed: string, folded: string, knowledge: Knowledge): Array<Taken> {
  const reader = new SymbolReader(folded, typed, knowledge);
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
      unit: symbolUnit(found, words.trim(), knowledge),
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
