import type { ObservationData } from '../model/progress.ts';
import { formatNumber } from './numbers.ts';

/** "27/54", "27/?" or "12": a figure, short enough for a message. */
export const compactFigure = ({
  value,
  numerator,
  denominator,
  grade,
}: Partial<ObservationData>): string =>
  grade ??
  (value === undefined
    ? `${formatNumber(numerator ?? 0)}/${denominator === null ? '?' : formatNumber(denominator ?? 0)}`
    : formatNumber(value));
