import { levelOfKind } from '../../domain/levels.ts';
import type { AreaBrief } from '../../model/area-brief.ts';
import { vi } from '../../strings/vi.ts';
import { levelsIn } from '../calendar/calendar-lists.ts';
import { evaluationOf } from '../progress/progress-pages.ts';
import type { Tone } from '../progress/reader-status.ts';
import { areaStatus } from '../progress/target-status.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { dueReports } from './areas.ts';

const URGENCY: ReadonlyArray<Tone> = ['bad', 'none', 'warn', 'plain', 'good'];

function levelCalendar(site: Site, { year }: Plan, { kind }: Area): Link {
  const own = levelOfKind(site.identity, kind);
  const found = levelsIn(site, year).find(({ level }) => level.id === own?.id);
  return found
    ? { href: found.link.href, text: vi.calendar.ofLevel(found.level.name) }
    : { href: href.calendar(year), text: vi.calendar.yearTitle(year) };
}

/** A district's summary for the year that the home page shows. */
export function areaBrief(site: Site, area: Area): AreaBrief {
  const { plan } = site;
  const evaluation = evaluationOf(site, plan);
  const snapshot = site.progressSnapshot(plan.id);
  const statuses = site.of
    .targetsOfPlan(plan.id)
    .map((target) => areaStatus(snapshot, target, area))
    .filter(({ judgement }) => judgement.status !== 'not-applicable')
    .toSorted((a, b) => URGENCY.indexOf(a.status.tone) - URGENCY.indexOf(b.status.tone));
  return {
    page: { href: href.area(area.id), text: area.name },
    notes: [
      ...(evaluation.sample ? [vi.progress.sampleNotice] : []),
      `${vi.progress.evaluatedOn(evaluation.on)}.`,
    ],
    due: dueReports(site, plan, area).map(({ asOf, overdue, targets }) => ({
      when: `${vi.areas.dueAsOf(asOf)}${overdue ? ` (${vi.missingReports.dueNow})` : ''}`,
      targets,
    })),
    figures: statuses.map(({ target, figure, status }) => ({
      href: href.target(target.id),
      text: target.shortTitle,
      standing: `${figure ?? vi.progress.noFigure} – ${status.label}`,
    })),
    calendar: levelCalendar(site, plan, area),
    feeds: href.subscribe(),
  };
}

/** A district in the reader's choice list. */
export interface AreaChoice extends Link {
  readonly id: string;
}

export const areaChoice = (site: Site): Array<AreaChoice> =>
  site.reporters(site.plan.id).map(({ id, name }) => ({ id, href: href.area(id), text: name }));
