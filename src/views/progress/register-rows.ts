import type { Link } from '../site/types.ts';

/** One question for the reporting unit: a figure that is missing, outdated or impossible. */
export interface MissingReport {
  readonly area: Link;
  readonly target: Link;
  readonly matter: string;
  /** What would resolve it. */
  readonly wanted: string;
  readonly ask: string;
  /** URL of the form on which the unit reports it; undefined when the year takes no more reports. */
  readonly form: string | undefined;
}

/** One correction: the old figure, the new one, and the reason. */
export interface CorrectionRow {
  readonly area: Link;
  readonly target: Link;
  readonly date: string;
  readonly asOf: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: string;
}
