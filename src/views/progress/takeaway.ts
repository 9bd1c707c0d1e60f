import { canAdd, type ProvinceResult } from '../../domain/aggregate.ts';
import { comparatorOf, goalOf, isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import type { StatusCode } from '../../domain/status.ts';
import type { SiteNames } from '../../strings/site.ts';
import { listed, takeawayText as say } from '../../strings/takeaway.ts';
import type { Target } from '../site/types.ts';
import { changeText, figureText, scaleText } from './figure-text.ts';
import { pastGoalText } from './goal-text.ts';
import type { Selection } from './selection.ts';
import { type AreaStatus, boundOf } from './target-status.ts';

/** The first line of a target's page: how it stands, who lacks how much, who is silent. */

type Group = 'met' | 'kept' | 'onTrack' | 'push' | 'missed' | 'silent' | 'undecided' | 'open';

const groups: Readonly<Record<StatusCode, Group | null>> = {
  'done-on-time': 'met',
  'done-late': 'met',
  'parts-met': 'met',
  'within-limit': 'kept',
  'periods-met': 'onTrack',
  'on-track': 'onTrack',
  'needs-push': 'push',
  'period-unreported': 'push',
  'due-today': 'push',
  'due-soon': 'push',
  closing: 'push',
  'above-goal': 'missed',
  behind: 'missed',
  regressing: 'missed',
  'over-limit': 'missed',
  failed: 'missed',
  'parts-missed': 'missed',
  'period-missed': 'missed',
  overdue: 'missed',
  'never-reported': 'silent',
  'overdue-unreported': 'silent',
  'no-data': 'silent',
  'in-time': 'open',
  'no-basis': 'undecided',
  'no-base': 'undecided',
  incomplete: 'undecided',
  'parts-open': 'open',
  'no-goal': 'open',
  'just-started': 'open',
  'not-yet-due': 'open',
  'not-applicable': null,
  stopped: 'undecided',
};

/** "2 hộ": how many of the counted things are missing; null where that is no whole number of one thing. */
function lackOf(status: AreaStatus): string | null {
  const own = boundOf(status);
  const { latest, figure } = status.judgement;
  const [goal, compare] = [goalOf(own), comparatorOf(own)];
  // “2 xã, phường, thị trấn” would read as a list.
  if (!latest || figure === null || goal === null || own.change || own.unit.includes(','))
    return null;
  if (compare !== '>=' && compare !== '>' && compare !== '=') return null;
  if (!isShare(own)) {
    const lack = goal - figure;
    return lack > 0 && compare !== '>' ? `${formatNumber(lack)} ${own.unit}` : null;
  }
  const { numerator, denominator } = latest;
  if (own.kind !== 'percent' || numerator === undefined || typeof denominator !== 'number')
    return null;
  const exact = (goal * denominator) / 100;
  const needed = compare === '>' ? Math.floor(exact + 1e-9) + 1 : Math.ceil(exact - 1e-9);
  return needed > numerator ? `${formatNumber(needed - numerator)} ${own.unit}` : null;
}

/** What a unit that is not there lacks: "còn thiếu 2 hộ", "mới đạt 41,7%", "chưa thực hiện". */
function gapOf(status: AreaStatus, closed: boolean): string {
  const own = boundOf(status);
  const { judgement } = status;
  const { figure, latest } = judgement;
  if (own.kind === 'all') return say.gaps.parts;
  if (own.each) return say.gaps.period;
  if (own.kind === 'binary') return say.gaps.notDone;
  if (figure === null || !latest) return say.gaps.figure(status.figure ?? status.status.label);
  if (own.kind === 'grade') return say.gaps.graded(scaleText(own, figure));
  if (own.kind === 'limit' || judgement.status === 'over-limit')
    return say.gaps.over(figureText(own, latest));
  const change = changeText(own, figure, status.target);
  if (change !== null) return change;
  const past = judgement.status === 'above-goal' ? pastGoalText(own, figure) : null;
  if (past !== null) return say.gaps.figure(past);
  const lack = lackOf(status);
  if (lack !== null) return say.gaps.lacks(lack);
  return say.gaps.reached(figureText(own, latest), closed);
}

/** How far a unit is, for “worst first”: a limit is worse the higher it is. */
function distance({ target, judgement }: AreaStatus): number {
  const { figure, bound } = judgement;
  const goal = goalOf(bound);
  const share = target.goals || target.change ? (figure ?? 0) / (goal || 1) : (figure ?? 0);
  return comparatorOf(bound).startsWith('<') ? -share : share;
}

const name = ({ area }: AreaStatus) => area.shortName;

/** Units that lack the same share a phrase; with more than two phrases the worst is named, the rest counted. */
function missedParts(missed: ReadonlyArray<AreaStatus>, closed: boolean): Array<string> {
  const worst = missed.toSorted((a, b) => distance(a) - distance(b));
  const phrases = [...Map.groupBy(worst, (one) => gapOf(one, closed))];
  const said = phrases.length > 2 ? phrases.slice(0, 1) : phrases;
  const rest = missed.length - said.reduce((sum, [, units]) => sum + units.length, 0);
  return [
    ...said.map(([gap, units]) => say.of(listed(units.map(name)), gap)),
    ...(rest > 0 ? [say.others(rest, closed)] : []),
  ];
}

/** In a running year the slow ones are named with their figures. */
function slowParts(by: (group: Group) => ReadonlyArray<AreaStatus>): Array<string> {
  const withFigure = (units: ReadonlyArray<AreaStatus>) =>
    listed(
      units
        .toSorted((a, b) => distance(a) - distance(b))
        .map((one) =>
          one.judgement.figure === null || one.target.kind === 'binary'
            ? name(one)
            : say.beside(name(one), scaleText(boundOf(one), one.judgement.figure)),
        ),
    );
  const behind = by('missed').filter(({ judgement: { status } }) =>
    ['behind', 'regressing'].includes(status),
  );
  const other = by('missed').filter((one) => !behind.includes(one));
  const gaps = by('push').filter(({ judgement: { status } }) => status === 'period-unreported');
  const push = by('push').filter((one) => !gaps.includes(one));
  return [
    ...missedParts(other, false),
    ...(behind.length > 0 ? [say.behind(withFigure(behind))] : []),
    ...(push.length > 0 ? [say.push(withFigure(push))] : []),
    ...(gaps.length > 0 ? [say.unreportedPeriod(listed(gaps.map(name)))] : []),
  ];
}

/** Every unit has to get there by itself. */
function unitParts(
  target: Target,
  units: ReadonlyArray<AreaStatus>,
  closed: boolean,
): Array<string> {
  const grouped = Map.groupBy(units, ({ judgement }) => groups[judgement.status]);
  const by = (group: Group): ReadonlyArray<AreaStatus> => grouped.get(group) ?? [];
  const count = (group: Group) => by(group).length;
  const [met, total, silent] = [count('met'), units.length, by('silent')];
  if (total === 0) return [say.noUnits];
  if (silent.length === total) return [say.nobody(closed)];
  if (units.every(({ judgement: { status } }) => status === 'not-yet-due')) return [say.notYet];
  const graded = target.kind === 'grade' && met > 0;
  const first = graded
    ? say.graded(met, total, target.grade ?? '')
    : met === total
      ? total === 1
        ? say.oneMet(units.map(name).join())
        : say.allMet(total)
      : met > 0
        ? say.met(met, total)
        : count('missed') > 0 && total > 1 && count('kept') === 0
          ? say.noneMet(closed)
          : null;
  return [
    ...(first === null ? [] : [first]),
    ...(count('kept') > 0 ? [say.kept(count('kept'))] : []),
    ...(count('onTrack') > 0 ? [say.onTrack(count('onTrack'))] : []),
    ...(closed ? missedParts([...by('missed'), ...by('push')], true) : slowParts(by)),
    ...(count('undecided') > 0 ? [say.undecided(count('undecided'))] : []),
    ...(count('open') > 0 && met + count('onTrack') < total ? [say.open(count('open'))] : []),
    ...(silent.length > 0 ? [say.silent(listed(silent.map(name)), closed)] : []),
  ];
}

/** The whole has a number of its own, or a growth of its own. */
function wholeParts(
  target: Target,
  province: ProvinceResult,
  figure: string,
  names: SiteNames,
): Array<string> {
  const { reported, total, own, bound, state } = province;
  const complete = reported === total && (own === null || own.judgement.latest !== null);
  const change =
    province.figure === null ? null : changeText({ ...target, ...bound }, province.figure, target);
  const said = change ?? figure;
  if (state === 'reached') return [say.whole.reached(names.whole, said)];
  if (state === 'missed') return [say.whole.missed(names.whole, said)];
  return [complete ? say.whole.running(names.whole, said) : say.whole.known(reported, total, said)];
}

/** Nothing has to be reached: who reported, and between what the figures lie. */
function watchedParts(
  target: Target,
  units: ReadonlyArray<AreaStatus>,
  province: ProvinceResult,
  figure: string,
): Array<string> {
  const parts = [say.reported(province.reported, units.length)];
  if (canAdd(target)) return province.figure === null ? parts : [...parts, figure];
  const known = units
    .filter(({ judgement }) => judgement.figure !== null)
    .toSorted((a, b) => distance(a) - distance(b));
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || low === high) return parts;
  const beside = (one: AreaStatus) => say.beside(name(one), one.figure ?? '');
  return [...parts, say.ends(beside(high), beside(low))];
}

/**
 * "Khảo sát nhà ở: 5 trong 8 đơn vị đã đạt; Na Rì chỉ đạt 90,9% (20/22); Ngân Sơn và Pác Nặm không có báo cáo".
 *
 * @param figure the figure of the whole in words, as the page shows it
 * @param closed true once the year is over: nothing is said in the present tense then
 */
export function takeaway(
  { target, statuses, province }: Selection,
  figure: string,
  names: SiteNames,
  closed: boolean,
): string {
  const { own } = province;
  const units = statuses.filter(
    ({ area, judgement }) => area.id !== own?.area.id && judgement.status !== 'not-applicable',
  );
  // Without a goal of its own a unit has no status that says it.
  const silent = units.filter(({ judgement }) => judgement.latest === null);
  const expected =
    target.kind !== 'all' && units.some(({ judgement }) => judgement.status !== 'not-yet-due');
  const nobody = expected && silent.length === units.length && !own?.judgement.latest;
  const parts = (): Array<string> => {
    if (nobody) return [say.nobody(closed)];
    if (province.by === 'own' && own) {
      const { latest, status } = own.judgement;
      const given = { ...target, ...own.judgement.bound };
      if (!latest) return [say.own.silent(names.level, closed)];
      const done = groups[status] === 'met';
      return [say.own[done ? 'met' : 'open'](names.level, figureText(given, latest))];
    }
    const ofWhole = target.goals?.whole !== undefined || target.change !== undefined;
    if (province.by === 'whole' && ofWhole)
      return [
        ...wholeParts(target, province, figure, names),
        ...(silent.length > 0 ? [say.silent(listed(silent.map(name)), closed)] : []),
      ];
    if (province.by === 'none') return watchedParts(target, units, province, figure);
    return unitParts(target, units, closed);
  };
  return say.sentence(target.shortTitle, parts());
}
