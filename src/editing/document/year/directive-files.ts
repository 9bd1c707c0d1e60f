import { buildCitationIndex } from '../../../domain/citations.ts';
import { typesOfSymbol } from '../../../domain/document-types.ts';
import { foldedKey, slugify } from '../../../domain/fold.ts';
import { withoutLookAlikes } from '../../../domain/look-alikes.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { parseSymbol, symbolKey } from '../../../domain/symbols.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { directiveText } from '../../../strings/directive.ts';
import { textFile } from '../../new/content.ts';
import type { CitationAnswer } from '../draft/answers.ts';
import type { Decision, DocumentDraft } from '../draft/draft.ts';
import { UniqueIds } from './part-places.ts';
import type { SiteContent } from './site-content.ts';
import type { Waiting } from './waiting.ts';

interface NewDocument {
  readonly answer: CitationAnswer;
  readonly isConfirmed: boolean;
  readonly quote: string;
}

const yearOf = (issued: PartialDate): number | null =>
  issued.precision === 'unknown'
    ? null
    : issued.precision === 'year'
      ? issued.year
      : Number((issued.precision === 'day' ? issued.date : issued.month).slice(0, 4));

/** One key for a name, however it is printed. */
export const nameKey = (name: string): string => foldedKey(name);

/** Documents named for the first time without a symbol, each once. */
function newNames({ parts }: DocumentDraft): Array<NewDocument> {
  const found = new Map<string, NewDocument>();
  for (const { answer, decision, quote } of parts.flatMap(({ findings }) => findings)) {
    if (answer.kind !== 'citation' || answer.directive !== null || decision === 'no') continue;
    if (answer.name === undefined || nameKey(answer.name) === '') continue;
    const key = nameKey(answer.name);
    const isConfirmed =
      (decision === 'yes' && answer.type !== null) || found.get(key)?.isConfirmed === true;
    found.set(key, { answer, quote, isConfirmed });
  }
  return [...found.values()];
}

/** Documents cited for the first time, each once. */
function newDocuments({ parts }: DocumentDraft, site: SiteContent): Array<NewDocument> {
  const found = new Map<string, NewDocument & { decisions: Array<Decision> }>();
  for (const { answer, decision, quote } of parts.flatMap(({ findings }) => findings)) {
    if (answer.kind !== 'citation' || answer.directive !== null) continue;
    const read = parseSymbol(withoutLookAlikes(answer.symbol), site.codes);
    if (!read) continue;
    const key = `${symbolKey(read)} ${JSON.stringify(answer.issued)}`;
    const before = found.get(key);
    if (before) before.decisions.push(decision);
    else found.set(key, { answer, quote, isConfirmed: true, decisions: [decision] });
  }
  return [...found.values()].map(({ decisions, ...one }) => ({
    ...one,
    isConfirmed: decisions.every((decision) => decision === 'yes') && one.answer.type !== null,
  }));
}

/** What the text cites, that nobody found: frame and notes are read by the checker too. */
function overlooked(
  texts: ReadonlyArray<string>,
  known: ReadonlyArray<CitationAnswer>,
  { head, year }: DocumentDraft,
  site: SiteContent,
): Array<NewDocument> {
  const own = known.map(({ symbol, issued }, at) => ({ id: `${at}`, symbol, aliases: [], issued }));
  const plan = {
    id: String(year),
    symbol: head.symbol,
    aliases: [],
    issued: head.issued,
    isPlan: true,
  };
  const index = buildCitationIndex([...own, plan], site.codes);
  const found = new Map<string, NewDocument>();
  for (const text of texts) {
    for (const cited of index.cite(text, String(year))) {
      if (cited.problem !== 'unknown') continue;
      const elsewhere = site.citations
        .cite(text, String(year))
        .find(({ start, end }) => start < cited.end && cited.start < end);
      if (elsewhere?.problem !== 'unknown') continue;
      const symbol = withoutLookAlikes(cited.raw);
      const read = parseSymbol(symbol, site.codes);
      if (!read) continue;
      const issued: PartialDate = cited.issued
        ? { precision: 'day', date: cited.issued }
        : read.year !== null
          ? { precision: 'year', year: read.year }
          : { precision: 'unknown' };
      const type = typesOfSymbol(site.types, read)[0]?.id ?? null;
      const answer: CitationAnswer = { kind: 'citation', directive: null, symbol, type, issued };
      found.set(symbolKey(read), { answer, isConfirmed: false, quote: cited.raw });
    }
  }
  return [...found.values()];
}

/**
 * Declarations of the documents that are cited for the first time. One that nobody has confirmed is a draft: the
 * checker then knows it, and no page shows it.
 *
 * @param texts the texts of the year, as they stand in its files
 */
export function directiveFiles(
  draft: DocumentDraft,
  texts: ReadonlyArray<string>,
  site: SiteContent,
): {
  files: Array<SourceFile>;
  waiting: Array<Waiting>;
  /** Ids of the documents without a symbol, by the key of their names. */
  named: Map<string, string>;
} {
  const read = newDocuments(draft, site);
  const all = [
    ...read,
    ...overlooked(
      texts,
      read.map(({ answer }) => answer),
      draft,
      site,
    ),
    ...newNames(draft),
  ];
  const taken = [...site.existing.paths].flatMap(
    (path) => /^content\/directives\/(.+)\.md$/.exec(path)?.[1] ?? [],
  );
  const ids = new UniqueIds('directives', taken);
  const files: Array<SourceFile> = [];
  const waiting: Array<Waiting> = [];
  const named = new Map<string, string>();
  for (const { answer, isConfirmed, quote } of all) {
    const symbol = withoutLookAlikes(answer.symbol).replace(/\s+/gu, ' ').normalize('NFC');
    const year = yearOf(answer.issued);
    const hasYear = parseSymbol(symbol, site.codes)?.year != null;
    const name = [slugify(symbol), ...(year === null || hasYear ? [] : [year])].join('-');
    const type = answer.type ?? fallbackType(site);
    if (type === null) continue;
    const typeName = site.types.find(({ id }) => id === type)?.name ?? '';
    const id = ids.of(answer.name ?? name, 'van-ban');
    if (answer.name !== undefined) named.set(nameKey(answer.name), id);
    const path = `content/directives/${id}.md`;
    const frontmatter = {
      type,
      symbol: symbol || null,
      title: answer.name ?? directiveText.withSymbol(typeName, symbol),
      subject: null,
      issuers: [],
      issued: answer.issued,
      ...(isConfirmed ? {} : { draft: true }),
    };
    files.push(textFile(path, frontmatter, ''));
    if (!isConfirmed)
      waiting.push({ file: path, field: answer.type === null ? 'type' : 'draft', words: quote });
  }
  return { files, waiting, named };
}

/** A type for a document whose type nobody knows yet: one that symbols do not name. */
const fallbackType = ({ types }: SiteContent): string | null =>
  (types.find(({ codes }) => codes.length === 0) ?? types.at(-1))?.id ?? null;
