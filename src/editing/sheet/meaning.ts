import {
  type AnyColumn,
  type ColumnName,
  columnNames,
  isInfo,
  recogniseColumn,
} from './columns.ts';
import type { UnitNames } from './match-areas.ts';

/** The cell of a figure: in one cell, or what was reached and its total. */
export type Part = 'figure' | 'numerator' | 'denominator';

/** What a column of a table means. */
export type Meaning =
  | { readonly kind: 'field'; readonly field: ColumnName }
  /** Figures of one target, by its id within a year: the table has a row for each unit. */
  | { readonly kind: 'target'; readonly id: string; readonly part: Part }
  /** Figures of one unit: the table has a row for each target. */
  | { readonly kind: 'area'; readonly id: string; readonly part: Part }
  | { readonly kind: 'leave' };

const parts: ReadonlyArray<Part> = ['figure', 'numerator', 'denominator'];
const isPart = (word: string): word is Part => (parts as ReadonlyArray<string>).includes(word);
const isField = (word: string): word is ColumnName =>
  (columnNames as ReadonlyArray<string>).includes(word);

/** The part of a figure that a heading names; null for any other heading. */
export function partNamed(heading: string, levels: UnitNames['levels']): Part | null {
  const name = recogniseColumn(heading, levels)?.name;
  if (name === 'value' || name === 'figure') return 'figure';
  return name === 'numerator' || name === 'denominator' ? name : null;
}

/** The meaning of a column of ours; one for display is left out. */
export const meaningOf = (name: AnyColumn): Meaning =>
  isInfo(name) ? { kind: 'leave' } : { kind: 'field', field: name };

/** Reads a meaning as it is stored: "area", "target:ho-cam-ket:numerator"; null for anything else. */
export function parseMeaning(text: string): Meaning | null {
  if (text === 'leave') return { kind: 'leave' };
  if (isField(text)) return { kind: 'field', field: text };
  const [kind, id = '', part = 'figure', ...rest] = text.split(':');
  if ((kind !== 'target' && kind !== 'area') || rest.length > 0 || !isPart(part)) return null;
  return /^[a-z0-9-]+$/.test(id) ? { kind, id, part } : null;
}

/** A meaning as it is stored. */
export function meaningText(meaning: Meaning): string {
  if (meaning.kind === 'leave') return 'leave';
  if (meaning.kind === 'field') return meaning.field;
  const { kind, id, part } = meaning;
  return part === 'figure' ? `${kind}:${id}` : `${kind}:${id}:${part}`;
}
