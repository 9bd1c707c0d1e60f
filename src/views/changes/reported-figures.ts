import { allObservations, reportName, unitKey } from '../../domain/observations.ts';
import { perObject } from '../../domain/per-object.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Content } from '../site/types.ts';
import type { ContentState } from './content-state.ts';

/** Who may see a figure: everyone, the office itself, nobody yet. */
export type Visibility = 'public' | 'staff' | 'draft';

/** One figure with the report that it came in. */
export interface ReportedFigure {
  readonly plan: string;
  readonly area: string;
  readonly observation: ObservationData;
  /** The id of its report: "2017/ba-be/2017-q1". */
  readonly report: string;
  readonly file: string;
  readonly sample: boolean;
  readonly visibility: Visibility;
}

/** One version of the content: the part that an edition shows, and all of it. */
export interface ContentVersion {
  readonly shown: ContentState;
  readonly all: ContentState;
}

type Hideable = { readonly draft?: boolean; readonly audience?: 'public' | 'staff' } | undefined;

const visibilityOf = (entries: ReadonlyArray<Hideable>): Visibility => {
  if (entries.some((entry) => entry?.draft)) return 'draft';
  return entries.some((entry) => entry?.audience === 'staff') ? 'staff' : 'public';
};

/** Names a figure in both versions of the content. */
export const figureKey = ({ plan, area, observation }: ReportedFigure): string =>
  `${plan}/${area}/${observation.id}`;

/**
 * Every figure of some content, with what is known of its report.
 *
 * @param content what may be named
 * @param all the whole content, for who may see a figure
 */
export const reportedFigures = (content: Content, all: Content): ReadonlyArray<ReportedFigure> =>
  figuresIn(content)(all);

const figuresIn = perObject((content: Content) =>
  perObject((all: Content) => findFigures(content, all)),
);

function findFigures(content: Content, all: Content): Array<ReportedFigure> {
  const by = <T extends { readonly id: string }>(list: ReadonlyArray<T>) =>
    new Map(list.map((entry) => [entry.id, entry]));
  const [plans, areas, targets] = [by(all.plans), by(all.areas), by(all.targets)];
  return [...Map.groupBy(content.progress, unitKey).values()].flatMap((reports) => {
    const files = new Map(reports.map((report) => [reportName(report.id), report]));
    return allObservations(reports).flatMap((observation): Array<ReportedFigure> => {
      const report = files.get(observation.report ?? '');
      if (!report) return [];
      const { plan, area, id, file, sample } = report;
      const around: ReadonlyArray<Hideable> = [report, plans.get(plan), areas.get(area)];
      const visibility = visibilityOf([...around, targets.get(observation.target)]);
      return [{ plan, area, observation, report: id, file, sample, visibility }];
    });
  });
}

/**
 * Years with real figures, and who sees one: where everyone does, samples count nowhere; where the office alone
 * does, they count in the public edition only. A draft replaces nothing.
 */
export function realPlans(
  figures: ReadonlyArray<ReportedFigure>,
): ReadonlyMap<string, Exclude<Visibility, 'draft'>> {
  const real = new Map<string, Exclude<Visibility, 'draft'>>();
  for (const { plan, sample, visibility } of figures)
    if (!sample && visibility !== 'draft' && real.get(plan) !== 'public')
      real.set(plan, visibility);
  return real;
}
