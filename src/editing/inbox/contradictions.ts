import type { InboxFigure, Judged } from './judge.ts';

/** A figure that two files report differently. */
export interface Contradiction {
  /** The name of the other file. */
  readonly file: string;
  readonly own: InboxFigure;
  readonly other: InboxFigure;
}

/** A file that waits, under its name. */
export interface Waiting {
  readonly name: string;
  readonly figures: Judged['figures'];
}

const about = ({ area, of, asOf }: InboxFigure): string => `${area} ${of} ${asOf}`;

/**
 * Figures that other waiting files report differently for the same unit, target and day. Once one file is taken, the
 * others would look as if their unit had changed a reported figure. Identical figures contradict nothing.
 */
export function contradictions(
  figures: Judged['figures'],
  others: ReadonlyArray<Waiting>,
): Array<Contradiction> {
  const known = new Map(figures.map((figure) => [about(figure), figure]));
  return others.flatMap(({ name, figures: theirs }) =>
    theirs.flatMap((other): Array<Contradiction> => {
      const own = known.get(about(other));
      return own && own.figure !== other.figure ? [{ file: name, own, other }] : [];
    }),
  );
}
