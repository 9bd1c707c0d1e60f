import { sheetMappingText as say } from '../../strings/sheet-mapping.ts';
import { columnLabel, isInfo, recogniseColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import { findArea } from './match-areas.ts';
import { sameTarget } from './match-targets.ts';
import { type Meaning, type Part, parseMeaning } from './meaning.ts';

const partOf = (text: string): Part | null => {
  const name = recogniseColumn(text)?.name;
  if (name === 'numerator' || name === 'denominator') return name;
  return name === 'value' || name === 'figure' ? 'figure' : null;
};

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
  const column = recogniseColumn(text, context.unitNames.levels);
  if (column) {
    return isInfo(column.name) ? { kind: 'leave' } : { kind: 'field', field: column.name };
  }
  const [, before, after] = /^(.*\S)\s*\/\s*([^/]+)$/.exec(text) ?? [];
  const after2 = after === undefined ? null : partOf(after);
  const [name, part] =
    before !== undefined && after2 ? [before, after2] : [text, 'figure' as const];
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
