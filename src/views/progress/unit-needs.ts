import { compareVietnamese } from '../../domain/fold.ts';
import type { Judgement, StatusCode } from '../../domain/status.ts';
import { unitsText } from '../../strings/units.ts';
import type { Area, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';
import type { Placing } from './placing.ts';
import { statusLook } from './reader-status.ts';
import { plainStatus, type StatusView } from './target-status.ts';

/** With more units than this, nobody reads a table with a row or a column for each. */
const MOST_AT_ONCE = 24;

/** True when units are shown in groups, the worst first, instead of all at once. */
export const isMany = (units: ReadonlyArray<unknown>): boolean => units.length > MOST_AT_ONCE;

/** What a status asks of its unit, worst first. */
export const needs = ['bad', 'missing', 'warn', 'plain', 'good'] as const;
export type Need = (typeof needs)[number];

/** The need behind a status: that of its colour, except that a figure nobody has reported is missing. */
export function needOf({ latest, status }: Judgement): Need {
  // A target made of several has no figures of its own.
  const expected = !['not-applicable', 'not-yet-due', 'parts-met', 'parts-open'].includes(status);
  const silent = latest === null && expected && status !== 'parts-missed';
  const { tone } = statusLook(status);
  return silent || tone === 'none' ? 'missing' : tone;
}

/** States by which readers narrow a list. */
const narrowing = ['bad', 'missing', 'warn'] as const;

/** A unit that has to be reminded or helped. */
export const isUrgent = (need: Need): boolean => need === 'bad' || need === 'missing';

/** A unit in a list that can be filtered. */
export interface UnitRow {
  readonly unit: Link;
  /** The letter under which a dictionary lists it, without tone and vowel marks. */
  readonly initial: string;
  /** The different needs of its cells. */
  readonly needs: ReadonlyArray<Need>;
  /** Ids of the larger units in which it lies or lay. */
  readonly places: ReadonlyArray<string>;
}

/** Units that belong together, closed except the first. */
export interface UnitGroup<Row extends UnitRow> {
  readonly title: string;
  /** A remark on the group. */
  readonly note: string | null;
  readonly rows: ReadonlyArray<Row>;
}

/** "Ân Thi" → "A", "Đông Sơn" → "Đ" */
export const initialOf = (name: string): string => {
  const first = name.trim().charAt(0).toLocaleUpperCase('vi');
  return first === 'Đ' ? first : first.normalize('NFD').charAt(0);
};

export const unitRow = (
  { id, shortName }: Area,
  needsOfUnit: ReadonlyArray<Need>,
  placing: Placing | null,
): UnitRow => ({
  unit: { href: href.area(id), text: shortName },
  initial: initialOf(shortName),
  needs: [...new Set(needsOfUnit)],
  places: placing?.of(id).map((place) => place.id) ?? [],
});

/** The choices by which readers narrow a list of units. */
export interface UnitChoices {
  readonly total: number;
  readonly needs: ReadonlyArray<{ readonly need: Need; readonly text: string }>;
  readonly initials: ReadonlyArray<Option>;
  readonly places: { readonly label: string; readonly options: ReadonlyArray<Option> } | null;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

/** Choices that would show nothing or everything are left out, and letters of a short list. */
export function unitChoices(rows: ReadonlyArray<UnitRow>, placing: Placing | null): UnitChoices {
  const counted = narrowing
    .map((need) => ({ need, count: rows.filter((row) => row.needs.includes(need)).length }))
    .filter(({ count }) => count > 0 && count < rows.length);
  const initials = Map.groupBy(isMany(rows) ? rows : [], ({ initial }) => initial);
  return {
    total: rows.length,
    needs: counted.map(({ need, count }) => ({ need, text: unitsText.needs[need](count) })),
    initials: [...initials]
      .map(([value, own]) => ({ value, text: unitsText.initial(value, own.length) }))
      .sort((a, b) => compareVietnamese(a.value, b.value)),
    places: placing && {
      label: placing.label,
      options: placing.places.map(({ id, text }) => ({
        value: id,
        text: unitsText.inPlace(text, rows.filter(({ places }) => places.includes(id)).length),
      })),
    },
  };
}

/**
 * The units by the place in which they lie, the place with the largest part of urgent units first. Units that
 * lie in none come last.
 */
export function byPlace<Row extends UnitRow>(
  rows: ReadonlyArray<Row>,
  { places }: Placing,
): Array<UnitGroup<Row>> {
  const by = Map.groupBy(rows, (row) => row.places[0] ?? '');
  const urgent = (own: ReadonlyArray<Row>) => own.filter((row) => row.needs.some(isUrgent)).length;
  const groupOf = (id: string, title: string) => {
    const own = by.get(id) ?? [];
    return { title, note: unitsText.urgent(urgent(own)), rows: own };
  };
  const share = (group: UnitGroup<Row>) => urgent(group.rows) / group.rows.length;
  return [
    ...places
      .map(({ id, text }) => groupOf(id, text))
      .filter((group) => group.rows.length > 0)
      .sort((a, b) => share(b) - share(a)),
    ...(by.has('') ? [groupOf('', unitsText.noPlace)] : []),
  ];
}

/** How often each status occurs, most frequent first. */
export function tallyOf(
  codes: ReadonlyArray<StatusCode>,
): ReadonlyArray<StatusView & { readonly count: number }> {
  const counts = new Map<StatusCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ ...plainStatus(code), count }))
    .sort((a, b) => b.count - a.count);
}
