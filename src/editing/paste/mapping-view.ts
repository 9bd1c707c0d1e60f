import { isShare } from '../../domain/figures.ts';
import type { SheetMapping } from '../../model/sheet-mapping.ts';
import { pasteMappingText as text } from '../../strings/paste-mapping.ts';
import { columnLetter, type Sheet } from '../sheet/cells.ts';
import { columnNames } from '../sheet/columns.ts';
import type { SheetContext } from '../sheet/context.ts';
import { findHeader } from '../sheet/header.ts';
import { shownOnly } from '../sheet/hidden.ts';
import { letterProblems } from '../sheet/letters.ts';
import { type Proposal, proposeMapping } from '../sheet/mapping.ts';
import { meaningInWords } from '../sheet/mapping-answer.ts';
import { type Meaning, meaningText, type Part, parseMeaning } from '../sheet/meaning.ts';
import { mappingOf } from '../sheet/remembered-mappings.ts';

/** A meaning that can be chosen for a column. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: ReadonlyArray<Choice>;
}

/** How a foreign sheet is read, as plain data: shown, corrected and confirmed by a person. */
export interface MappedSheet {
  readonly name: string | null;
  readonly mapping: SheetMapping;
  /** True when it was confirmed before: on this device, or for the whole office. */
  readonly confirmed: boolean;
  readonly columns: ReadonlyArray<{
    readonly letter: string;
    readonly heading: string;
    readonly samples: string;
    /** The meaning as it is stored; "" when a person has to say. */
    readonly means: string;
  }>;
  readonly groups: ReadonlyArray<ChoiceGroup>;
}

const PARTS: ReadonlyArray<Part> = ['figure', 'numerator', 'denominator'];

/** Every meaning of a column. Figures of units are offered where a heading names a unit. */
function groupsOf(
  { columns }: Proposal,
  context: SheetContext,
  plan: string | null,
): Array<ChoiceGroup> {
  const choice = (meaning: Meaning): Choice => ({
    value: meaningText(meaning),
    text: meaningInWords(meaning, context),
  });
  const plans = new Set(plan === null ? context.plans : [plan]);
  const targets = new Map<string, Array<Choice>>();
  for (const target of context.targets.toReversed()) {
    const id = target.id.slice(target.id.indexOf('/') + 1);
    if (!plans.has(target.plan) || target.kind === 'all' || targets.has(id)) continue;
    const parts = isShare(target) ? PARTS : PARTS.slice(0, 1);
    targets.set(
      id,
      parts.map((part) => choice({ kind: 'target', id, part })),
    );
  }
  const byUnit = columns.some(({ means }) => means?.kind === 'area');
  const units = byUnit
    ? context
        .reporting(plan, null)
        .areas.flatMap(({ id }) => PARTS.map((part) => choice({ kind: 'area', id, part })))
    : [];
  const fields = columnNames.map((field) => choice({ kind: 'field', field }));
  return [
    { label: text.groups.fields, choices: fields },
    { label: text.groups.targets, choices: [...targets.values()].toReversed().flat() },
    { label: text.groups.units, choices: units },
  ].filter(({ choices }) => choices.length > 0);
}

/**
 * The sheets that are not written as ours, and what their columns seem to mean.
 *
 * @param mappings readings that people confirmed before
 */
export function mappedSheets(
  sheets: ReadonlyArray<Sheet>,
  context: SheetContext,
  plan: string | null,
  mappings: ReadonlyArray<SheetMapping>,
): Array<MappedSheet> {
  return sheets.flatMap((whole): Array<MappedSheet> => {
    if (whole.hidden) return [];
    const { sheet } = shownOnly(whole, 'leave');
    const own = findHeader(sheet, context.unitNames.levels);
    if (own && own.unknown.size === 0) return [];
    const proposal = proposeMapping(sheet, context, plan);
    // Of damaged letters nobody can tell what a column is: what is wrong with them is said instead.
    if (!proposal || letterProblems(sheet, proposal.from).length > 0) return [];
    const mapping = mappingOf(proposal);
    const known = mappings.find(({ id }) => id === mapping.id);
    const means = known
      ? known.columns.map(parseMeaning)
      : proposal.columns.map((column) => column.means);
    return [
      {
        name: sheet.name,
        mapping,
        confirmed: known !== undefined,
        columns: proposal.columns.map(({ column, heading, samples }) => ({
          letter: columnLetter(column),
          heading,
          samples: samples.join('; '),
          means: means[column] ? meaningText(means[column]) : '',
        })),
        groups: groupsOf(proposal, context, plan),
      },
    ];
  });
}
