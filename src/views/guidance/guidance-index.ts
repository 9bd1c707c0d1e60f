import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { bookletText } from '../../strings/booklet.ts';
import { guidanceText } from '../../strings/guidance.ts';
import { meetingText } from '../../strings/meeting.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { taskDoors } from '../tasks/task-doors.ts';
import { changesLink } from './changes.ts';
import { nameInLists } from './clause-amendments.ts';
import { itemsOf } from './parts.ts';
import { documentTree, type TreeNode } from './tree.ts';

/** A way on from a year, with how much is there. */
export interface Door extends Link {
  readonly count: string;
}

/** A year of the list. */
export interface IndexYear {
  readonly year: number;
  readonly title: string;
  readonly href: string;
  readonly state: string;
  readonly doors: ReadonlyArray<Door>;
  readonly changes: Link | null;
  /** Its clauses; empty for a year without a text. */
  readonly tree: ReadonlyArray<TreeNode>;
}

/** The years that have guidance, newest first. */
export interface GuidanceIndex {
  readonly meta: PageMeta;
  readonly years: ReadonlyArray<IndexYear>;
}

const text = guidanceText.index;

function stateOf(site: Site, { closedOn, year, unconfirmed }: Plan): string {
  if (unconfirmed) return text.unconfirmed;
  if (closedOn !== null && closedOn <= site.builtOn) return text.closed(formatDay(closedOn));
  return site.builtOn < `${year}-01-01` ? text.coming : text.running;
}

/** What else there is of a year: only rooms with something in them. */
function doorsOf(site: Site, plan: Plan): Array<Door> {
  const { id, year } = plan;
  const items = itemsOf(site, id);
  const clauses = items.filter(({ part }) => part === 'item').length;
  const targets = site.of.targetsOfPlan(id).length;
  const dates = site.content.milestones.filter(({ plan }) => plan === id).length;
  return [
    ...(items.length > 0
      ? [{ href: href.document(id), text: text.whole, count: text.clauses(clauses) }]
      : []),
    ...taskDoors(site, plan).map((door) => ({ ...door, count: text.tasks(door.count) })),
    ...(targets > 0
      ? [{ href: href.progress(id), text: text.results, count: text.targets(targets) }]
      : []),
    ...(dates > 0
      ? [{ href: href.calendar(year), text: text.calendar, count: text.dates(dates) }]
      : []),
    ...(items.length > 0
      ? [
          { href: href.meetingSet(id), text: meetingText.link, count: meetingText.linkNote },
          { href: href.booklet(id), text: bookletText.link, count: bookletText.linkNote },
        ]
      : []),
  ];
}

/** The list of years; the newest is shown with its clauses. */
export function guidanceIndex(site: Site): GuidanceIndex {
  return {
    meta: {
      title: text.title,
      description: text.description(site.names),
      path: paths.guidanceIndex(),
      crumbs: [home()],
      kind: null,
    },
    years: site.content.plans.toReversed().map((plan) => ({
      year: plan.year,
      title: plan.title,
      href: href.document(plan.id),
      state: stateOf(site, plan),
      doors: doorsOf(site, plan),
      changes: changesLink(site, plan),
      tree: documentTree(itemsOf(site, plan.id), (item) => nameInLists(site, item)).whole(),
    })),
  };
}
