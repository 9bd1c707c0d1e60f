import { addDays, formatDay, monthEnds } from '../../domain/dates.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { progressText } from '../../strings/progress.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { figureText } from './figure-text.ts';
import { plainStatus, type StatusView, statusView } from './target-status.ts';
import { isMany } from './unit-needs.ts';

/** A cell of the table whose status changed. */
export interface StatusChange {
  readonly area: Link;
  readonly target: Link;
  readonly before: { readonly figure: string; readonly status: StatusView };
  readonly after: { readonly figure: string; readonly status: StatusView };
}

/** Number of units whose status on a target changed in the same way. */
export interface ChangeCount {
  readonly target: Link;
  readonly before: StatusView;
  readonly after: StatusView;
  readonly count: number;
}

/** Changes since the end of the previous quarter, by status. */
export interface ChangeView {
  readonly since: Link;
  /** Heading of the newer statuses: today's, or those at the close of the year. */
  readonly now: string;
  /** Number of cells that changed. */
  readonly total: number;
  /** Each of them; none where there are many units: `counts` has them. */
  readonly changes: ReadonlyArray<StatusChange>;
  readonly counts: ReadonlyArray<ChangeCount>;
}

/** How many units changed in the same way, most first. */
function countsOf(
  site: Site,
  plan: Plan,
  then: ProgressSnapshot,
  now: ProgressSnapshot,
): Array<ChangeCount> {
  return site.of.targetsOfPlan(plan.id).flatMap((target) => {
    const changed = site
      .reporters(plan.id)
      .map(({ id }) => [then, now].map((day) => day.judgement(target, id).status))
      .filter(([before, after]) => before !== after);
    return [...Map.groupBy(changed, (pair) => pair.join())]
      .map(([, pairs]) => {
        const [before, after] = (pairs[0] ?? []).map(plainStatus) as [StatusView, StatusView];
        const link = { href: href.target(target.id), text: target.shortTitle };
        return { target: link, before, after, count: pairs.length };
      })
      .sort((a, b) => b.count - a.count);
  });
}

/** The last end of a quarter before the evaluation day; null in the first quarter. */
function lastPeriodEnd(site: Site, plan: Plan): string | null {
  const on = site.evaluatedOn(plan.id);
  return (
    monthEnds(`${plan.year}-01-01`, addDays(on, -1))
      .filter((day) => /-(?:03|06|09|12)-/.test(day))
      .at(-1) ?? null
  );
}

/** Cells whose status differs from the snapshot at the end of the last quarter; null without such a snapshot. */
export function changesSince(site: Site, plan: Plan): ChangeView | null {
  const since = lastPeriodEnd(site, plan);
  if (since === null) return null;
  const [then, now] = [site.progressSnapshot(plan.id, since), site.progressSnapshot(plan.id)];
  const closed = site.evaluatedOn(plan.id) === plan.closedOn;
  const heading = closed ? progressText.atClose : progressText.now;
  const link = { href: href.monthEnd(plan.id, since), text: formatDay(since) };
  if (isMany(site.allReporters(plan.id))) {
    const counts = countsOf(site, plan, then, now);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return { since: link, now: heading, total, changes: [], counts };
  }
  const changes = site.of.targetsOfPlan(plan.id).flatMap((target) =>
    site.reporters(plan.id).flatMap((area): Array<StatusChange> => {
      const [old, current] = [then.judgement(target, area.id), now.judgement(target, area.id)];
      if (old.status === current.status) return [];
      const cell = (judgement: typeof old, on: string) => ({
        figure: judgement.latest ? figureText(target, judgement.latest) : progressText.noFigure,
        status: statusView(target, judgement, on),
      });
      return [
        {
          area: { href: href.area(area.id), text: area.shortName },
          target: { href: href.target(target.id), text: target.shortTitle },
          before: cell(old, then.on),
          after: cell(current, now.on),
        },
      ];
    }),
  );
  return { since: link, now: heading, total: changes.length, changes, counts: [] };
}
