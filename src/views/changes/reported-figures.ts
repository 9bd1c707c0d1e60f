import type { ObservationData } from '../../model/progress.ts';
import type { Content, Progress } from '../site/types.ts';
import type { ContentState } from './content-state.ts';

/** Who may see a figure: everyone, the office itself, nobody yet. */
export type Visibility = 'public' | 'staff' | 'draft';

/** One figure with the report that it came in. */
export interface ReportedFigure {
  readonly plan: string;
  readonly area: string;
  readonly observation: ObservationData;
  /** What figures of one report have in common, and no figure of another report has. */
  readonly report: string;
  readonly file: string;
  readonly sample: boolean;
  readonly visibility: Visibility;
}

/** One version of the content: the part that an edition shows, and all of it. */
export interface Side {
  readonly shown: ContentState;
  readonly all: ContentState;
}

type Hideable = { readonly draft?: boolean; readonly audience?: 'public' | 'staff' } | undefined;

const visibilityOf = (entries: ReadonlyArray<Hideable>): Visibility => {
  if (entries.some((entry) => entry?.draft)) return 'draft';
  return entries.some((entry) => entry?.audience === 'staff') ? 'staff' : 'public';
};

/** A report is what one unit handed in at once: the same source, reporter and days. */
const reportOf = (
  { plan, area }: Progress,
  { reporter, document, asOf, reportedOn }: ObservationData,
): string => JSON.stringify([plan, area, asOf, reportedOn, document, reporter]);

/** Names a figure in both versions of the content. */
export const figureKey = ({ plan, area, observation }: ReportedFigure): string =>
  `${plan}/${area}/${observation.id}`;

/**
 * Every figure of some content, with what is known of its report.
 *
 * @param content what may be named
 * @param all the whole content, for who may see a figure
 */
export function reportedFigures(content: Content, all: Content): Array<ReportedFigure> {
  const by = <T extends { readonly id: string }>(list: ReadonlyArray<T>) =>
    new Map(list.map((entry) => [entry.id, entry]));
  const [plans, areas, targets] = [by(all.plans), by(all.areas), by(all.targets)];
  return content.progress.flatMap((file) => {
    const around: ReadonlyArray<Hideable> = [file, plans.get(file.plan), areas.get(file.area)];
    return file.observations.map((observation) => ({
      plan: file.plan,
      area: file.area,
      observation,
      report: reportOf(file, observation),
      file: file.file,
      sample: file.sample,
      visibility: visibilityOf([...around, targets.get(observation.target)]),
    }));
  });
}
