import { typeCodes } from '../../domain/document-types.ts';
import type { DocumentTypeData } from '../../model/document-type.ts';
import type { DocumentContent } from './content.ts';
import { type Allocation, allocationsOf } from './propose/allocations.ts';
import { citationsIn, citedSpans } from './propose/citations.ts';
import { datesIn } from './propose/dates.ts';
import { documentFacts } from './propose/document-facts.ts';
import { ownersIn } from './propose/owners.ts';
import { clauseAround } from './propose/spans.ts';
import { targetsIn } from './propose/targets.ts';
import { type Part, partsOf } from './structure/parts.ts';

type Types = ReadonlyArray<Pick<DocumentTypeData, 'id' | 'name' | 'codes'>>;

/** Parts of the frame, which say nothing that is to be done. */
const FRAME = new Set<Part['kind']>(['header', 'title', 'closing', 'recipients', 'signature']);

/** The year that a document plans: that of its title, else that of its day. */
function planYear(parts: ReadonlyArray<Part>, issued: string | null): number | null {
  const title = parts.find(({ kind }) => kind === 'title');
  const [, year] = /năm\s+(\d{4})/iu.exec(`${title?.text ?? ''}`) ?? [];
  if (year) return Number(year);
  return issued === null ? null : Number(issued.slice(0, 4));
}

const own = <T extends { readonly start: number; readonly end: number }>(
  found: T,
  part: number,
) => {
  const { start: _, end: __, ...rest } = found;
  return { ...rest, part };
};

/** Everything that was read from a document: its parts, and what is proposed about them (FORMAT of proposals). */
export function proposalOf(content: DocumentContent, types: Types) {
  const codes = typeCodes(types);
  const parts = partsOf(
    content.blocks,
    types.map(({ name }) => name),
  );
  const facts = documentFacts(parts, codes);
  const year = planYear(parts, facts.issued?.date ?? null);
  const notes = new Map(content.footnotes.map(({ mark, text }) => [mark, text]));
  const tables = parts.filter(({ kind }) => kind === 'annex').flatMap((part) => part.tables);
  const read = parts.map((part) => {
    if (FRAME.has(part.kind)) return null;
    const text = [part.title, part.text].filter(Boolean).join('\n');
    const marks = [...text.matchAll(/\[\^([^\]]+)\]/g)].map(
      ([, mark = '']) => notes.get(mark) ?? '',
    );
    const prose = [part.title, part.prose].filter(Boolean).join('\n');
    return { part, text: [text, ...marks].join('\n'), prose };
  });
  const citations = read.flatMap((one, at) =>
    one ? citationsIn(one.text, types, codes, facts.symbol).map((found) => own(found, at)) : [],
  );
  const dates = read.flatMap((one, at) => {
    if (!one) return [];
    return datesIn(one.prose, year, citedSpans(one.prose, codes)).map((found) => own(found, at));
  });
  const targets = read.flatMap((one, at) => {
    if (!one || one.part.kind === 'preamble') return [];
    const taken = [...citedSpans(one.prose, codes), ...datesIn(one.prose, year, [])];
    return targetsIn(one.prose, year, taken).map((found) => {
      const { start, end } = clauseAround(one.prose, found);
      return { found: own(found, at), context: one.prose.slice(start, end) };
    });
  });
  const allocations = allocationsOf(
    targets.map(({ found }) => found),
    targets.map(({ context }) => context),
    tables,
  );
  const owners = read.flatMap((one, at) => {
    if (!one || one.part.kind === 'preamble' || one.part.kind === 'annex') return [];
    return ownersIn(one.prose, citedSpans(one.prose, codes)).map((found) => own(found, at));
  });
  const allotted = (allocation: Allocation | null | undefined) =>
    allocation ? { allocation } : {};
  return {
    document: facts,
    parts: parts.map(({ tables: _, prose: __, ...part }) => part),
    footnotes: content.footnotes,
    citations,
    dates,
    targets: targets.map(({ found }, at) => ({ ...found, ...allotted(allocations[at]) })),
    owners,
    unplaced: content.unplaced,
    notices: [...content.notices].map((kind) => ({ kind })),
  };
}
