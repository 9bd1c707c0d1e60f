import { nearest } from '../../domain/edit-distance.ts';
import { fold } from '../../domain/fold.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { SheetArea, SheetContext, SheetTarget, UnitNames } from './context.ts';
import type { Read } from './read-number.ts';

const plain = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '');

/** The shortest name that remains after removing the kind of unit. */
const SHORTEST_NAME = 3;

/** "H. Suối Lửa", "TP. Minh Giang" → the name without the kind of unit or its abbreviation. */
function withoutKind(text: string, { kinds }: UnitNames): string {
  const whole = plain(text);
  const [kind = ''] = kinds
    .map(plain)
    .filter((word) => whole.startsWith(word) && whole.length - word.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
  return whole.slice(kind.length);
}

/** "Tổng số", "Toàn tỉnh": a row with totals. */
function isTotal(text: string, { levels }: UnitNames): boolean {
  const rest = /^(?:tong|cong|toan|ca)(.*)$/.exec(plain(text))?.[1];
  return rest !== undefined && ['', 'so', 'cong', ...levels.map(plain)].includes(rest);
}

const refuse = (problem: ProblemText) => ({ problem });

/**
 * Finds a district by its id, name or short name, ignoring diacritics and the kind of unit. Never guesses.
 */
export function readArea(
  text: string,
  { areas, unitNames }: Pick<SheetContext, 'areas' | 'unitNames'>,
): Read<SheetArea> {
  const wanted = [plain(text), withoutKind(text, unitNames)];
  // "Phường Tân Lập" matches itself even when there is also a "Xã Tân Lập".
  const [exact, ...twins] = areas.filter(({ id, name, shortName }) =>
    [id, name, shortName].some((known) => plain(known) === wanted[0]),
  );
  if (exact && twins.length === 0) return { value: exact };
  const found = areas.filter(({ id, name, shortName }) =>
    [id, name, shortName].some(
      (known) => plain(known) === wanted[0] || withoutKind(known, unitNames) === wanted[1],
    ),
  );
  const [area, ...others] = found;
  if (area && others.length === 0) return { value: area };
  if (area) return refuse(sheetText.area.several(found.map(({ name }) => name).join(', ')));
  if (isTotal(text, unitNames)) return refuse(sheetText.area.total);
  const near = nearest(
    text,
    areas.map(({ name, id, shortName }) => [name, id, shortName] as const),
  );
  return refuse(sheetText.area.unknown(near));
}

/** The id in "ATTP: hộ cam kết [2017/attp-ho-cam-ket]", as forms and templates write it. */
const BRACKETED = /\[(\d{4}\/[a-z0-9-]+)\]\s*$/;

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
  const wanted = plain(text);
  const own = (target: SheetTarget) => target.id.slice(target.plan.length + 1);
  const named = targets.filter((target) =>
    [own(target), target.title, target.shortTitle].some((known) => plain(known) === wanted),
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
