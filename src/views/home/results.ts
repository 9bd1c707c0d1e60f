import { homeText } from '../../strings/home.ts';
import { evaluationOf, gridOf, type Tally } from '../progress/progress-pages.ts';
import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';

/** How a year's targets stand: one sentence, what it counts, and the bar. */
export interface Results {
  /** "55 trong 80 chỉ tiêu đã hoàn thành" */
  readonly title: string;
  /** "10 chỉ tiêu giao cho 8 huyện, thành phố; số liệu chốt ngày 31/01/2018. …" */
  readonly note: string;
  readonly tally: Tally;
  readonly sample: boolean;
}

const DONE: ReadonlySet<string> = new Set(['done', 'late']);

/** The results of a year; null while it has no target. Targets that bind a unit are counted for that unit. */
export function resultsOf(site: Site, plan: Plan): Results | null {
  const targets = site.of.targetsOfPlan(plan.id);
  if (targets.length === 0) return null;
  const { on, closed, sample } = evaluationOf(site, plan);
  const tally = gridOf(site, plan).tally.filter(({ reader }) => reader !== 'untracked');
  const count = (is: (status: Tally[number]) => boolean) =>
    tally.filter(is).reduce((sum, status) => sum + status.count, 0);
  const total = count(() => true);
  const done = count(({ reader }) => DONE.has(reader));
  const silent = count(({ tone }) => tone === 'none');
  const never = count(({ reader }) => reader === 'never');
  const reported = count(({ tone, reader }) => tone !== 'none' && reader !== 'overdue');
  const text = homeText.results;
  const units = site.reporters(plan.id).length;
  return {
    title:
      silent === total
        ? text.nothing
        : closed
          ? text.closed(done, total)
          : text.running(
              reported,
              count(({ tone }) => tone === 'good'),
            ),
    note: `${text.of(targets.length, units, site.namesOf(plan.id))}; ${closed ? text.closedOn(on) : text.on(on)}.${
      never > 0 && never < total ? ` ${text.never(never)}` : ''
    }`,
    tally,
    sample,
  };
}
