import { typesOfSymbol } from '../../../domain/document-types.ts';
import { withoutLookAlikes } from '../../../domain/look-alikes.ts';
import {
  type FoundSymbol,
  findSymbols,
  symbolKey,
  type TypeCodes,
} from '../../../domain/symbols.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { DocumentTypeData } from '../../../model/document-type.ts';
import type { Found, Span } from './spans.ts';

type Type = Pick<DocumentTypeData, 'id' | 'name' | 'codes'>;

/** A document that a text names by its symbol. */
export interface FoundCitation extends Found {
  readonly symbol: string;
  /** Name of its type in small letters; null when neither its words nor its symbol tell. */
  readonly type: string | null;
  /** The day or month printed with it; null: none. */
  readonly issued: PartialDate | null;
}

const DAY =
  /^[,;]?\s*(?:\(\s*)?(?:ký\s+)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/iu;
const MONTH = /^[,;]?\s*(?:\(\s*)?tháng\s+(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/iu;
const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** The date printed right after a symbol, and how long it is. */
function issuedAfter(
  text: string,
): { readonly issued: PartialDate; readonly length: number } | null {
  const day = DAY.exec(text);
  if (day)
    return {
      issued: { precision: 'day', date: `${day[3]}-${two(day[2])}-${two(day[1])}` },
      length: day[0].length,
    };
  const month = MONTH.exec(text);
  if (!month) return null;
  return {
    issued: { precision: 'month', month: `${month[2]}-${two(month[1])}` },
    length: month[0].length,
  };
}

const LAW = /\/(?:UBTV)?QH\d/u;

/** The type that stands in words before a symbol ("Chương trình phối hợp số …"), else that of its code. */
function typeOf(found: FoundSymbol, before: string, types: ReadonlyArray<Type>): string | null {
  const words = before.replace(/\s*(?:số|:)\s*$/iu, '').toLocaleLowerCase('vi');
  const named = types
    .filter(({ name }) => words.endsWith(name.toLocaleLowerCase('vi')))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (named) return named.name.toLocaleLowerCase('vi');
  if (LAW.test(found.raw)) return /(?:^|\s)pháp lệnh/iu.test(before) ? 'pháp lệnh' : 'luật';
  return typesOfSymbol(types, found)[0]?.name.toLocaleLowerCase('vi') ?? null;
}

/**
 * The documents that a text names by their symbols, in order, each once.
 *
 * @param own the symbol of the document itself, which is no citation
 */
export function citationsIn(
  text: string,
  types: ReadonlyArray<Type>,
  codes: TypeCodes,
  own: string | null,
): Array<FoundCitation> {
  const ownKey = own === null ? null : findSymbols(withoutLookAlikes(own), codes).map(symbolKey)[0];
  const seen = new Set<string>();
  return findSymbols(withoutLookAlikes(text), codes).flatMap((found) => {
    const key = symbolKey(found);
    if (key === ownKey || seen.has(key)) return [];
    seen.add(key);
    const dated = issuedAfter(text.slice(found.end, found.end + 60));
    return [
      {
        symbol: text.slice(found.start, found.end).replace(/\s+/g, ' '),
        type: typeOf(found, text.slice(Math.max(0, found.start - 60), found.start), types),
        issued: dated?.issued ?? null,
        rule: dated ? 'symbol-and-day' : 'symbol',
        start: found.start,
        end: found.end + (dated?.length ?? 0),
      },
    ];
  });
}

/** The stretches of a text that name documents by symbol, own ones and repeated ones too, with their dates. */
export const citedSpans = (text: string, codes: TypeCodes): Array<Span> =>
  findSymbols(withoutLookAlikes(text), codes).map(({ start, end }) => ({
    start,
    end: end + (issuedAfter(text.slice(end, end + 60))?.length ?? 0),
  }));
