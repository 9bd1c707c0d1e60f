import { nearestWords } from '../../../domain/amendments/nearest-words.ts';
import type { AmendmentKind } from '../../../model/amendment.ts';
import { supplementText } from '../../../strings/supplement.ts';
import { typedLabel } from '../structure/labels.ts';
import { meantBy, type SupplementClause } from './clauses.ts';
import { findClause, findPlace } from './find-clause.ts';
import type { Operation } from './operations.ts';
import { behindLabel, paragraphOf, placeWords } from './place-words.ts';
import type { SupplementProposal } from './reading.ts';
import type { Reference } from './references.ts';

const say = supplementText.problems;

/** What stands around an operation in its document. */
export interface Around {
  readonly clauses: ReadonlyArray<SupplementClause>;
  /** The places that the sentence names; empty: those named before. */
  readonly references: ReadonlyArray<Reference>;
  /** The places that sentences above name. */
  readonly context: ReadonlyArray<Reference>;
  readonly isCorrection: boolean;
  /** The new text of an annex, when the document has it. */
  readonly annexOf: (reference: Reference) => string | null;
}

/** What an operation makes of one clause; the rest of a proposal is the same for all. */
export type Change = Pick<
  SupplementProposal,
  'kind' | 'clause' | 'printed' | 'was' | 'text' | 'label' | 'title' | 'problems'
>;

const NOTHING = { was: null, text: null, label: null, title: null } as const;

const nameOf = ({ number, title }: SupplementClause): string =>
  number === null ? `“${title}”` : `mục ${number}`;

/** Puts words beside others as a sentence has them. */
const beside = (found: string, text: string, where: 'after' | 'before'): string => {
  const gap = /^[\s.,;:!?)]/u.test(where === 'after' ? text : found) ? '' : ' ';
  return where === 'after' ? `${found}${gap}${text}` : `${text}${gap}${found}`;
};

function wordsOf(
  operation: Operation,
): readonly [was: string, change: (found: string) => string] | null {
  if (operation.rule === 'words-replaced') return [operation.was, () => operation.text];
  if (operation.rule === 'words-removed') return [operation.was, () => ''];
  if (operation.rule === 'words-inserted')
    return [operation.beside, (found) => beside(found, operation.text, operation.where)];
  return null;
}

/** Changes of words within clauses. */
function wordChanges(
  operation: Operation,
  kind: AmendmentKind,
  [was, change]: readonly [string, (found: string) => string],
  around: Around,
): Array<Change> {
  const { clauses, context } = around;
  const whole: ReadonlyArray<Reference | null> =
    around.references.length > 0
      ? around.references
      : context.length > 0
        ? context.slice(-1)
        : [null];
  return whole.flatMap((reference): Array<Change> => {
    const found = reference ? findClause(clauses, reference, context) : null;
    const printed = reference?.printed ?? null;
    const text = operation.rule === 'words-removed' ? null : change(was);
    if (found && !found.clause)
      return [{ ...NOTHING, kind, clause: null, printed, was, text, problems: found.problems }];
    // Without a place the whole document is meant.
    const inside = found?.clause;
    const places = inside
      ? placeWords(clauses, inside, was, change)
      : clauses.flatMap((one) => placeWords([one], one, was, change));
    if (places.length === 0) {
      const near = inside ? nearestWords(inside.words, was) : null;
      const problem = say.noWords(was, inside ? nameOf(inside) : 'văn bản', near);
      return [
        { ...NOTHING, kind, clause: inside?.id ?? null, printed, was, text, problems: [problem] },
      ];
    }
    return places.map((place) => ({
      ...NOTHING,
      kind: place.text === '' ? 'repeal' : kind === 'repeal' ? 'replace' : kind,
      clause: place.clause.id,
      printed,
      was: place.was,
      text: place.text === '' ? null : place.text,
      problems: [
        ...(place.count > 1 ? [say.several(place.count, nameOf(place.clause))] : []),
        ...(inside && inside.id !== place.clause.id
          ? [say.otherClause(printed ?? nameOf(inside), nameOf(place.clause))]
          : []),
        ...(place.text === place.was ? [say.same] : []),
      ],
    }));
  });
}

/** The words of a clause, or of the paragraph of it that is meant, that new words replace. */
function replacedWords(
  clause: SupplementClause,
  { paragraph, printed }: Reference,
  text: string | null,
): { readonly was: string | null; readonly problems: ReadonlyArray<string> } {
  if (paragraph !== null) {
    const found = paragraphOf(clause, paragraph, /gạch đầu dòng/iu.test(printed));
    return { was: found, problems: found === null ? [say.noParagraph(printed)] : [] };
  }
  if (text === null) return { was: null, problems: [] };
  // New words without the label of the clause leave it standing.
  const label = clause.label ?? clause.number?.split('.').at(-1) ?? '';
  const plain = (one: string) => one.replace(/[\s.):]+$/u, '');
  const own = typedLabel(text)?.printed;
  const hasLabel =
    own !== undefined &&
    (plain(own) === plain(label) || plain(clause.number ?? '').endsWith(plain(own)));
  const rest = behindLabel(clause);
  return { was: hasLabel || rest === clause.words || rest === '' ? null : rest, problems: [] };
}

function clauseChange(
  operation: Operation,
  kind: AmendmentKind,
  reference: Reference | null,
  around: Around,
): Change {
  const { clause, problems } = findClause(around.clauses, reference, around.context);
  const printed = reference?.printed ?? null;
  const text =
    operation.rule === 'clause-replaced'
      ? operation.text
      : operation.rule === 'annex-replaced' && reference
        ? around.annexOf(reference)
        : null;
  const lacksAnnex = operation.rule === 'annex-replaced' && text === null;
  const base = { ...NOTHING, kind, clause: clause?.id ?? null, printed, text };
  if (!clause || !reference) return { ...base, problems };
  const replaced =
    operation.rule === 'annex-replaced'
      ? { was: null, problems: [] }
      : replacedWords(clause, reference, text);
  return {
    ...base,
    was: replaced.was,
    problems: [...problems, ...replaced.problems, ...(lacksAnnex ? [say.noAnnex] : [])],
  };
}

/** A short title from the words behind a label, where they begin with one. */
function titleOf(text: string, label: string | null): string | null {
  const [line = '', ...rest] = (label === null ? text : text.slice(label.length))
    .trim()
    .split('\n');
  const [, title = ''] = /^([^.:;]{4,90})(?:[.:;]|$)/u.exec(line) ?? [];
  return title !== '' && (rest.length > 0 || title.length < line.length) ? title.trim() : null;
}

function addedClause(
  operation: Extract<Operation, { rule: 'clause-added' }>,
  around: Around,
): Change {
  const { clauses, context } = around;
  const { text, added, after } = operation;
  const exists = added && !after ? meantBy(clauses, added) : [];
  const label = typedLabel(text)?.printed ?? null;
  const [only] = exists;
  // "Bổ sung mục 3.2 như sau" of a clause that stands there adds words to it.
  if (only && exists.length === 1 && operation.within === null)
    return {
      ...appended(text, only, added?.printed ?? null),
      problems: [say.exists(nameOf(only))],
    };
  const { clause, problems } = findPlace(clauses, operation, context);
  const printed = [added, after ?? operation.within]
    .flatMap((one) => one?.printed ?? [])
    .join(', ');
  return {
    kind: 'add',
    clause: clause?.id ?? null,
    printed: printed || null,
    was: null,
    text,
    label,
    title: titleOf(text, label),
    problems,
  };
}

/** New words behind the last paragraph of a clause. */
function appended(text: string, clause: SupplementClause, printed: string | null): Change {
  const last = clause.words.split('\n').at(-1) ?? '';
  return {
    ...NOTHING,
    ...{ kind: 'replace', clause: clause.id, printed, was: last, text: `${last}\n${text}` },
    problems: [],
  };
}

/** What an operation makes of the clauses that are meant: a change for each. */
export function changesOf(operation: Operation, around: Around): Array<Change> {
  const kind: AmendmentKind = around.isCorrection ? 'correct' : 'replace';
  const words = wordsOf(operation);
  if (words)
    return wordChanges(
      operation,
      operation.rule === 'words-removed' ? 'repeal' : kind,
      words,
      around,
    );
  if (operation.rule === 'clause-added') return [addedClause(operation, around)];
  const meant: ReadonlyArray<Reference | null> =
    around.references.length > 0
      ? around.references
      : around.context.length > 0
        ? around.context.slice(-1)
        : [null];
  if (operation.rule === 'words-appended')
    return meant.map((reference) => {
      const { clause, problems } = findClause(around.clauses, reference, around.context);
      const printed = reference?.printed ?? null;
      return clause
        ? appended(operation.text, clause, printed)
        : { ...NOTHING, kind, clause: null, printed, text: operation.text, problems };
    });
  const own =
    operation.rule === 'clause-repealed' ? 'repeal' : kind === 'correct' ? 'replace' : kind;
  // "Thay Phụ lục 2 bằng Phụ lục 2 kèm theo" names one annex twice.
  const once = operation.rule === 'annex-replaced' ? meant.slice(0, 1) : meant;
  return once.map((reference) => clauseChange(operation, own, reference, around));
}
