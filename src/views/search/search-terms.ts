import { lastDayInTime } from '../../domain/deadlines.ts';
import { fold } from '../../domain/fold.ts';
import { perObject } from '../../domain/per-object.ts';
import { findSymbols, parseSymbol } from '../../domain/symbols.ts';
import type { When } from '../../model/dates.ts';
import {
  datesIn,
  dateTerm,
  dayTerm,
  isoDateTerms,
  symbolTerms,
  typeTerm,
} from '../../search/query/terms.ts';
import { planType, typeName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Plan } from '../site/types.ts';
import { plainCodes, typeCodesByName } from './type-codes.ts';

/** Index words (src/search/query/terms.ts) of what typed data says: symbols and days. */

/** Terms as one text, each once. */
export const uniqueTerms = (terms: ReadonlyArray<string>): string => [...new Set(terms)].join(' ');

/** The index words of the day of a document, where it is known. */
export const datePrecise = (directive: Directive): Array<string> =>
  directive.issued.precision === 'day' ? isoDateTerms(directive.issued.date) : [];

interface Codes {
  readonly byName: ReturnType<typeof typeCodesByName>;
  readonly plain: ReturnType<typeof plainCodes>;
}

const codesOf = perObject(
  (site: Site): Codes => ({ byName: typeCodesByName(site), plain: plainCodes(site) }),
);

/** "Đề án 01" has no symbol, but readers search for it as if it had one. */
function namedNumber(alias: string, codes: Codes['byName']): Array<string> {
  const match = /^(.+?)\s+(?:so\s+)?(\d+)$/.exec(fold(alias));
  const [code] = codes.get(match?.[1] ?? '') ?? [];
  return code && match ? [typeTerm(code, Number(match[2]))] : [];
}

/** Cached per document: every clause that cites it needs them. */
const symbolsOf = new WeakMap<Directive, ReadonlyArray<string>>();

/** The index words of a document's own symbol and other names. */
export function ownSymbols(site: Site, directive: Directive): ReadonlyArray<string> {
  const known = symbolsOf.get(directive) ?? readSymbols(site, directive);
  symbolsOf.set(directive, known);
  return known;
}

const readSymbols = (site: Site, directive: Directive): Array<string> =>
  symbolWords(site, typeName(site, directive), [directive.symbol ?? '', ...directive.aliases]);

/** The index words of the spellings of one symbol. */
function symbolWords(site: Site, type: string, spellings: ReadonlyArray<string>): Array<string> {
  // "Chương trình phối hợp 346" is numbered 346/CTr-…: the name of the type counts as well as its code.
  const { byName, plain } = codesOf(site);
  const [code] = byName.get(fold(type)) ?? [];
  return spellings.flatMap((spelling) => {
    const symbol = parseSymbol(spelling, site.typeCodes);
    if (!symbol) return namedNumber(spelling, byName);
    return [
      ...symbolTerms(symbol),
      ...[code, plain.get(fold(symbol.type ?? ''))].flatMap((name) =>
        name ? [typeTerm(name, symbol.number)] : [],
      ),
    ];
  });
}

/** The index words of the symbol of a year's own document. */
export const planSymbols = (site: Site, plan: Plan): Array<string> =>
  symbolWords(site, planType(site, plan)?.name ?? '', [plan.document.symbol ?? '']);

/** The index words of the symbols of cited documents. */
export const citedSymbols = (site: Site, directives: ReadonlyArray<Directive>) =>
  uniqueTerms(directives.flatMap((directive) => ownSymbols(site, directive)));

/** The index words of the days of cited documents. */
export const citedDates = (directives: ReadonlyArray<Directive>) =>
  uniqueTerms(directives.flatMap(datePrecise));

/** Dates of the text itself, without those of the documents it cites. */
export function ownDates(site: Site, text: string): string {
  const cited = new Set(findSymbols(text, site.typeCodes).flatMap((symbol) => symbol.issued ?? []));
  const own = datesIn(text).filter(({ day, month, year }) => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return !cited.has(iso);
  });
  return uniqueTerms(
    own.flatMap(({ day, month, year }) => [
      dayTerm(day, month),
      ...(year === null ? [] : [dateTerm(day, month, year)]),
    ]),
  );
}

/** The index words of the days of a time. */
export function whenTerms(when: When): Array<string> {
  if (when.precision === 'day')
    return [when.date, lastDayInTime({ day: when.date, before: when.before })].flatMap(
      isoDateTerms,
    );
  if (when.precision === 'range') return [...isoDateTerms(when.start), ...isoDateTerms(when.end)];
  return [];
}
