import { addDays, formatDay, monthEnds } from '../../domain/dates.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { figureText } from './figure-text.ts';
import { type StatusView, statusView } from './target-status.ts';

/** One cell of the table that is not what it was. */
export interface StatusChange {
  readonly area: Link;
  readonly target: Link;
  readonly before: { readonly figure: string; readonly status: StatusView };
  readonly after: { readonly figure: string; readonly status: StatusView };
}

/** What became known since the end of the quarter before, status by status. */
export interface ChangeView {
  readonly since: Link;
  readonly changes: ReadonlyArray<StatusChange>;
}

/** The last end of a quarter before the day of judgement; null in the first one. */
function lastPeriodEnd(site: Site, plan: Plan): string | null {
  const on = site.evaluatedOn(plan.id);
  return (
    monthEnds(`${plan.year}-01-01`, addDays(on, -1))
      .filter((day) => /-(?:03|06|09|12)-/.test(day))
      .at(-1) ?? null
  );
}

/** Cells whose status differs from what was known at the end of the last quarter; null without one. */
export function changesSince(site: Site, plan: Plan): ChangeView | null {
  const since = lastPeriodEnd(site, plan);
  if (since === null) return null;
  const [then, now] = [site.progressSnapshot(plan.id, since), site.progressSnapshot(plan.id)];
  const changes = site.of.targetsOfPlan(plan.id).flatMap((target) =>
    site.content.areas.flatMap((area): Array<StatusChange> => {
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
