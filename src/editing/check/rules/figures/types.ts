import type { Reporter } from '../../../../domain/targets/goals.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import type { ProblemText } from '../../../../strings/problem-text.ts';
import type { ProblemCode } from '../../problem.ts';

/** What units are called in reports. */
export interface UnitNames {
  readonly own: ReadonlyArray<string>;
  /** Units that cannot have reported for this one: none above it, below it, or that it came from. */
  readonly others: ReadonlyArray<string>;
}

/** What the rules on figures need to know beside the figures of a unit. */
export interface FigureFacts {
  /** The year of the plan: "2017". */
  readonly plan: string;
  readonly targets: ReadonlyMap<string, TargetData>;
  /** The unit as the rules on targets see it, with the number of its communes if anybody has said. */
  readonly reporter: Reporter;
  readonly names: UnitNames;
  /** What the units are called whose number is known; a target that counts them has no larger figure. */
  readonly unitsBelow?: ReadonlyArray<string>;
}

/** Something about one figure: its place is a field of that figure, or of the report that holds it. */
export interface Finding<Figure extends ObservationData = ObservationData> {
  readonly figure: Figure;
  readonly field: keyof ObservationData & string;
  readonly code: ProblemCode;
  readonly text: ProblemText;
}

/**
 * A rule on the figures that a unit reported in a year, in order of the day that they are of. Pure, so that a rule
 * can be read and tested by itself.
 */
export type FigureRule = (
  figures: ReadonlyArray<ObservationData>,
  facts: FigureFacts,
) => ReadonlyArray<Finding>;
