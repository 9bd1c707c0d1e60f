import { findSymbols, type TypeCodes } from './symbols.ts';

/** A segment of text: pieces between which a line may break, never inside one of them. */
export interface Stretch {
  readonly pieces: ReadonlyArray<string>;
  /** A symbol that must not be broken. */
  readonly whole: boolean;
}

/** Symbols up to this length fit on any line and are never broken: "10-CT/TW", "38/HD-MTTQ-BTT". */
const WHOLE = 15;

/**
 * Where a document symbol may break at the end of a line: after the separators of its groups, but never
 * after the running number alone, which is meaningless without the rest. "88/NQLT-CP-ĐCTUBTWMTTQVN" →
 * "88/NQLT-", "CP-", "ĐCTUBTWMTTQVN"
 */
export function symbolPieces(symbol: string): Array<string> {
  if (symbol.length <= WHOLE) return [symbol];
  const groups = symbol.match(/[^/_\-–‑\u2010\u2212]+[/_\-–‑\u2010\u2212]*\s?/gu) ?? [symbol];
  // "144/2014/TTLT-": the year belongs to the number.
  const head = /^\d/.test(groups[1] ?? '') ? 3 : 2;
  return [groups.slice(0, head).join(''), ...groups.slice(head)];
}

/** Splits a text into plain segments and symbols with their possible breaks. */
export function stretches(text: string, codes: TypeCodes): Array<Stretch> {
  const found: Array<Stretch> = [];
  let done = 0;
  for (const { start, end, raw } of findSymbols(text, codes)) {
    if (start > done) found.push({ pieces: [text.slice(done, start)], whole: false });
    const pieces = symbolPieces(raw);
    found.push({ pieces, whole: pieces.length === 1 });
    done = end;
  }
  if (done < text.length) found.push({ pieces: [text.slice(done)], whole: false });
  return found;
}
