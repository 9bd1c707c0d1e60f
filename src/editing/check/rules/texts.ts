import {
  buildCitationIndex,
  type Citable,
  type Citation,
  type CitationIndex,
  citablePlans,
  repeatedPlan,
} from '../../../domain/citations.ts';
import { typeCodes, typesOfSymbol } from '../../../domain/document-types.ts';
import { slugify } from '../../../domain/fold.ts';
import { withoutLookAlikes } from '../../../domain/look-alikes.ts';
import { parseSymbol } from '../../../domain/symbols.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import type { DocumentTypeData } from '../../../model/document-type.ts';
import type { PlanData } from '../../../model/plan.ts';
import type { TargetData } from '../../../model/target.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { referenceCheckText } from '../../../strings/reference-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** A symbol whose number holds letters for figures, and as it is meant: "1O-CT/TW", "10-CT/TW". Null: no such slip. */
export function withFigures(symbol: string): string | null {
  const [number = ''] = /^[\dOoIl]+(?=\s?[-–/])/.exec(symbol) ?? [];
  if (!/\d/.test(number) || /^\d+$/.test(number)) return null;
  return number.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') + symbol.slice(number.length);
}

/**
 * A document for the citation index, as far as it can be read: an error elsewhere in it does not make it
 * unknown.
 */
function citable({ entries, parsed }: CheckedFile): Citable {
  const raw = (parsed.data ?? {}) as Partial<DirectiveData>;
  const good = entries[0]?.data as DirectiveData | null | undefined;
  const aliases = Array.isArray(raw.aliases) ? raw.aliases : [];
  return {
    id: entries[0]?.id ?? '',
    symbol: typeof raw.symbol === 'string' ? raw.symbol : null,
    // What cites the document as it is meant is no second mistake.
    aliases: [...aliases, typeof raw.symbol === 'string' ? withFigures(raw.symbol) : null].filter(
      (alias) => typeof alias === 'string',
    ),
    issued: good?.issued ?? { precision: 'unknown' },
  };
}

/** The own document of a year, as far as it can be read. */
function citablePlan({ entries, parsed }: CheckedFile): Array<Citable> {
  const raw = (parsed.data as { document?: { symbol?: unknown } } | null)?.document?.symbol;
  const good = entries[0]?.data as PlanData | null | undefined;
  const issued = good?.document.issued ?? { precision: 'unknown' };
  const symbol = typeof raw === 'string' ? raw : null;
  return citablePlans([{ id: entries[0]?.id ?? '', document: { symbol, issued } }]);
}

const typesIn = (files: ReadonlyArray<CheckedFile>): Array<DocumentTypeData> =>
  files
    .filter(({ collection }) => collection === 'document-types')
    .flatMap(({ entries }) =>
      entries.flatMap(({ data }) => (data ? [data as DocumentTypeData] : [])),
    );

/** The type named right before a symbol: "Luật số 75/2015/QH13". */
function typeBefore(text: string, types: ReadonlyArray<DocumentTypeData>): string | null {
  const before = text
    .trimEnd()
    .replace(/\s+số$/iu, '')
    .toLowerCase();
  const named = types
    .filter(({ name }) => before.endsWith(name.toLowerCase()))
    .sort((a, b) => b.name.length - a.name.length);
  return named[0]?.id ?? null;
}

/** What to type to declare a cited document, as far as the text tells it. */
function declaring(
  { raw, issued, start }: Citation,
  text: string,
  types: ReadonlyArray<DocumentTypeData>,
): ProblemText {
  const written = withoutLookAlikes(raw);
  const symbol = parseSymbol(written, typeCodes(types));
  const year = symbol?.year ?? issued?.slice(0, 4) ?? null;
  const options = [
    ...(issued ? [`--issued ${issued}`] : year === null ? ['--year NĂM'] : []),
    ...(symbol && typesOfSymbol(types, symbol).length === 1
      ? []
      : [`--type ${typeBefore(text.slice(0, start), types) ?? 'LOẠI'}`]),
  ];
  const name = [slugify(written), ...(symbol?.year ? [] : [year ?? 'NĂM'])].join('-');
  return referenceCheckText.unknownSymbol(written, name, options.join(' '));
}

/** Finds the documents of the content that a text cites. */
export function citationsOf(files: ReadonlyArray<CheckedFile>): CitationIndex {
  const documents = files.filter(({ collection }) => collection === 'directives').map(citable);
  const own = files.filter(({ collection }) => collection === 'plans').flatMap(citablePlan);
  return buildCitationIndex([...documents, ...own], typeCodes(typesIn(files)));
}

/** Reports symbols in a text that match no document, or several. Matches are added to `used`. */
export function citationProblems(
  files: ReadonlyArray<CheckedFile>,
  index: CitationIndex,
  unreadable: ReadonlySet<CollectionName>,
  used: Set<string>,
): Array<Problem> {
  const types = typesIn(files);
  return files.flatMap((file) => {
    const { body } = file.parsed;
    const { plan } = (file.parsed.data ?? {}) as { plan?: unknown };
    return index.cite(body, typeof plan === 'string' ? plan : undefined).flatMap((citation) => {
      if (citation.document) used.add(`directives/${citation.document}`);
      if (!citation.problem || unreadable.has('directives')) return [];
      const text =
        citation.problem === 'unknown'
          ? declaring(citation, body, types)
          : referenceCheckText.ambiguousSymbol(citation.raw);
      return problemAt(file.file, file.parsed.bodyOffset + citation.start, 'citation', text);
    });
  });
}

/** Reports symbols with letters for figures, and documents that repeat the own document of a year: that one has its pages in the guidance. */
export function ownDocumentProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const of = (name: CollectionName) => files.filter(({ collection }) => collection === name);
  const plans = of('plans').flatMap(citablePlan);
  const codes = typeCodes(typesIn(files));
  return of('directives').flatMap((file) => {
    const { symbol } = citable(file);
    const path = ['symbol'];
    const meant = symbol === null ? null : withFigures(symbol);
    if (symbol !== null && meant !== null) {
      const field = { path, found: printable(symbol) };
      const slip = checkText.letterForFigure(printable(symbol), printable(meant));
      return [problemAt(file.file, file.parsed.offsetOf(path), 'value', slip, field)];
    }
    const plan = repeatedPlan(citable(file), plans, codes);
    if (!plan) return [];
    const text = checkText.ownDocument(plan.symbol ?? '', plan.id, file.file.path);
    return [problemAt(file.file, file.parsed.offsetOf(path), 'own-document', text, { path })];
  });
}

const squeeze = (text: string) => text.replaceAll('\\', '').replace(/\s+/g, ' ').normalize('NFC');

/** Reports targets whose quote does not appear in the clause they come from. */
export function quoteProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const bodies = new Map(
    files
      .filter((file) => file.collection === 'guidance')
      .map((file) => [file.entries[0]?.id ?? '', squeeze(file.parsed.body)]),
  );
  return files
    .filter((file) => file.collection === 'targets')
    .flatMap((file) =>
      file.entries.flatMap((entry) => {
        const data = entry.data as TargetData | null;
        const body = data && bodies.get(data.item);
        if (!data || typeof body !== 'string' || body.includes(squeeze(data.quote))) return [];
        const path = [...entry.path, 'quote'];
        const text = referenceCheckText.quoteNotFound(data.item);
        return problemAt(file.file, file.parsed.offsetOf(path), 'quote', text, { path });
      }),
    );
}
