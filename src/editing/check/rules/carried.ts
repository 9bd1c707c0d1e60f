import { type Amount, amountOf, denominatorOf } from '../../../domain/carried/amount.ts';
import { divisionOf } from '../../../domain/carried/balance.ts';
import { carriedTarget } from '../../../domain/carried/carried.ts';
import { borderDays } from '../../../domain/carried/flows.ts';
import { isAdded } from '../../../domain/carried/kinds.ts';
import { formatDay, type IsoDay } from '../../../domain/dates.ts';
import { isShare } from '../../../domain/figures.ts';
import { formatNumber } from '../../../domain/numbers.ts';
import { figuresFrom } from '../../../domain/targets/window.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { EventData } from '../../../model/life.ts';
import type { ObservationData } from '../../../model/progress.ts';
import type { TargetData } from '../../../model/target.ts';
import { carriedCheckText as say } from '../../../strings/carried-check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { type Lives, problemIn } from '../lives.ts';
import { printable } from '../place.ts';
import type { Problem } from '../problem.ts';
import { fieldPath, type UnitReports, unitReports } from '../unit-reports.ts';

/** The newest day there is: entries are checked against everything that is known. */
const LAST: IsoDay = '9999-12-31';

/** "24" or "24/30". */
const shown = (amount: Amount, share: boolean): string =>
  share
    ? `${formatNumber(amount.reached)}/${formatNumber(denominatorOf(amount))}`
    : formatNumber(amount.reached);

/** Figures that must say from when they count, and figures that say so without a reason. */
function countedFromProblems(
  { area, observations }: UnitReports,
  targets: ReadonlyMap<string, TargetData>,
  days: ReadonlyArray<IsoDay>,
): Array<Problem> {
  return observations.flatMap(({ file, index, target: id, asOf, countedFrom }): Array<Problem> => {
    const target = targets.get(id);
    if (!target || !isAdded(target)) return [];
    const at = fieldPath(index, countedFrom === undefined ? 'asOf' : 'countedFrom');
    const changed = days.findLast((day) => day > figuresFrom({ ...target, id }) && day <= asOf);
    if ((changed !== undefined) === (countedFrom !== undefined)) return [];
    const text = changed === undefined ? say.noChange(area) : say.mustSay(area, formatDay(changed));
    const problem = problemIn({ file, path: [] }, at, 'counted-from', text, countedFrom ?? asOf);
    return [at.length === 1 ? { ...problem, figure: index } : problem];
  });
}

interface Content {
  readonly lives: Lives;
  readonly targets: ReadonlyMap<string, TargetData>;
  readonly reports: ReadonlyMap<string, ReadonlyArray<ObservationData>>;
}

/** Entries that share a divided unit's figure out: each must fit its target, and all must add up. */
function shareProblems(file: CheckedFile, content: Content): Array<Problem> {
  const { lives, targets, reports } = content;
  const { land } = lives;
  const areas = lives.units.map((unit) => unit.data);
  const events = lives.events.map((one) => one.data);
  const problems: Array<Problem> = [];
  const seen = new Set<string>();
  for (const { path: at, data } of file.entries) {
    const event = data as EventData | null;
    for (const [index, party] of (event?.from ?? []).entries()) {
      for (const [number, share] of party.shares.entries()) {
        const path = [...at, 'from', index, 'shares', number];
        const target = targets.get(share.target);
        const { area: unit } = party;
        // A target or a unit that does not exist is reported where references are checked.
        if (!event || !target || unit === undefined || !land.find(unit)) continue;
        const add = (field: string, text: ProblemText) =>
          problems.push(problemIn({ file, path }, [field], 'split-sum', text));
        const receivers = event.to.flatMap(({ area }) => area ?? []);
        if (!isAdded(target) || amountOf(share, isShare(target)) === null) {
          add('target', say.notAdded(target.shortTitle));
          continue;
        }
        if (receivers.length > 1 && share.to === undefined) {
          add('target', say.whichReceiver(receivers));
          continue;
        }
        if (share.to !== undefined && !receivers.includes(share.to)) {
          add('to', say.notReceiver(printable(share.to), receivers));
          continue;
        }
        const start = figuresFrom({ ...target, id: share.target });
        const carried = carriedTarget(
          { ...target, id: share.target },
          {
            land,
            events,
            participants: areas.map(({ id, from }) => ({
              id,
              since: from !== undefined && from > start ? from : start,
            })),
            reports: (id) => reports.get(`${id} ${share.target}`) ?? [],
            sizeOf: () => null,
          },
          LAST,
        );
        const source = carried.flows
          .pieces(unit)
          .find((piece) => piece.outflows.some((flow) => flow.event.id === event.id));
        if (!source || source.outflows.length === 1) {
          add('target', say.notDivided(unit));
          continue;
        }
        const key = `${unit} ${target.id} ${event.day}`;
        const division = divisionOf(source, carried.ledger);
        if (!division.conflict || seen.has(key)) continue;
        seen.add(key);
        const [sum, whole] = [division.sum, division.whole.sum].map((amount) =>
          shown(amount, carried.ledger.share),
        );
        add(
          share.value === undefined ? 'numerator' : 'value',
          say.wrongSum(unit, sum ?? '', whole ?? '', division.entered === source.outflows.length),
        );
      }
    }
  }
  return problems;
}

/** All rules on figures over a merger. */
export function carriedProblems(files: ReadonlyArray<CheckedFile>, lives: Lives): Array<Problem> {
  const of = <Data>(name: CollectionName) =>
    files
      .filter(({ collection }) => collection === name)
      .flatMap(({ entries }) =>
        entries.flatMap(({ id, data }) => (data === null ? [] : [[id, data as Data] as const])),
      );
  const targets = new Map(of<TargetData>('targets'));
  const byUnit = borderDays(
    lives.units.map(({ data }) => data),
    lives.events.map(({ data }) => data),
  );
  const units = unitReports(files);
  const reports = Map.groupBy(
    units.flatMap(({ area, counted }) => counted.map((one) => ({ area, ...one }))),
    ({ area, target }) => `${area} ${target}`,
  );
  return [
    ...units.flatMap((unit) => countedFromProblems(unit, targets, byUnit.get(unit.area) ?? [])),
    ...files
      .filter(({ collection }) => collection === 'events')
      .flatMap((file) => shareProblems(file, { lives, targets, reports })),
  ];
}
