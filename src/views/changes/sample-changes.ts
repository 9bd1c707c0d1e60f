import type { Area } from '../site/types.ts';
import {
  type ContentVersion,
  figureKey,
  type ReportedFigure,
  realPlans,
  reportedFigures,
} from './reported-figures.ts';

/** What happened to sample figures. */
export interface SampleChanges {
  /** Years that have their first real figures, for whom, and how many samples no longer count there. */
  readonly firstReal: ReadonlyArray<{
    readonly plan: string;
    readonly seenBy: 'public' | 'staff';
    readonly ignored: number;
  }>;
  /** Units whose samples became real figures, or were taken away. */
  readonly units: ReadonlyArray<{
    readonly area: Area;
    readonly plan: string;
    readonly real: number;
    readonly gone: number;
  }>;
}

/** Samples that became real, were taken away, or no longer count, by year and unit. */
export function sampleChanges(
  before: ContentVersion,
  after: ContentVersion,
  scope: keyof ContentVersion,
): SampleChanges {
  const [was = [], is = []] = [before, after].map((version) =>
    reportedFigures(version[scope].content, version.all.content),
  );
  const now = new Map(is.map((figure) => [figureKey(figure), figure]));
  const [wasReal, isReal] = [realPlans(was), realPlans(is)];
  const firstReal = [...isReal]
    .filter(([plan, seenBy]) => seenBy !== wasReal.get(plan) && wasReal.get(plan) !== 'public')
    .map(([plan, seenBy]) => ({
      plan,
      seenBy,
      ignored: is.filter((figure) => figure.sample && figure.plan === plan).length,
    }))
    .filter(({ ignored }) => ignored > 0);
  const areas = new Map(
    [before, after].flatMap((version) =>
      version[scope].content.areas.map((area) => [area.id, area]),
    ),
  );
  const samples = was.filter(({ sample }) => sample);
  const unitOf = ({ plan, area }: ReportedFigure) => `${plan}/${area}`;
  const units = [...Map.groupBy(samples, unitOf).values()].flatMap((list) => {
    const [first] = list;
    const area = areas.get(first?.area ?? '');
    if (!first || !area) return [];
    const [real, gone] = [
      list.filter((figure) => now.get(figureKey(figure))?.sample === false).length,
      list.filter((figure) => !now.has(figureKey(figure)) && !after.all.unread.has(figure.file))
        .length,
    ];
    return real + gone > 0 ? [{ area, plan: first.plan, real, gone }] : [];
  });
  return { firstReal, units };
}
