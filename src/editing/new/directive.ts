import { isRealDay } from '../../domain/dates.ts';
import { slugify } from '../../domain/fold.ts';
import { type DocumentSymbol, parseSymbol, symbolKey } from '../../domain/symbols.ts';
import type { DirectiveData } from '../../model/directive.ts';
import { newContentText } from '../../strings/new-content.ts';
import { vi } from '../../strings/vi.ts';
import type { SourceFile } from '../check/problem.ts';
import { type Existing, onlyNew, readExisting, requireRead, textFile } from './content.ts';
import { NewRefused } from './refusal.ts';

/** What is known of a document; only its symbol has to be. */
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

type Type = DirectiveData['type'];

/** Types by the code at the type's place in a symbol. Others are the editor's to name. */
const TYPES: Readonly<Record<string, Type>> = {
  CT: 'chi-thi',
  NQLT: 'nghi-quyet-lien-tich',
  HD: 'huong-dan',
  TTLT: 'thong-tu-lien-tich',
  NĐ: 'nghi-dinh',
  KL: 'ket-luan',
  KH: 'ke-hoach',
  CTr: 'chuong-trinh',
  CTPH: 'chuong-trinh-phoi-hop',
  CTrPH: 'chuong-trinh-phoi-hop',
  ĐA: 'de-an',
};

const isType = (name: string): name is Type => Object.hasOwn(vi.directives.types, name);

function typeOf({ type }: DirectiveRequest, symbol: DocumentSymbol): Type {
  if (type !== undefined) {
    if (!isType(type)) throw new NewRefused(newContentText.directive.badType(type));
    return type;
  }
  const known = TYPES[symbol.type ?? ''];
  if (!known) throw new NewRefused(newContentText.directive.noType(symbol.raw));
  return known;
}

/** The day as far as it is known: a day, a year, or not at all. Nothing is made up. */
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

/** Symbols start again every term: the same symbol of two known years is two documents. */
function refuseKnown(existing: Existing, symbol: DocumentSymbol, year: number | null): void {
  const key = symbolKey(symbol);
  for (const { file, entries } of existing.of('directives')) {
    const data = entries[0]?.data as DirectiveData | undefined;
    if (!data) continue;
    const { symbol: own, aliases, issued } = data;
    const spelt = [own ?? '', ...aliases].flatMap((text) => parseSymbol(text) ?? []);
    const other = yearOf(issued);
    const sameYear = year === null || other === null || year === other;
    if (sameYear && spelt.some((known) => symbolKey(known) === key)) {
      throw new NewRefused(newContentText.directive.known(file.path, own ?? ''));
    }
  }
}

/**
 * The file of a document that the guidance cites.
 *
 * @throws NewRefused when the symbol cannot be read, is known already, or a value does not fit it
 */
export function newDirective(
  files: ReadonlyArray<SourceFile>,
  request: DirectiveRequest,
): ReadonlyArray<SourceFile> {
  const existing = readExisting(files);
  // Whether the document is there already only these files can say.
  requireRead(existing, (path) => path.startsWith('content/directives/'));
  const symbol = parseSymbol(request.symbol);
  if (!symbol) throw new NewRefused(newContentText.directive.badSymbol(request.symbol));
  const type = typeOf(request, symbol);
  const issued = issuedOf(request, symbol);
  const year = yearOf(issued);
  refuseKnown(existing, symbol, year);
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
    type,
    symbol: written,
    title: request.title ?? vi.directives.withSymbol(vi.directives.types[type], written),
    subject: null,
    issuers,
    issued,
  };
  return onlyNew([textFile(`content/directives/${name.join('-')}.md`, frontmatter, '')], existing);
}
