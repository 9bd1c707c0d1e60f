import { slugify } from '../../../domain/fold.ts';
import { withoutLookAlikes } from '../../../domain/look-alikes.ts';
import { parseSymbol, symbolKey } from '../../../domain/symbols.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { CitationAnswer } from '../draft/answers.ts';
import { citedSpans } from '../propose/citations.ts';
import type { FindingOf } from '../reading.ts';
import { capital, fieldText, type NewFinding } from './found.ts';
import { DocumentNames, type NamedDocument } from './named-documents.ts';
import type { SiteContent } from './site-content.ts';

type Found = FindingOf<'citation'>;

/** An official letter has no code of its type in its symbol (Decree 30/2020). */
const LETTER = /^công văn$/iu;

const ofSymbol = (year: number | null): PartialDate =>
  year === null ? { precision: 'unknown' } : { precision: 'year', year };

/** Finds or declares the documents that a document cites; each new one is one decision, where it is first named. */
export class CitationAnswers {
  readonly #site: SiteContent;
  readonly #year: string;
  readonly #names: DocumentNames;
  readonly #new = new Set<string>();
  /** The day that is printed with a symbol somewhere in the document. */
  readonly #issued = new Map<string, PartialDate>();

  /** @param all every citation of the document */
  constructor(site: SiteContent, year: number, all: ReadonlyArray<Found>) {
    this.#site = site;
    this.#year = String(year);
    this.#names = new DocumentNames(
      site.documents,
      site.types.map(({ name }) => name),
    );
    for (const { symbol, issued } of all) {
      const key = this.#keyOf(symbol);
      if (issued && !this.#issued.has(key)) this.#issued.set(key, issued);
    }
  }

  #keyOf(symbol: string): string {
    const read = parseSymbol(withoutLookAlikes(symbol), this.#site.codes);
    return read ? symbolKey(read) : slugify(symbol);
  }

  #typeOf({ type, symbol }: Found): string | null {
    const { types, codes } = this.#site;
    const named = types.find(({ name }) => name.toLocaleLowerCase('vi') === type);
    if (named) return named.id;
    const read = parseSymbol(withoutLookAlikes(symbol), codes);
    return read?.type === null ? (types.find(({ name }) => LETTER.test(name))?.id ?? null) : null;
  }

  /** @param words the words that the finding stands in */
  answer(found: Found, words: string): NewFinding {
    const { start, end, rule, note, symbol } = found;
    const cited = this.#site.citations
      .cite(words, this.#year)
      .find((one) => one.start < end && start < one.end);
    const known = cited?.document ?? cited?.plan ?? null;
    const written = withoutLookAlikes(symbol).normalize('NFC');
    const read = parseSymbol(written, this.#site.codes);
    const key = this.#keyOf(symbol);
    const issued = found.issued ?? this.#issued.get(key) ?? ofSymbol(read?.year ?? null);
    // Symbols begin anew each year: the same one of another day is another document.
    const own = `${key} ${JSON.stringify(issued)}`;
    const isRepeated = this.#new.has(own);
    if (known === null) this.#new.add(own);
    const answer: CitationAnswer = {
      kind: 'citation',
      directive: known,
      symbol: written,
      type: this.#typeOf(found),
      issued,
    };
    // Nothing is written for a document that the site has, and a new one is written once.
    const decision = known !== null || isRepeated ? 'yes' : 'open';
    const quote = words.slice(start, end);
    return { quote, start, end, rule, note, implied: false, answer, decision };
  }

  /**
   * The documents that a clause names without a symbol: they stand among its references once somebody has ticked
   * them, so each waits, known or new.
   *
   * @param words of the clause, without its tables
   */
  named(words: string): Array<NewFinding> {
    return this.#names
      .in(words, citedSpans(words, this.#site.codes))
      .map((found) => this.#namedAnswer(found, words));
  }

  #namedAnswer({ start, end, rule, directive }: NamedDocument, words: string): NewFinding {
    const quote = words.slice(start, end);
    const folded = quote.toLocaleLowerCase('vi');
    const type = this.#site.types
      .filter(({ name }) => folded.startsWith(name.toLocaleLowerCase('vi')))
      .sort((a, b) => b.name.length - a.name.length)[0];
    const answer: CitationAnswer = {
      kind: 'citation',
      directive,
      symbol: '',
      name: capital(fieldText(quote.replace(/\[\^[^\]]+\]/g, ''))),
      type: type?.id ?? null,
      issued: { precision: 'unknown' },
    };
    return { quote, start, end, rule, note: null, implied: false, answer, decision: 'open' };
  }
}
