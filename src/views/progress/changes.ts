import { addDays, formatDay, monthEnds } from '../../domain/dates.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { figureText } from './figure-text.ts';
import { type StatusView, statusView } from './target-status.ts';

/** A cell of the table whose status changed. */
export interface StatusChange {
  readonly area: Link;
  readonly target: Link;
  readonly before: { readonly figure: string; readonly status: StatusView };
  readonly after: { readonly figure: string; readonly status: StatusView };
}

/** Changes since the end of the previous quarter, by status. */
export interface ChangeView {
  readonly since: Link;
  readonly changes: ReadonlyArray<StatusChange>;
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
  const changes = site.of.targetsOfPlan(plan.id).flatMap((target) =>
    site.reporters(plan.id).flatMap((area): Array<StatusChange> => {
      const [old, current] = [then.judgement(target, area.id), now.judgement(target, area.id)];
      if (old.status === current.status) return [];
      const cell = (judgement: typeof old, on: string) => ({
        figure: judgement.latest ? figureText(target, judgement.latest) : vi.progress.noFigure,
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
  return {
    since: { href: href.progressAsOf(plan.id, since), text: formatDay(since) },
    changes,
  };
}
