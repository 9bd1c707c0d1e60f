import { typeCodes, typesOfSymbol } from '../../../domain/document-types.ts';
import { slugify } from '../../../domain/fold.ts';
import { officialMarkdown } from '../../../domain/official-markdown.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { parseSymbol, symbolKey } from '../../../domain/symbols.ts';
import type { AmendmentData } from '../../../model/amendment.ts';
import { MAX_ID } from '../../../model/common.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import { supplementText } from '../../../strings/supplement.ts';
import { jsonFile, readExisting } from '../../new/content.ts';
import { newDirective } from '../../new/directive.ts';
import { NewRefused } from '../../new/refusal.ts';
import { type ChangedTarget, changedTargets } from './changed-targets.ts';
import { citedFiles } from './cited-files.ts';
import { type DecidedProposal, isTakeable, type SupplementDraft } from './decide.ts';
import { supplementTypes } from './draft.ts';
import { letterSubject } from './is-supplement.ts';

/** What a decided supplement becomes. */
export interface SupplementFiles {
  /** New files, and the changed file of amendments. */
  readonly files: ReadonlyArray<SourceFile>;
  /** Proposals that could not be written, because a clause or words are missing. */
  readonly left: ReadonlyArray<DecidedProposal>;
  /** Targets whose words change: their own entries are for a person to change. */
  readonly targets: ReadonlyArray<ChangedTarget>;
}

/** The official words of a document, for its own page. */
const bodyOf = ({ parts }: SupplementDraft): string =>
  officialMarkdown(
    parts
      .map(({ label, title, text }) =>
        [label, title, text].filter(Boolean).join(title ? '\n' : ' '),
      )
      .join('\n'),
  );

/** The document's file with its words, where all that they cite can be declared. */
function withBody(
  made: SourceFile,
  body: string,
  existing: ReadonlyArray<SourceFile>,
): ReadonlyArray<SourceFile> {
  const cited = citedFiles(body, [...existing, made]);
  if (cited === null) return [made];
  return [{ path: made.path, text: `${made.text}\n${body}\n` }, ...cited];
}

/** The name of the type of letters. */
const LETTER = 'công văn';

/** The type of a letter, whose symbol names none: "112/MTTQ-BTT". */
function letterType(
  symbol: string,
  parts: SupplementDraft['parts'],
  existing: ReadonlyArray<SourceFile>,
): string | undefined {
  const types = supplementTypes(existing);
  const read = parseSymbol(symbol, typeCodes(types));
  if (letterSubject(parts) === null || (read && typesOfSymbol(types, read).length > 0))
    return undefined;
  return types.find(({ name }) => name.toLowerCase() === LETTER)?.id;
}

/** The document's own file, unless it is declared already. */
function directiveOf(
  draft: SupplementDraft,
  existing: ReadonlyArray<SourceFile>,
): { readonly id: string; readonly files: ReadonlyArray<SourceFile> } {
  const { symbol, issued, title } = draft;
  if (symbol === null) throw new NewRefused(supplementText.refused.noSymbol);
  const codes = typeCodes(supplementTypes(existing));
  const wanted = parseSymbol(symbol, codes);
  const year = issued?.slice(0, 4);
  for (const { entries } of readExisting(existing).of('directives')) {
    const data = entries[0]?.data as DirectiveData | null | undefined;
    const own = data?.symbol ? parseSymbol(data.symbol, codes) : null;
    const isSameYear =
      year === undefined || data?.issued.precision !== 'day' || data.issued.date.startsWith(year);
    if (wanted && own && symbolKey(own) === symbolKey(wanted) && isSameYear)
      return { id: entries[0]?.id ?? '', files: [] };
  }
  const [made] = newDirective(existing, {
    symbol,
    type: letterType(symbol, draft.parts, existing),
    issued: issued ?? undefined,
    title: title === '' ? undefined : title,
  });
  if (!made) throw new NewRefused(supplementText.refused.noSymbol);
  return {
    id: made.path.replace(/^content\/directives\/|\.md$/g, ''),
    files: withBody(made, bodyOf(draft), existing),
  };
}

function amendmentOf(
  proposal: DecidedProposal,
  document: string,
  from: string,
  id: string,
): object {
  const { kind, clause, was, text, label, title, quote, clauseOfDocument, decision } = proposal;
  const isAdded = kind === 'add';
  return {
    ...{ id, document, from, clause, kind },
    was: isAdded ? null : was,
    text: kind === 'repeal' ? null : text,
    ...(isAdded && label !== null ? { label } : {}),
    ...(isAdded && title !== null && title.trim() !== '' ? { title } : {}),
    quote,
    ...(clauseOfDocument === null ? {} : { clauseOfDocument }),
    // What nobody ticked waits: no page shows it, and the checker lists it.
    ...(decision === 'yes' ? {} : { unconfirmed: true, draft: true }),
  };
}

/**
 * A decided supplement as files: the document's own, and the amendments of the year with its changes at the end. What
 * was left out is in neither; what nobody decided stands there as an unconfirmed draft.
 *
 * @throws NewRefused when the document has no symbol or no day
 */
export function supplementFiles(
  draft: SupplementDraft,
  existing: ReadonlyArray<SourceFile>,
): SupplementFiles {
  const { from, plan } = draft;
  if (from === null) throw new NewRefused(supplementText.refused.noDay);
  const document = directiveOf(draft, existing);
  const kept = draft.proposals.filter(({ decision }) => decision !== 'no');
  const path = `content/amendments/${plan}.json`;
  const before = existing.find((file) => file.path === path);
  const known: ReadonlyArray<Pick<AmendmentData, 'id'>> = before
    ? (JSON.parse(before.text) as { amendments: Array<AmendmentData> }).amendments
    : [];
  const taken = new Set(known.map(({ id }) => id));
  const idOf = (at: number): string => {
    for (let number = at; ; number += 1) {
      const id = `${slugify(document.id).slice(0, MAX_ID - 5)}-${number}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
  const takeable = kept.filter(isTakeable);
  const added = takeable.map((proposal, at) =>
    amendmentOf(proposal, document.id, from, idOf(at + 1)),
  );
  return {
    files: [
      ...document.files,
      ...(added.length > 0 ? [jsonFile(path, { plan, amendments: [...known, ...added] })] : []),
    ],
    left: kept.filter((proposal) => !isTakeable(proposal)),
    targets: changedTargets(takeable, existing, plan),
  };
}
