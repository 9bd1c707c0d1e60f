import { formatDay } from '../../domain/dates.ts';
import { effectiveObservations } from '../../domain/status.ts';
import { cardText } from '../../strings/report-card.ts';
import {
  type AreaStatus,
  areaStatus,
  boundOf,
  historyRows,
  type StatusView,
} from '../progress/target-status.ts';
import { itemLink } from '../site/entry-links.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type CardBar, cardBar, type Sparkline, sparkline } from './card-chart.ts';
import { type CardFigure, cardFigure } from './card-figure.ts';

/** One report in the history of a card. */
export interface HistoryLine {
  /** "31/03/2017: 11,1% (210/1.900), báo cáo ngày 06/04/2017" */
  readonly text: string;
  readonly corrected: boolean;
  /** Source, status on the day it was received, remarks. */
  readonly notes: string;
}

/** A target on a unit's report card: the figure at a glance, the evidence one tap away. */
export interface TargetCard {
  readonly link: Link;
  readonly status: StatusView;
  readonly figure: CardFigure | null;
  readonly bar: CardBar | null;
  readonly spark: Sparkline | null;
  /** True for what is not judged yet: a line in place of a card. */
  readonly slim: boolean;
  readonly goal: string;
  /** "79,6% (43/54)", with its parts; null when nothing was reported. */
  readonly value: string | null;
  /** The day of the figure. */
  readonly day: string | null;
  readonly source: string | null;
  readonly remarks: ReadonlyArray<string>;
  readonly why: ReadonlyArray<string>;
  readonly clause: Link | null;
  readonly history: ReadonlyArray<HistoryLine>;
}

/** A card with what the list of urgent things is made from. */
export interface JudgedCard {
  readonly card: TargetCard;
  readonly standing: AreaStatus;
}

/** Statuses of a target on which there is nothing to show and nothing to do. */
const IDLE = ['not-yet-due', 'not-applicable', 'stopped'];

/** Worst first; what is not judged comes last. */
const ORDER: ReadonlyArray<string> = ['bad', 'warn', 'none', 'good'];
const placeOf = ({ card }: JudgedCard): number => {
  const at = ORDER.indexOf(card.status.tone);
  return card.slim || at < 0 ? ORDER.length + Number(card.slim) : at;
};

function historyOf(site: Site, target: Target, area: Area): Array<HistoryLine> {
  return historyRows(site, target, area).map((row) => ({
    text: cardText.historyLine(row.asOf, row.figure, row.reportedOn),
    corrected: row.corrected,
    notes: [row.status?.label, row.document, row.reporter, ...row.notes]
      .filter((text) => text !== undefined && text !== '')
      .join('; '),
  }));
}

function cardOf(site: Site, plan: Plan, target: Target, area: Area): JudgedCard {
  const snapshot = site.progressSnapshot(plan.id);
  const standing = areaStatus(snapshot, target, area);
  const { judgement, status, figure, goal, source, details } = standing;
  const own = boundOf(standing);
  const seen = effectiveObservations(site.observations(target.id, area.id), snapshot.on);
  const item = site.find.item(target.item);
  // What cannot be compared, such as a range after a merger, is told in words.
  const single = judgement.status === 'no-base' ? null : judgement.figure;
  return {
    standing,
    card: {
      link: { href: href.target(target.id), text: target.shortTitle },
      status,
      figure: cardFigure(own, single, figure, goal),
      bar: cardBar(own, judgement, snapshot.on !== plan.closedOn),
      spark: sparkline(own, seen),
      slim: IDLE.includes(status.code) && judgement.latest === null,
      goal,
      value: figure,
      day: judgement.latest && formatDay(judgement.latest.asOf),
      source,
      remarks: details,
      why: status.why ?? [],
      clause: item ? itemLink(item) : null,
      history: historyOf(site, target, area),
    },
  };
}

const cardsByUnit = perSite(() => new WeakMap<Area, Map<string, ReadonlyArray<JudgedCard>>>());

/** The targets of a unit in a year, worst first: its page, its worksheet and the home page show them. */
export function judgedCards(site: Site, plan: Plan, area: Area): ReadonlyArray<JudgedCard> {
  const ofUnit = cardsByUnit(site).get(area) ?? new Map<string, ReadonlyArray<JudgedCard>>();
  cardsByUnit(site).set(area, ofUnit);
  const known = ofUnit.get(plan.id);
  if (known) return known;
  const made = site.of
    .targetsOfPlan(plan.id)
    .map((target) => cardOf(site, plan, target, area))
    .sort((a, b) => placeOf(a) - placeOf(b));
  ofUnit.set(plan.id, made);
  return made;
}
