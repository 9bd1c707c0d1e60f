import type { Judgement } from '../../domain/status.ts';
import { progressText } from '../../strings/progress.ts';
import { cardText } from '../../strings/report-card.ts';
import {
  type CarriedRow,
  carriedLandsOf,
  carriedRowsOf,
  type LandRow,
} from '../progress/carried-figures.ts';
import { type Evaluation, evaluationOf, type Tally } from '../progress/progress-pages.ts';
import { tallyOf } from '../progress/unit-needs.ts';
import { formOfUnit } from '../site/form-of-unit.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type DueReport, dueReports } from './due-reports.ts';
import { judgedCards, type TargetCard } from './target-card.ts';
import { type ToDoList, toDoList } from './to-do.ts';
import { verdictOf } from './verdict.ts';

/** Cards behind a fold, because they ask for nothing or because there are too many. */
export interface FoldedCards {
  readonly summary: string;
  readonly cards: ReadonlyArray<TargetCard>;
}

/** The counts of a unit's targets by status, and the sentence made of them. */
export interface UnitVerdict {
  readonly verdict: string;
  /** Targets that are given to the unit, by status. */
  readonly tally: Tally;
}

/** How a unit is doing in a year: the sentence, the counts, what to do, and each target. */
export interface ReportCard extends UnitVerdict {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly toDo: ToDoList;
  /** Reports that are not due yet, soonest first; none in a closed year. */
  readonly due: ReadonlyArray<DueReport>;
  /** "10 chỉ tiêu năm 2017" */
  readonly heading: string;
  readonly cards: ReadonlyArray<TargetCard>;
  readonly folded: ReadonlyArray<FoldedCards>;
  /** All units side by side. */
  readonly compare: Link;
  /** What it took over from old units in the year. */
  readonly carried: ReadonlyArray<CarriedRow>;
  /** Ended units on whose land it is, whose figures nobody shared out. */
  readonly lands: ReadonlyArray<LandRow>;
}

/** With more targets than this, those that are fine are folded, and so are those beyond this number. */
const MOST = 12;

interface Fold {
  readonly cards: ReadonlyArray<TargetCard>;
  readonly folded: ReadonlyArray<FoldedCards>;
}

/** All cards while they are few; of many, those that are not fine in the open. */
export function foldCards(all: ReadonlyArray<TargetCard>, closed: boolean): Fold {
  if (all.length <= MOST) return { cards: all, folded: [] };
  const fine = all.filter(({ slim, status }) => !slim && status.tone === 'good');
  const slim = all.filter((card) => card.slim);
  const others = all.filter((card) => !fine.includes(card) && !slim.includes(card));
  const say = closed ? cardText.fine.closed : cardText.fine.running;
  const folds: Array<FoldedCards> = [
    { summary: cardText.rest(others.length - MOST), cards: others.slice(MOST) },
    { summary: say(fine.length), cards: fine },
    { summary: cardText.slim(slim.length), cards: slim },
  ];
  return { cards: others.slice(0, MOST), folded: folds.filter(({ cards }) => cards.length > 0) };
}

function verdictOfUnit(
  judgements: ReadonlyArray<Judgement>,
  due: ReadonlyArray<DueReport>,
  closed: boolean,
): UnitVerdict {
  const given = judgements.filter(({ status }) => status !== 'not-applicable');
  const tally = tallyOf(given.map(({ status }) => status));
  const verdict = verdictOf({
    standings: tally,
    closed,
    silent: given.every(({ latest }) => latest === null),
    overdue: due.filter(({ overdue }) => overdue).map(({ asOf }) => asOf),
  });
  return { tally, verdict };
}

/** How a unit is doing in a year, without its single targets: for lists of units and the home page. */
export const unitVerdict = (site: Site, plan: Plan, area: Area): UnitVerdict =>
  verdictOfUnit(
    site.of.targetsOfPlan(plan.id).map((target) => site.judgement(target, area.id)),
    dueReports(site, plan, area),
    evaluationOf(site, plan).closed,
  );

/** The report card of a unit for a year. */
export function reportCard(site: Site, plan: Plan, area: Area): ReportCard {
  const evaluation = evaluationOf(site, plan);
  const { closed } = evaluation;
  const judged = judgedCards(site, plan, area);
  const due = dueReports(site, plan, area);
  const judgements = judged.map(({ standing }) => standing.judgement);
  return {
    plan,
    evaluation,
    ...verdictOfUnit(judgements, due, closed),
    toDo: toDoList(judged, due, closed, formOfUnit(site, plan.id, area.id)),
    due: closed ? [] : due.filter(({ overdue }) => !overdue),
    heading: cardText.targets(judged.length, plan.year),
    ...foldCards(
      judged.map(({ card }) => card),
      closed,
    ),
    compare: { href: href.progress(plan.id), text: cardText.compare },
    carried: carriedRowsOf(site, plan, area.id),
    lands: carriedLandsOf(site, plan, area.id),
  };
}

/** "Trạng thái tính đến ngày 30/06/2026.", or "Số liệu chốt ngày 31/01/2018." */
export const judgedOn = ({ on, closed }: Evaluation): string =>
  `${closed ? progressText.closed(on) : progressText.evaluatedOn(on)}.`;
