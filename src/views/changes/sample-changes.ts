import type { Area } from '../site/types.ts';
import { figureKey, type ReportedFigure, reportedFigures, type Side } from './reported-figures.ts';

/** Sample figures of one unit that became real ones or were taken away, or now stand beside real ones. */
export interface SampleChange {
  readonly area: Area;
  readonly plan: string;
  readonly real: number;
  readonly gone: number;
  /** Sample figures that are left where real ones have come. */
  readonly left: number;
}

/** What happened to sample figures, by year and unit. */
export function sampleChanges(before: Side, after: Side, scope: keyof Side): Array<SampleChange> {
  const [was = [], is = []] = [before, after].map((side) =>
    reportedFigures(side[scope].content, side.all.content),
  );
  const old = new Map(was.map((figure) => [figureKey(figure), figure]));
  const now = new Map(is.map((figure) => [figureKey(figure), figure]));
  const unitOf = ({ plan, area }: ReportedFigure) => `${plan}/${area}`;
  const [wasOf, isOf] = [Map.groupBy(was, unitOf), Map.groupBy(is, unitOf)];
  return [...new Set([...wasOf.keys(), ...isOf.keys()])].flatMap((key): Array<SampleChange> => {
    const [mine = [], theirs = []] = [isOf.get(key), wasOf.get(key)];
    const [first] = [...mine, ...theirs];
    const area = [after, before]
      .flatMap((side) => side[scope].content.areas)
      .find(({ id }) => id === first?.area);
    if (!first || !area) return [];
    const real = mine.filter((figure) => !figure.sample && old.get(figureKey(figure))?.sample);
    const gone = theirs.filter(
      (figure) =>
        figure.sample && !now.has(figureKey(figure)) && !after.all.unread.has(figure.file),
    );
    const isNew = mine.some((figure) => !figure.sample && !old.has(figureKey(figure)));
    const left = isNew || real.length > 0 ? mine.filter(({ sample }) => sample).length : 0;
    return real.length + gone.length + left > 0
      ? [{ area, plan: first.plan, real: real.length, gone: gone.length, left }]
      : [];
  });
}
