import { officialWords } from '../../../domain/amendments/official-words.ts';
import { placeParts } from '../../../domain/clause-place.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import { readExisting } from '../../new/content.ts';
import { type Reference, stepsOf } from './references.ts';

/** A clause of the document that is changed. */
export interface SupplementClause {
  readonly id: string;
  /** Its number, or its title. */
  readonly name: string;
  readonly title: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly parent: string | null;
  /** The words as issued: a line a paragraph. */
  readonly words: string;
  /** From the outermost part inwards. */
  readonly path: ReadonlyArray<string>;
}

interface Placed
  extends Pick<GuidanceData, 'part' | 'label' | 'parent' | 'number' | 'title' | 'plan'> {
  readonly id: string;
  readonly words: string;
}

const DIVISION = /^(phần|chương|mục|điều|phụ lục)\s+(.+)$/iu;

/** The steps of a number or label: "B.II.1" → b, ii, 1; "Phụ lục 1, mục 2" → phụ lục 1, 2. */
function pathOf(number: string): Array<string> {
  return number.split(/,\s*/u).flatMap((piece) => {
    const [, word = '', rest = piece] = DIVISION.exec(piece.trim()) ?? [];
    const [first = '', ...more] = rest.split('.');
    const own = word === '' ? 'mục' : word.toLowerCase();
    return [first, ...more].flatMap((token, at) =>
      token.trim() === ''
        ? []
        : stepsOf(at === 0 ? own : 'mục', token.trim()).map(([form = '']) => form),
    );
  });
}

/** Divisions above a clause whose number leaves them out. */
function divisionsAbove(part: Placed, find: (id: string) => Placed | undefined): Array<string> {
  const seen = new Set<string>();
  const above: Array<string> = [];
  for (let id = part.parent; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const one = find(id);
    if (one?.part === 'part' && one.label)
      above.unshift(...pathOf(one.label.replace(/[.:]+$/u, '')));
    id = one?.parent;
  }
  return above;
}

/** The clauses of a year's document, in its order. */
export function clausesOf(files: ReadonlyArray<SourceFile>, plan: string): Array<SupplementClause> {
  const parts = readExisting(files)
    .of('guidance')
    .flatMap(({ entries, parsed }) =>
      entries.flatMap(({ id, data }): Array<Placed & { order: number }> => {
        const known = data as GuidanceData | null;
        return known?.plan === plan ? [{ ...known, id, words: officialWords(parsed.body) }] : [];
      }),
    );
  return clausesFrom(parts.sort((a, b) => a.order - b.order));
}

/** The parts of a document, in its order, as clauses with their place. */
export function clausesFrom(parts: ReadonlyArray<Placed>): Array<SupplementClause> {
  const placed = placeParts(parts);
  const byId = new Map(placed.map((part) => [part.id, part]));
  return placed.map((part) => {
    const { id, title, number, label, parent, words } = part;
    const own = pathOf(number ?? '');
    const above = divisionsAbove(part, (one) => byId.get(one));
    return {
      ...{ id, title, words },
      name: number ?? title,
      number: number ?? null,
      label: label ?? null,
      parent: parent ?? null,
      path: own.length === 0 ? [] : [...above.filter((step) => !own.includes(step)), ...own],
    };
  });
}

/** How well a path answers a reference: 3 the same, 2 its end, 1 its steps in order with others between, 0 not. */
function fit(path: ReadonlyArray<string>, { steps }: Reference): number {
  if (path.length === 0 || steps.length === 0) return 0;
  const is = (step: string | undefined, forms: ReadonlyArray<string> | undefined) =>
    step !== undefined && (forms ?? []).includes(step);
  const end = path.slice(-steps.length);
  if (end.length === steps.length && end.every((step, at) => is(step, steps[at])))
    return path.length === steps.length ? 3 : 2;
  let at = steps.length - 1;
  if (!is(path.at(-1), steps[at])) return 0;
  for (const step of path.toReversed()) if (at >= 0 && is(step, steps[at])) at -= 1;
  return at < 0 ? 1 : 0;
}

/** The clauses that a reference may mean: those that answer it best. */
export function meantBy(
  clauses: ReadonlyArray<SupplementClause>,
  reference: Reference,
): Array<SupplementClause> {
  const fits = clauses.map((clause) => [clause, fit(clause.path, reference)] as const);
  const best = Math.max(0, ...fits.map(([, how]) => how));
  return best === 0 ? [] : fits.flatMap(([clause, how]) => (how === best ? [clause] : []));
}

/** A clause with all that stands below it, in order. */
export function withBelow(
  clauses: ReadonlyArray<SupplementClause>,
  clause: SupplementClause,
): Array<SupplementClause> {
  const inside = new Set([clause.id]);
  return clauses.filter(({ id, parent }) => {
    if (parent !== null && inside.has(parent)) inside.add(id);
    return inside.has(id);
  });
}
