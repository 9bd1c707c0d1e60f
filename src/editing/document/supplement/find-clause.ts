import { supplementText } from '../../../strings/supplement.ts';
import { meantBy, type SupplementClause, withBelow } from './clauses.ts';
import type { Reference } from './references.ts';

const say = supplementText.problems;

/** Vietnamese letters as they count points. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

export interface FoundClause {
  readonly clause: SupplementClause | null;
  readonly problems: ReadonlyArray<string>;
}

/** The same place, named from a place above: "khoản 2" below "Mục I". */
const below = (above: Reference, reference: Reference): Reference => ({
  ...reference,
  steps: [...above.steps, ...reference.steps],
});

/** The clauses that a reference may mean, first those below the places that were named before. */
function candidates(
  clauses: ReadonlyArray<SupplementClause>,
  reference: Reference,
  context: ReadonlyArray<Reference>,
): Array<SupplementClause> {
  for (const above of context.toReversed()) {
    const found = meantBy(clauses, below(above, reference));
    if (found.length > 0) return found;
  }
  return meantBy(clauses, reference);
}

/** The clause that a reference means, or why there is none. */
export function findClause(
  clauses: ReadonlyArray<SupplementClause>,
  reference: Reference | null,
  context: ReadonlyArray<Reference>,
): FoundClause {
  if (!reference) return { clause: null, problems: [say.noClause] };
  const found = candidates(clauses, reference, context);
  const [clause] = found;
  const { printed } = reference;
  if (!clause) return { clause: null, problems: [say.unknownClause(printed)] };
  if (found.length > 1)
    return {
      clause: null,
      problems: [
        say.severalClauses(
          printed,
          found.map(({ name }) => name),
        ),
      ],
    };
  return { clause, problems: [] };
}

/** The last clause of what stands below one: what follows it in the document. */
const endOf = (
  clauses: ReadonlyArray<SupplementClause>,
  clause: SupplementClause,
): SupplementClause => withBelow(clauses, clause).at(-1) ?? clause;

/** The numbers before one among its siblings, the nearest first: 3.4a, 3.4, 3.3 …; d, c, b, a. */
function earlier(token: string): Array<string> {
  const [, number, letter] = /^(\d+)([a-zđ])?$/u.exec(token) ?? [];
  if (number !== undefined) {
    const value = Number(number);
    const from = letter === undefined ? value - 1 : value;
    return Array.from({ length: Math.max(0, from) }, (_, at) => String(from - at));
  }
  const at = LETTERS.indexOf(token);
  return at < 0 ? [] : [...LETTERS.slice(0, at)].reverse();
}

/**
 * The clause after which a new one stands: the one that is named, else the last of its place, else the sibling with
 * the number before.
 */
export function findPlace(
  clauses: ReadonlyArray<SupplementClause>,
  given: {
    readonly added: Reference | null;
    readonly after: Reference | null;
    readonly within: Reference | null;
  },
  context: ReadonlyArray<Reference>,
): FoundClause {
  const { added, after, within } = given;
  if (after) {
    const found = findClause(clauses, after, added ? [...context, parentOf(added)] : context);
    return found.clause ? { ...found, clause: endOf(clauses, found.clause) } : found;
  }
  const step = added?.steps.at(-1)?.at(-1);
  if (added && step !== undefined) {
    const above = within ? [...context, within] : context;
    for (const token of earlier(step)) {
      const sibling = { ...added, steps: [...added.steps.slice(0, -1), [token]] };
      const found = within
        ? meantBy(clauses, below(within, sibling))
        : candidates(clauses, sibling, above);
      const [only] = found;
      if (only && found.length === 1)
        return { clause: endOf(clauses, only), problems: within ? [] : [say.noPlace] };
    }
  }
  const parent = within ?? (added && added.steps.length > 1 ? parentOf(added) : context.at(-1));
  const found = findClause(clauses, parent ?? null, context);
  return found.clause
    ? { clause: endOf(clauses, found.clause), problems: within ? [] : [say.noPlace] }
    : found;
}

const parentOf = (reference: Reference): Reference => ({
  ...reference,
  steps: reference.steps.slice(0, -1),
});
