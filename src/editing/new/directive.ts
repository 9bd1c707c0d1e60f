import { citablePlans, repeatedPlan } from '../../domain/citations.ts';
import { isRealDay } from '../../domain/dates.ts';
import { typeCodes, typesOfSymbol } from '../../domain/document-types.ts';
import { nearest } from '../../domain/edit-distance.ts';
import { slugify } from '../../domain/fold.ts';
import { lookAlikesIn, withoutLookAlikes } from '../../domain/look-alikes.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import {
  type DocumentSymbol,
  parseSymbol,
  symbolKey,
  type TypeCodes,
} from '../../domain/symbols.ts';
import type { DirectiveData } from '../../model/directive.ts';
import type { DocumentTypeData } from '../../model/document-type.ts';
import type { PlanData } from '../../model/plan.ts';
import { directiveText } from '../../strings/directive.ts';
import { newContentText } from '../../strings/new-content.ts';
import { type Existing, onlyNew, readExisting, requireRead, textFile } from './content.ts';
import { NewRefused } from './refusal.ts';

/** The known facts of a document; only its symbol is required. */
export interface DirectiveRequest {
  readonly symbol: string;
  /** The year of issue, as typed. */
  readonly year?: string | undefined;
  /** The day of issue, `YYYY-MM-DD`, as typed. */
  readonly issued?: string | undefined;
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly issuers?: ReadonlyArray<string> | undefined;
}

/** The requested type, or the only type that the symbol allows. */
function typeOf(
  { type }: DirectiveRequest,
  symbol: DocumentSymbol,
  types: ReadonlyArray<DocumentTypeData>,
): DocumentTypeData {
  const { directive } = newContentText;
  if (type !== undefined) {
    const known = types.find(({ id }) => id === type);
    if (known) return known;
    const near = nearest(
      type,
      types.map(({ id, name }) => [id, name] as const),
    );
    throw new NewRefused(directive.badType(type, near, types));
  }
  const possible = typesOfSymbol(types, symbol);
  const [only] = possible;
  if (only && possible.length === 1) return only;
  throw new NewRefused(
    only ? directive.severalTypes(symbol.raw, possible) : directive.noType(symbol.raw, types),
  );
}

/** The date of issue as far as it is known: a day, a year, or nothing. Nothing is invented. */
function issuedOf(request: DirectiveRequest, symbol: DocumentSymbol): DirectiveData['issued'] {
  const { year, issued } = request;
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    throw new NewRefused(newContentText.directive.badYear(year));
  }
  const day = issued === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(issued);
  const [y, m, d] = (day ?? []).slice(1).map(Number);
  const real = y && m && m <= 12 && d && isRealDay(y, m, d);
  if (issued !== undefined && !real) throw new NewRefused(newContentText.directive.badDay(issued));
  const years = [y, year === undefined ? undefined : Number(year), symbol.year].filter(
    (known) => typeof known === 'number',
  );
  const [first] = years;
  if (first === undefined) return { precision: 'unknown' };
  const other = years.find((known) => known !== first);
  if (other !== undefined) throw new NewRefused(newContentText.directive.yearsDiffer(first, other));
  return issued === undefined
    ? { precision: 'year', year: first }
    : { precision: 'day', date: issued };
}

const yearOf = (issued: DirectiveData['issued']): number | null => {
  if (issued.precision === 'unknown') return null;
  if (issued.precision === 'year') return issued.year;
  return Number((issued.precision === 'day' ? issued.date : issued.month).slice(0, 4));
};

/**
 * Symbols restart every term: the same symbol in two known years means two documents. The own document of a
 * year has its pages in the guidance and is not declared again.
 */
function refuseKnown(
  existing: Existing,
  codes: TypeCodes,
  symbol: DocumentSymbol,
  issued: DirectiveData['issued'],
): void {
  const key = symbolKey(symbol);
  const year = yearOf(issued);
  for (const { file, entries } of existing.of('directives')) {
    const data = entries[0]?.data as DirectiveData | undefined;
    if (!data) continue;
    const { symbol: own, aliases } = data;
    const spelt = [own ?? '', ...aliases].flatMap((text) => parseSymbol(text, codes) ?? []);
    const other = yearOf(data.issued);
    const sameYear = year === null || other === null || year === other;
    if (sameYear && spelt.some((known) => symbolKey(known) === key)) {
      throw new NewRefused(newContentText.directive.known(file.path, own ?? ''));
    }
  }
  const plans = existing
    .of('plans')
    .flatMap(({ entries }) =>
      entries.flatMap(({ id, data }) => (data ? [{ ...(data as PlanData), id }] : [])),
    );
  const wanted = { id: '', symbol: symbol.raw, aliases: [], issued };
  const plan = repeatedPlan(wanted, citablePlans(plans), codes);
  if (plan) throw new NewRefused(newContentText.directive.ownOfYear(plan.symbol ?? '', plan.id));
}

/**
 * The file of a document that the guidance cites.
 *
 * @throws NewRefused when the symbol cannot be parsed or is already declared, or a value contradicts it
 */
export function newDirective(
  files: ReadonlyArray<SourceFile>,
  request: DirectiveRequest,
): ReadonlyArray<SourceFile> {
  const existing = readExisting(files);
  // Only these files can tell whether the document is already declared.
  requireRead(
    existing,
    (path) =>
      /^content\/(?:directives|plans)\//.test(path) || path === 'content/document-types.json',
  );
  const types = existing
    .of('document-types')
    .flatMap(({ entries }) => entries.map(({ data }) => data as DocumentTypeData));
  const codes = typeCodes(types);
  const [strange] = lookAlikesIn(request.symbol);
  if (strange)
    throw new NewRefused(
      newContentText.directive.lookAlike(
        request.symbol,
        strange.letter,
        withoutLookAlikes(request.symbol),
      ),
    );
  const symbol = parseSymbol(request.symbol, codes);
  if (!symbol) throw new NewRefused(newContentText.directive.badSymbol(request.symbol));
  const type = typeOf(request, symbol, types);
  const issued = issuedOf(request, symbol);
  const year = yearOf(issued);
  refuseKnown(existing, codes, symbol, issued);
  const issuers = request.issuers ?? [];
  const bodies = new Set(
    existing.of('organizations').flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
  const stranger = issuers.find((id) => !bodies.has(id));
  if (stranger !== undefined)
    throw new NewRefused(newContentText.directive.unknownIssuer(stranger));
  const written = symbol.raw.normalize('NFC');
  const name = [slugify(written), ...(year === null || symbol.year !== null ? [] : [year])];
  const frontmatter = {
    type: type.id,
    symbol: written,
    title: request.title ?? directiveText.withSymbol(type.name, written),
    subject: null,
    issuers,
    issued,
  };
  return onlyNew([textFile(`content/directives/${name.join('-')}.md`, frontmatter, '')], existing);
}
