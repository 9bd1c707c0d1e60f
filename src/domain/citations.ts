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
  /** Its id, or for the own document of a year, the id of that plan. */
  readonly id: string;
  readonly symbol: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly issued: PartialDate;
  /** True for the document that a year's plan is about: its pages are those of the guidance. */
  readonly isPlan?: boolean;
}

/** The own documents of the years, as far as their symbols are known. */
export const citablePlans = (
  plans: ReadonlyArray<{
    readonly id: string;
    readonly document: { readonly symbol: string | null; readonly issued: PartialDate };
  }>,
): Array<Citable> =>
  plans.flatMap(({ id, document: { symbol, issued } }) =>
    symbol === null ? [] : { id, symbol, aliases: [], issued, isPlan: true },
  );

export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The cited document of content/directives; null for the own document of a year, or with a problem. */
  readonly document: string | null;
  /** The plan whose own document is cited. */
  readonly plan?: string;
  readonly problem: 'unknown' | 'ambiguous' | null;
  /** The day printed after the symbol of an unknown document. */
  readonly issued?: string;
}

const spellingsOf = ({ symbol, aliases }: Citable, codes: TypeCodes): Set<string> =>
  new Set(
    [symbol ?? '', ...aliases].flatMap((spelling) => {
      const read = parseSymbol(withoutLookAlikes(spelling), codes);
      return read ? [symbolKey(read)] : [];
    }),
  );

/** True when both dates may be the same day, as far as each is known. */
function datesAgree(a: PartialDate, b: PartialDate): boolean {
  const known = (date: PartialDate): string => {
    if (date.precision === 'unknown') return '';
    if (date.precision === 'day') return date.date;
    return date.precision === 'month' ? date.month : String(date.year);
  };
  const [x, y] = [known(a), known(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/**
 * The own document of a year that a document repeats: they share a spelling of the symbol, and no date tells
 * them apart. Null: none.
 */
export function repeatedPlan(
  document: Citable,
  plans: ReadonlyArray<Citable>,
  codes: TypeCodes,
): Citable | null {
  const spellings = spellingsOf(document, codes);
  const same = (plan: Citable) => [...spellingsOf(plan, codes)].some((key) => spellings.has(key));
  return plans.find((plan) => datesAgree(plan.issued, document.issued) && same(plan)) ?? null;
}

/** Finds the documents that a text cites. Built once and used for all texts. */
export interface CitationIndex {
  /**
   * All citations in a text (NFC), in order, without overlaps.
   *
   * @param own the plan that the text belongs to: in its letterhead and annexes, a symbol that several
   *   documents have is its own
   */
  cite(text: string, own?: string): ReadonlyArray<Citation>;
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

  const resolve = (found: FoundSymbol, own: string | undefined): Citation => {
    const { start, end, raw } = found;
    const meant = (bySymbol.get(symbolKey(found)) ?? []).filter((d) => dateAgrees(found, d.issued));
    const ours = meant.filter(({ id, isPlan }) => isPlan && id === own);
    const [only, ...others] = ours.length > 0 ? ours : meant;
    if (only && others.length === 0) {
      const place = { start, end, raw, problem: null };
      return only.isPlan
        ? { ...place, document: null, plan: only.id }
        : { ...place, document: only.id };
    }
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

  const find = (text: string, own: string | undefined): Array<Citation> => {
    // Offsets stay valid: a look-alike is a single character too.
    const symbols = findSymbols(withoutLookAlikes(text), codes).map((found) =>
      resolve({ ...found, raw: text.slice(found.start, found.end) }, own),
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
    cite(text, own) {
      const key = `${own ?? ''} ${text}`;
      const before = known.get(key);
      if (before) return before;
      const found = find(text, own);
      known.set(key, found);
      return found;
    },
  };
}
