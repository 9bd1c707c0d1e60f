import type { AreaBrief } from '../../model/area-brief.ts';
import { myAreaText } from '../../strings/my-area.ts';
import { progressText } from '../../strings/progress.ts';
import { vi } from '../../strings/vi.ts';
import { tallyParts } from '../progress/tally.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { judgedOn, reportCard } from './report-card.ts';
import { calendarOf, tasksOf } from './unit-links.ts';
import { worksheetPlan } from './worksheet-plan.ts';

/** The head of a unit's report card for the year in force, which the home page shows. */
export function areaBrief(site: Site, area: Area): AreaBrief {
  const { plan } = site;
  const { verdict, evaluation, tally, toDo, due } = reportCard(site, plan, area);
  return {
    page: { href: href.area(area.id), text: area.name },
    verdict,
    asOf: judgedOn(evaluation),
    sample: evaluation.sample ? progressText.sample : '',
    tally: tallyParts(tally).map(({ count, label, tone, shape, x, width }) => ({
      ...{ count, label, tone, shape, x, width },
    })),
    toDo,
    due: due.map(({ asOf, targets }) => ({
      when: vi.areas.dueAsOf(asOf),
      targets: targets.map(({ text }) => text).join(', '),
    })),
    links: [
      { href: href.area(area.id), text: myAreaText.all(area.name) },
      ...[tasksOf(site, plan, area) ?? []].flat(),
      ...(worksheetPlan(site, area.id)
        ? [{ href: href.worksheet(area.id), text: myAreaText.worksheet }]
        : []),
      calendarOf(site, plan, area),
      { href: href.subscribe(), text: myAreaText.feed },
    ],
  };
}

/** A district in the reader's choice list. */
export interface AreaChoice extends Link {
  readonly id: string;
}

export const areaChoice = (site: Site): Array<AreaChoice> =>
  site.reporters(site.plan.id).map(({ id, name }) => ({ id, href: href.area(id), text: name }));
