import { fold } from '../../domain/fold.ts';
import { nearest } from '../../domain/near.ts';
import { sheetWords } from '../../strings/sheet-words.ts';
import type { ProblemText } from '../check/problem.ts';
import type { SheetArea, SheetTarget } from './context.ts';
import type { Read } from './numbers.ts';

const plain = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '');

/** "H. Ba Bể", "TP. Bắc Kạn": the kind of unit, as people shorten it. */
const withoutKind = (text: string) =>
  plain(text).replace(/^(?:huyen|thanhpho|thixa|quan|tinh|tp|tx|h)(?=.{3})/, '');

const refuse = (problem: ProblemText) => ({ problem });

/** A district by its id, name or short name, marks and kind of unit left out. Never by guess. */
export function readArea(text: string, areas: ReadonlyArray<SheetArea>): Read<SheetArea> {
  const words = sheetWords.area;
  const wanted = [plain(text), withoutKind(text)];
  const found = areas.filter(({ id, name, shortName }) =>
    [id, name, shortName].some(
      (known) => plain(known) === wanted[0] || withoutKind(known) === wanted[1],
    ),
  );
  const [area, ...others] = found;
  if (area && others.length === 0) return { value: area };
  if (area) return refuse(words.several(found.map(({ name }) => name).join(', ')));
  if (/^(?:tong|cong|toan|ca)(?:so|cong|tinh)?$/.test(plain(text))) return refuse(words.total);
  const near = nearest(
    text,
    areas.map(({ name, id, shortName }) => [name, id, shortName] as const),
  );
  return refuse(words.unknown(near));
}

/** The id in "ATTP: hộ cam kết [2017/attp-ho-cam-ket]", as forms and templates write it. */
const BRACKETED = /\[(\d{4}\/[a-z0-9-]+)\]\s*$/;

/**
 * A target by its id ("2017/mo-hinh-xa", "mo-hinh-xa"), title or short title.
 *
 * @param plan the year, when the row or its date tells; the same target often comes back each year
 */
export function readTarget(
  text: string,
  targets: ReadonlyArray<SheetTarget>,
  plan: string | null,
): Read<SheetTarget> {
  const words = sheetWords.target;
  const id = BRACKETED.exec(text)?.[1] ?? text;
  const exact = targets.find((target) => target.id === id);
  if (exact) {
    return plan === null || exact.plan === plan
      ? { value: exact }
      : refuse(words.otherYear(exact.plan, plan));
  }
  const wanted = plain(text);
  const own = (target: SheetTarget) => target.id.slice(target.plan.length + 1);
  const named = targets.filter((target) =>
    [own(target), target.title, target.shortTitle].some((known) => plain(known) === wanted),
  );
  const found = plan === null ? named : named.filter((target) => target.plan === plan);
  const [target, ...others] = found;
  if (target && others.length === 0) return { value: target };
  if (target) return refuse(words.several(found.map((one) => one.id).join(', ')));
  if (named[0]) return refuse(words.otherYear(named.map((one) => one.plan).join(', '), plan ?? ''));
  const near = nearest(
    text,
    targets.map((one) => [one.shortTitle, own(one), one.id, one.title] as const),
  );
  return refuse(words.unknown(near));
}
