import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { issueFormText } from '../../strings/issue-form.ts';

/** A figure that a request hands in. */
interface Handed {
  /** The unit's short name. */
  readonly area: string;
  readonly asOf: IsoDay;
  /** The title of a request with this figure alone. */
  readonly title: string;
}

/** The title of a request: its figure, or for a whole table the units and days that it speaks of. */
export function requestTitle(figures: ReadonlyArray<Handed>): string {
  if (figures.length < 2) return figures[0]?.title ?? '';
  const units = [...new Set(figures.map(({ area }) => area))];
  const days = [...new Set(figures.map(({ asOf }) => asOf))].sort().map(formatDay);
  return issueFormText.tableTitle(units.join(', '), figures.length, days.join(', '));
}
