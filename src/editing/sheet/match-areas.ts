import type { IsoDay } from '../../domain/dates.ts';
import { nearest } from '../../domain/edit-distance.ts';
import { looseNameKey, nameKey } from '../../domain/unit-names.ts';
import type { AreaData } from '../../model/area.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { Read } from './read-number.ts';

export type SheetArea = Pick<AreaData, 'id' | 'name' | 'shortName'> &
  Partial<Pick<AreaData, 'spellings' | 'code'>> & {
    /** The name of the unit above it. */
    readonly under?: string | undefined;
  };

/** How people name units; from content/site.json. */
export interface UnitNames {
  /** Kinds of units with their abbreviations: "huyện", "H". */
  readonly kinds: ReadonlyArray<string>;
  /** Levels, with the plural names of their units: "huyện", "huyện, thành phố". */
  readonly levels: ReadonlyArray<string>;
}

type Key = (text: string) => string;

/** What a name is looked up in: the units that report, and what is known of all others. */
export interface AreaChoices {
  /** The units that report to the plan on the day of the figure, as they were then. */
  readonly areas: ReadonlyArray<SheetArea>;
  readonly unitNames: UnitNames;
  /** The names of all units over their lives, with what to say of them; absent when no other unit is known. */
  readonly others?: {
    /** Units with this full name at any time, by `nameKey` or `looseNameKey`. */
    readonly full: (key: string, marks: boolean) => ReadonlyArray<SheetArea>;
    /** Units with this short name at any time, by `looseNameKey`. */
    readonly short: (key: string) => ReadonlyArray<SheetArea>;
    /** Why these units are not among those that report, and what to write instead. */
    readonly explain: (areas: ReadonlyArray<SheetArea>, day: IsoDay) => ProblemText;
  };
  readonly day: IsoDay;
}

/** The id in "Phường Trung Thành [phuong-trung-thanh]", as forms write it. */
const BRACKETED = /\[([a-z0-9-]+)\]\s*$/;

/** The shortest name that remains after removing the kind of unit. */
const SHORTEST_NAME = 3;

/** "H. Suối Lửa", "TP. Minh Giang" → the name without the kind of unit or its abbreviation. */
function withoutKind(text: string, { kinds }: UnitNames, keyOf: Key): string {
  const whole = keyOf(text);
  const [kind = ''] = kinds
    .map(keyOf)
    .filter((word) => whole.startsWith(word) && whole.length - word.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
  return whole.slice(kind.length);
}

/** Words that begin a row of totals, folded. */
const TOTAL = /^(?:tong|cong|tcong|tc|toan|ca|luyke|binhquan|trungbinh)/;
/** What may follow them: "Tổng số (8 đơn vị)", "Cộng toàn tỉnh", "Tổng cộng chung". */
const AFTER_TOTAL = ['so', 'cong', 'hop', 'chung', 'don', 'toan', 'ca', 'cac', 'donvi'];

/** "Tổng số", "Toàn tỉnh", "Cộng 8 huyện", "Tổng cộng tỉnh Minh Giang": a row with totals. */
export function isTotal(text: string, { levels, kinds }: UnitNames): boolean {
  if (/^\s*[Σ∑]/u.test(text)) return true;
  const key = looseNameKey(text.replace(/\([^)]*\)/g, ''));
  const start = TOTAL.exec(key)?.[0];
  if (start === undefined) return false;
  const units = [...levels, ...kinds].map(looseNameKey).filter((word) => word.length > 2);
  const words = [...AFTER_TOTAL, ...units].sort((a, b) => b.length - a.length);
  let rest = key.slice(start.length);
  let named = false;
  for (;;) {
    const word = /^\d+/.exec(rest)?.[0] ?? words.find((one) => rest.startsWith(one));
    if (rest === '' || word === undefined) break;
    named ||= units.includes(word);
    rest = rest.slice(word.length);
  }
  // The name of the whole may follow: no unit is called “Tổng …”.
  return rest === '' || (start === 'tong' && named);
}

const refuse = (problem: ProblemText) => ({ problem });

const namesOf = ({ id, name, shortName, spellings = [] }: SheetArea) => [
  id,
  name,
  shortName,
  ...spellings,
];

/** "Phường Trung Thành (phuong-trung-thanh, mã 05455, thuộc Thành phố Phổ Yên)": enough to tell namesakes apart. */
const described = ({ id, name, code, under }: SheetArea) =>
  sheetText.area.described(name, id, code ?? null, under ?? null);

/** What of a name is compared: all of it, or what remains without the kind of unit. */
type Part = 'whole' | 'short';
type Index = ReadonlyMap<string, ReadonlyArray<SheetArea>>;
const indexes = new WeakMap<ReadonlyArray<SheetArea>, Map<Key, Partial<Record<Part, Index>>>>();

/** Units by their names, whole or without the kind of unit. Made once for a list: a table has many rows. */
function indexOf(
  areas: ReadonlyArray<SheetArea>,
  unitNames: UnitNames,
  part: Part,
  keyOf: Key,
): Index {
  const ofList = indexes.get(areas) ?? new Map<Key, Partial<Record<Part, Index>>>();
  indexes.set(areas, ofList);
  const ofKey = ofList.get(keyOf) ?? {};
  ofList.set(keyOf, ofKey);
  const before = ofKey[part];
  if (before) return before;
  const index = new Map<string, Array<SheetArea>>();
  for (const area of areas) {
    const keys = namesOf(area).map((known) =>
      part === 'whole' ? keyOf(known) : withoutKind(known, unitNames, keyOf),
    );
    for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), area]);
  }
  ofKey[part] = index;
  return index;
}

/**
 * Finds a unit by its id, name, short name or another spelling, among those that report to the plan on the
 * day. Never guesses: a name of several units is refused with all of them, and the name of a unit that has
 * ended with its successors. Marks decide when they are given; without them, or with a kind of unit left out
 * or abbreviated, a unit is found when it is the only one.
 */
export function readArea(typed: string, choices: AreaChoices): Read<SheetArea> {
  return findArea(typed, choices) ?? refuse(unknownArea(typed, choices));
}

/** The unit of a name, or why it cannot be meant; null for a name that no unit has. */
export function findArea(typed: string, choices: AreaChoices): Read<SheetArea> | null {
  const { areas, unitNames, others, day } = choices;
  const text = BRACKETED.exec(typed)?.[1] ?? typed;
  const known = (part: Part, keyOf: Key) => indexOf(areas, unitNames, part, keyOf);
  const whole = (keyOf: Key) => known('whole', keyOf).get(keyOf(text)) ?? [];
  const short = (keyOf: Key) =>
    known('short', keyOf).get(withoutKind(text, unitNames, keyOf)) ?? [];
  const gone = (found: ReadonlyArray<SheetArea> = []): ReadonlyArray<SheetArea> | ProblemText => {
    if (found.length === 0 || !others) return [];
    // A unit that reports under another name: it was or will be renamed.
    const now = areas.filter(({ id }) => found.some((one) => one.id === id));
    return now.length > 0
      ? sheetText.area.renamed(now.map(described).join('; '))
      : others.explain(found, day);
  };
  // A full name of a unit that is gone is never taken for a living one with a similar name.
  const steps: ReadonlyArray<() => ReadonlyArray<SheetArea> | ProblemText> = [
    () => whole(nameKey),
    () => gone(others?.full(nameKey(text), true)),
    () => short(nameKey),
    () => whole(looseNameKey),
    () => gone(others?.full(looseNameKey(text), false)),
    () => short(looseNameKey),
    () => gone(others?.short(withoutKind(text, unitNames, looseNameKey))),
  ];
  for (const step of steps) {
    const found = step();
    if ('message' in found) return refuse(found);
    const [area, ...more] = found;
    if (area && more.length === 0) return { value: area };
    if (area) {
      const ids = found.map(({ id }) => id);
      return refuse(sheetText.area.several(found.map(described).join('; '), ids.join(', ')));
    }
  }
  return null;
}

/** What to say of a name that no unit has, with the nearest name. */
function unknownArea(typed: string, { areas, unitNames }: AreaChoices): ProblemText {
  const text = BRACKETED.exec(typed)?.[1] ?? typed;
  if (isTotal(text, unitNames)) return sheetText.area.total;
  // “thị xã Minh Giang” when there is only “Thành phố Minh Giang”: the end of the name is the name.
  const wanted = looseNameKey(text);
  const inside = areas.filter((area) => {
    const name = withoutKind(area.name, unitNames, looseNameKey);
    return name.length >= SHORTEST_NAME && wanted.endsWith(name);
  });
  const near =
    inside.length === 1
      ? (inside[0]?.name ?? null)
      : nearest(
          text,
          areas.map(({ name, id, shortName }) => [name, id, shortName] as const),
        );
  return sheetText.area.unknown(near);
}
