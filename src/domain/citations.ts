import type { PartialDate } from '../model/dates.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import {
  type FoundSymbol,
  findSymbols,
  parseSymbol,
  symbolKey,
  type TypeCodes,
} from './symbols.ts';

/** The document fields that the index needs. */
export interface Citable {
  readonly id: string;
  readonly symbol: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly issued: PartialDate;
}

export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The cited document, or null with the reason. */
  readonly document: string | null;
  readonly problem: 'unknown' | 'ambiguous' | null;
  /** The day printed after the symbol of an unknown document. */
  readonly issued?: string;
}

/** Finds the documents that a text cites. Built once and used for all texts. */
export interface CitationIndex {
  /** All citations in a text (NFC), in order, without overlaps. */
  cite(text: string): ReadonlyArray<Citation>;
}

/** False when the date printed after the symbol contradicts the document's known date. */
function dateAgrees(found: FoundSymbol, issued: PartialDate): boolean {
  const printed = found.issued;
  if (printed === null) return true;
  switch (issued.precision) {
    case 'day':
      return issued.date === printed;
    case 'month':
      return printed.startsWith(issued.month);
    case 'year':
      return printed.startsWith(String(issued.year));
    case 'unknown':
      return true;
  }
}

/**
 * Symbols are reused each term or year, so one symbol may refer to several documents: the date printed
 * after it decides; otherwise the citation is ambiguous and is not linked. A document without a symbol is
 * found by its aliases, word for word ("Đề án 01").
 */
export function buildCitationIndex(
  documents: ReadonlyArray<Citable>,
  codes: TypeCodes,
): CitationIndex {
  const bySymbol = new Map<string, Array<Citable>>();
  const phrases: Array<readonly [phrase: string, id: string]> = [];
  for (const document of documents) {
    const keys = new Set<string>();
    for (const spelling of [document.symbol ?? '', ...document.aliases]) {
      const symbol = parseSymbol(withoutLookAlikes(spelling), codes);
      if (symbol) keys.add(symbolKey(symbol));
      else if (spelling !== '') phrases.push([spelling.normalize('NFC'), document.id]);
    }
    for (const key of keys) bySymbol.set(key, [...(bySymbol.get(key) ?? []), document]);
  }

  const resolve = (found: FoundSymbol): Citation => {
    const { start, end, raw } = found;
    const meant = (bySymbol.get(symbolKey(found)) ?? []).filter((d) => dateAgrees(found, d.issued));
    const [only] = meant;
    if (only && meant.length === 1) return { start, end, raw, document: only.id, problem: null };
    const problem = meant.length === 0 ? 'unknown' : 'ambiguous';
    const printed = found.issued === null ? {} : { issued: found.issued };
    return { start, end, raw, document: null, problem, ...printed };
  };

  const citePhrases = (text: string): Array<Citation> =>
    phrases.flatMap(([raw, document]) => {
      const found: Array<Citation> = [];
      for (
        let start = text.indexOf(raw);
        start >= 0;
        start = text.indexOf(raw, start + raw.length)
      ) {
        const end = start + raw.length;
        const insideWord =
          /[\p{L}\d]/u.test(`${text[start - 1] ?? ' '}`) || /[\p{L}\d]/u.test(text[end] ?? ' ');
        if (!insideWord) found.push({ start, end, raw, document, problem: null });
      }
      return found;
    });

  const find = (text: string): Array<Citation> => {
    // Offsets stay valid: a look-alike is a single character too.
    const symbols = findSymbols(withoutLookAlikes(text), codes).map((found) =>
      resolve({ ...found, raw: text.slice(found.start, found.end) }),
    );
    // "Đề án 01-ĐA/TW" cites the document with that symbol, not "Đề án 01", although that alias matches its
    // beginning.
    const apart = (phrase: Citation) =>
      !symbols.some((symbol) => symbol.start < phrase.end && symbol.end > phrase.end);
    const all = [...symbols, ...citePhrases(text).filter(apart)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const kept: Array<Citation> = [];
    for (const citation of all) {
      if (citation.start >= (kept.at(-1)?.end ?? 0)) kept.push(citation);
    }
    return kept;
  };

  // Cached because it is called for relations, for links, and again on each edit in development.
  const known = new Map<string, ReadonlyArray<Citation>>();
  return {
    cite(text) {
      const before = known.get(text);
      if (before) return before;
      const found = find(text);
      known.set(text, found);
      return found;
    },
  };
}
