import { comparatorOf, goalOf, isShare } from '../../domain/figures.ts';
import { homeText } from '../../strings/home.ts';
import { scaleText } from '../progress/figure-text.ts';
import { ownGoalText } from '../progress/goal-text.ts';
import type { Tone } from '../progress/reader-status.ts';
import { type AreaStatus, areaStatus, boundOf } from '../progress/target-status.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** One unit that is far from a goal, or from which nothing came. */
export interface Gap {
  readonly unit: Link;
  /** The target, or how many targets. */
  readonly what: Link | string;
  /** "41,7%"; the word for missing when nothing came. */
  readonly figure: string;
  /** "từ 80% trở lên"; null when nothing came. */
  readonly goal: string | null;
  /** Positions on the bar in percent; value null when nothing came. */
  readonly bar: { readonly value: number | null; readonly goal: number | null };
  readonly tone: Tone;
}

/** Rows with a figure, and units without any. */
const MOST = { figures: 3, silent: 2 };

interface Distance {
  readonly status: AreaStatus;
  /** How far the figure is from the goal, as a share of the goal. */
  readonly share: number;
}

function distanceOf(status: AreaStatus): Distance | null {
  const { bound, figure } = status.judgement;
  const goal = goalOf(bound);
  const isBehind = status.status.tone === 'bad' || status.status.reader === 'below';
  if (figure === null || goal === null || !isBehind) return null;
  const over = ['<=', '<'].includes(comparatorOf(bound));
  const share = (over ? figure - goal : goal - figure) / Math.max(goal, 1);
  return share > 0 ? { status, share: Math.min(share, 1) } : null;
}

function gapOf({ status: standing }: Distance): Gap {
  const { target, area, judgement, status } = standing;
  const [figure, goal] = [judgement.figure ?? 0, goalOf(judgement.bound) ?? 0];
  const top = isShare(target) ? 100 : Math.max(figure, goal, 1);
  return {
    unit: { href: href.area(area.id), text: area.shortName },
    what: { href: href.target(target.id), text: target.shortTitle },
    figure: scaleText(boundOf(standing), figure),
    goal: ownGoalText(target, judgement.bound),
    bar: { value: (figure / top) * 100, goal: (goal / top) * 100 },
    tone: status.tone,
  };
}

/** The largest distances to a goal, and the units from which nothing came, worst first. */
export function gapsOf(site: Site, plan: Plan): Array<Gap> {
  const snapshot = site.progressSnapshot(plan.id);
  const targets = site.of.targetsOfPlan(plan.id);
  const units = site.reporters(plan.id, snapshot.on).map((area) => ({
    area,
    statuses: targets
      .map((target) => areaStatus(snapshot, target, area))
      .filter(({ status }) => status.reader !== 'untracked'),
  }));
  const distances = units
    .flatMap(({ statuses }) => statuses.flatMap((status) => distanceOf(status) ?? []))
    .sort((a, b) => b.share - a.share);
  const silent = units.filter(
    ({ statuses }) =>
      statuses.length > 0 && statuses.every(({ judgement }) => judgement.latest === null),
  );
  return [
    ...distances.slice(0, MOST.figures).map(gapOf),
    ...silent.slice(0, MOST.silent).map(({ area, statuses }) => ({
      unit: { href: href.area(area.id), text: area.shortName },
      what: homeText.gaps.silent(statuses.length),
      figure: statuses[0]?.status.label ?? '',
      goal: null,
      bar: { value: null, goal: 100 },
      tone: 'none' as const,
    })),
  ];
}
