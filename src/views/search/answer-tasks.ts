import { formatDay } from '../../domain/dates.ts';
import { fold } from '../../domain/fold.ts';
import type { SiteLevel } from '../../model/site.ts';
import type { AnswerLink } from '../../search/answers/answer.ts';
import type { TasksCard } from '../../search/answers/cards.ts';
import type { UnitFigures } from '../../search/answers/data.ts';
import { capitalised } from '../../strings/site.ts';
import { taskText as say } from '../../strings/tasks.ts';
import { sizeOf } from '../areas/areas.ts';
import { reportCard } from '../areas/report-card.ts';
import { judgedCards } from '../areas/target-card.ts';
import { organizationLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { dayOfPlan, taskLine } from '../tasks/task-line.ts';
import { levelPage, organizationsWithTasks, unitsOfLevel } from '../tasks/task-pages.ts';
import { type Task, tasksOf } from '../tasks/tasks.ts';
import { answerKeys } from './answer-keys.ts';
import { answerNames } from './answer-names.ts';

/** Tasks without a day that a card shows. */
const OTHERS = 3;

/** What somebody has to do in a year: how much, what has a day, and where all of it stands. */
function cardOf(
  site: Site,
  plan: Plan,
  tasks: ReadonlyArray<Task>,
  given: Pick<TasksCard, 'who' | 'name' | 'href' | 'units'>,
): TasksCard {
  const on = dayOfPlan(site, plan);
  const own = tasks.map((task) => {
    const line = taskLine(site, task, on);
    const clause: AnswerLink | null = line.basis && [line.basis.text, line.basis.href];
    const what = [line.verb, line.object].filter(Boolean).join(' ');
    return { task, what, clause, when: line.when };
  });
  const dated = own
    .flatMap(({ task, what, clause, when }) => {
      const { start, end } = task.time;
      if (end === null) return [];
      const short =
        start === null || start === end
          ? formatDay(end)
          : `${formatDay(start)} – ${formatDay(end)}`;
      return [[end, when || short, what, clause] as const];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    kind: 'tasks',
    year: plan.id,
    ...given,
    count: own.length,
    dated,
    others: own
      .filter(({ task }) => task.time.end === null)
      .slice(0, OTHERS)
      .map(({ what, clause }) => [what, clause]),
  };
}

/** The tasks of a level. */
export const tasksCard = (site: Site, plan: Plan, level: SiteLevel): TasksCard =>
  cardOf(
    site,
    plan,
    tasksOf(site, plan).filter(({ levels }) => levels.includes(level.id)),
    {
      who: capitalised(say.level(level.name)),
      name: levelPage(site, plan, level).meta.title,
      href: href.tasksOfLevel(plan.id, level.slug),
      units: Object.fromEntries(
        unitsOfLevel(site, plan, level).map(({ id }) => [id, href.tasksOfUnit(plan.id, id)]),
      ),
    },
  );

/** The tasks of each organization that a year gives any, those in which it takes part too; by its id. */
export const tasksOfOrganizations = (site: Site, plan: Plan): Array<[string, TasksCard]> =>
  organizationsWithTasks(site, plan).map((organization) => {
    const who = organizationLink(organization).text;
    const own = tasksOf(site, plan).filter(({ doers, partners }) =>
      [...doers, ...partners].some(({ id }) => id === organization.id),
    );
    const page = href.tasksOfOrganization(plan.id, organization.id);
    return [
      organization.id,
      cardOf(site, plan, own, { who, name: say.title(who, plan.year), href: page, units: {} }),
    ];
  });

/** The names by which organizations are asked for, folded, with their ids; those without tasks too. */
export function namesOfOrganizations(site: Site): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { id, name, shortName, aliases } of site.content.organizations)
    for (const one of answerNames(site, [name, ...(shortName ? [shortName] : []), ...aliases]))
      found.set(fold(one), (found.get(fold(one)) ?? new Set()).add(id));
  return new Map([...found].map(([name, ids]) => [name, [...ids].join(' ')]));
}

/** The figures of a unit in a year, by target. */
export function unitFigures(site: Site, plan: Plan, area: Area): UnitFigures {
  const keys = answerKeys(site);
  const { verdict, evaluation } = reportCard(site, plan, area);
  const size = sizeOf(site, area);
  return {
    href: href.area(area.id),
    verdict,
    sample: evaluation.sample,
    ...(size ? { size: [size.text, size.units, area.note ?? ''] } : {}),
    rows: Object.fromEntries(
      judgedCards(site, plan, area).map(({ card, standing }) => {
        const { label, tone, shape } = card.status;
        return [
          keys.target(standing.target.id),
          [card.value, card.day, card.goal, [label, tone, shape]],
        ];
      }),
    ),
  };
}
