import { buildCitationIndex, type Citable } from '../../../domain/citations.ts';
import { typeCodes } from '../../../domain/document-types.ts';
import { slugify } from '../../../domain/fold.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import type { DocumentTypeData } from '../../../model/document-type.ts';
import type { TargetData } from '../../../model/target.ts';
import { vi } from '../../../strings/vi.ts';
import type { CheckedFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

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
    aliases: aliases.filter((alias) => typeof alias === 'string'),
    issued: good?.issued ?? { precision: 'unknown' },
  };
}

/** Reports symbols in a text that match no document, or several. Matches are added to `used`. */
export function citationProblems(
  files: ReadonlyArray<CheckedFile>,
  unreadable: ReadonlySet<CollectionName>,
  used: Set<string>,
): Array<Problem> {
  const documents = files.filter(({ collection }) => collection === 'directives').map(citable);
  const types = files
    .filter(({ collection }) => collection === 'document-types')
    .flatMap(({ entries }) =>
      entries.flatMap(({ data }) => (data ? [data as DocumentTypeData] : [])),
    );
  const index = buildCitationIndex(documents, typeCodes(types));
  return files.flatMap((file) =>
    index.cite(file.parsed.body).flatMap((citation) => {
      if (citation.document) used.add(`directives/${citation.document}`);
      if (!citation.problem || unreadable.has('directives')) return [];
      const text =
        citation.problem === 'unknown'
          ? vi.check.unknownSymbol(citation.raw, slugify(citation.raw), citation.issued)
          : vi.check.ambiguousSymbol(citation.raw);
      return problemAt(file.file, file.parsed.bodyOffset + citation.start, 'citation', text);
    }),
  );
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
        const text = vi.check.quoteNotFound(data.item);
        return problemAt(file.file, file.parsed.offsetOf(path), 'quote', text, { path });
      }),
    );
}
