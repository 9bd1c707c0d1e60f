import { nearest } from '../../domain/edit-distance.ts';
import { foldedKey } from '../../domain/fold.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { SheetTarget } from './context.ts';
import type { Read } from './read-number.ts';

const refuse = (problem: ProblemText) => ({ problem });

/** The id in "ATTP: hộ cam kết [2017/attp-ho-cam-ket]", as forms and templates write it. */
const BRACKETED = /\[(\d{4}\/[a-z0-9-]+)\]\s*$/;

/** The id within a year of the target of a name; null when there is none, or several differ. */
export function sameTarget(
  text: string,
  targets: ReadonlyArray<SheetTarget>,
  plan: string | null,
): string | null {
  const wanted = foldedKey(BRACKETED.exec(text)?.[1] ?? text);
  if (wanted === '') return null;
  const ids = targets
    .filter((target) => plan === null || target.plan === plan)
    .map((target) => ({ target, own: target.id.slice(target.plan.length + 1) }))
    .filter(({ target, own }) =>
      [own, target.id, target.title, target.shortTitle].some(
        (known) => foldedKey(known) === wanted,
      ),
    );
  const [id, ...others] = new Set(ids.map(({ own }) => own));
  return id !== undefined && others.length === 0 ? id : null;
}

/**
 * Finds a target by its id ("2017/mo-hinh-xa", "mo-hinh-xa"), title or short title.
 *
 * @param plan the year, when the row or its date gives one; the same target often recurs each year
 */
export function readTarget(
  text: string,
  targets: ReadonlyArray<SheetTarget>,
  plan: string | null,
): Read<SheetTarget> {
  const id = BRACKETED.exec(text)?.[1] ?? text;
  const exact = targets.find((target) => target.id === id);
  if (exact) {
    return plan === null || exact.plan === plan
      ? { value: exact }
      : refuse(sheetText.target.otherYear(exact.plan, plan));
  }
  const wanted = foldedKey(text);
  const own = (target: SheetTarget) => target.id.slice(target.plan.length + 1);
  const named = targets.filter((target) =>
    [own(target), target.title, target.shortTitle].some((known) => foldedKey(known) === wanted),
  );
  const found = plan === null ? named : named.filter((target) => target.plan === plan);
  const [target, ...others] = found;
  if (target && others.length === 0) return { value: target };
  if (target) return refuse(sheetText.target.several(found.map((one) => one.id).join(', ')));
  if (named[0])
    return refuse(sheetText.target.otherYear(named.map((one) => one.plan).join(', '), plan ?? ''));
  const near = nearest(
    text,
    targets.map((one) => [one.shortTitle, own(one), one.id, one.title] as const),
  );
  return refuse(sheetText.target.unknown(near));
}
