import { sheetMappingText as say } from '../../strings/sheet-mapping.ts';
import { columnLabel, recogniseColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import { findArea } from './match-areas.ts';
import { sameTarget } from './match-targets.ts';
import { type Meaning, meaningOf, parseMeaning, partNamed } from './meaning.ts';

/**
 * What a person says that a column means: a field's name, a target ("Hộ cam kết / tổng số"), a unit, "bỏ", or
 * the stored form. Null when it is none of them.
 */
export function meaningFromWords(
  answer: string,
  context: SheetContext,
  plan: string | null,
): Meaning | null {
  const text = answer.trim();
  if (text.toLocaleLowerCase('vi') === say.leave) return { kind: 'leave' };
  const stored = parseMeaning(text);
  if (stored) return stored;
  const { levels } = context.unitNames;
  const column = recogniseColumn(text, levels);
  if (column) return meaningOf(column.name);
  const [, before, after] = /^(.*\S)\s*\/\s*([^/]+)$/.exec(text) ?? [];
  const named = after === undefined ? null : partNamed(after, levels);
  const [name, part] = before !== undefined && named ? [before, named] : [text, 'figure' as const];
  const target = sameTarget(name, context.targets, plan);
  if (target !== null) return { kind: 'target', id: target, part };
  const area = findArea(name, context.reporting(plan, null));
  return area && 'value' in area ? { kind: 'area', id: area.value.id, part } : null;
}

/** A meaning in words, as it is shown before it is confirmed. */
export function meaningInWords(meaning: Meaning | null, context: SheetContext): string {
  if (!meaning) return say.means.unknown;
  if (meaning.kind === 'leave') return say.means.leave;
  if (meaning.kind === 'field') return columnLabel(meaning.field);
  const { id, part } = meaning;
  if (meaning.kind === 'area') {
    const name = context.areas.find((area) => area.id === id)?.name ?? id;
    return say.means.area(name) + say.means.part[part];
  }
  const target = context.targets.findLast((one) => one.id === `${one.plan}/${id}`);
  return say.means.target(target?.shortTitle ?? id) + say.means.part[part];
}
