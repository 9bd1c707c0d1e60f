import { formatNumber } from '../../domain/numbers.ts';
import { matrixText } from '../../strings/matrix.ts';
import { capitalised } from '../../strings/site.ts';
import { type Standing, sumOfStandings, type UnitStanding } from './standing.ts';

/** What a table says, before it is read: the headline of a year and the sentence below it. */

const { headline: says, worst } = matrixText;

/** "55/80 chỉ tiêu hoàn thành" */
export function resultOf(sum: Standing, targets: number, closed: boolean): string {
  if (targets === 0) return says.noTargets;
  if (sum.total === 0) return says.followed(targets);
  if (sum.reported === 0) return closed ? says.never : says.notYet;
  const [done, good, total] = [sum.done, sum.good, sum.total].map((one) => formatNumber(one)) as [
    string,
    string,
    string,
  ];
  if (closed) return sum.done === sum.total ? says.allDone(total) : says.done(done, total);
  return sum.good === sum.total ? says.allGood(total) : says.good(good, total);
}

/**
 * "Kết quả năm 2017: 55/80 chỉ tiêu hoàn thành"
 *
 * @param targets number of targets of the plan
 * @param closed true for a year whose figures are final
 */
export const headlineOf = (
  year: number,
  units: ReadonlyArray<Standing>,
  targets: number,
  closed: boolean,
): string => says.of(year, resultOf(sumOfStandings(units), targets, closed));

/** Units named one by one; more of them are only counted. */
const NAMED = 3;

/** "Pác Nặm", "Ba Bể, Na Rì", "14 đơn vị" */
const listOf = (units: ReadonlyArray<UnitStanding>): string =>
  units.length > NAMED
    ? worst.units(units.length)
    : units.map(({ area }) => area.shortName).join(', ');

const silentIn = (units: ReadonlyArray<UnitStanding>) =>
  units.filter(({ total, reported }) => total > 0 && reported === 0);

/** "Pác Nặm không có báo cáo nào; Ngân Sơn còn 6 chỉ tiêu chưa hoàn thành, Na Rì 4." */
export function worstOf(units: ReadonlyArray<UnitStanding>, closed: boolean): string | null {
  const sum = sumOfStandings(units);
  // The headline has said it all.
  if (sum.total === 0 || sum.reported === 0) return null;
  const missed = ({ total, done, late }: Standing) => (closed ? total - done : late);
  const silent = silentIn(units);
  const missing = units
    .filter((unit) => unit.reported > 0 && missed(unit) > 0)
    .sort((a, b) => missed(b) - missed(a))
    .slice(0, NAMED - 1);
  const first = closed ? worst.missesClosed : worst.misses;
  const parts = [
    ...(silent.length > 0 ? [(closed ? worst.silentClosed : worst.silent)(listOf(silent))] : []),
    ...(missing.length > 0
      ? [
          missing
            .map((unit, index) =>
              (index === 0 ? first : worst.more)(unit.area.shortName, missed(unit)),
            )
            .join(', '),
        ]
      : []),
  ];
  if (parts.length === 0) return closed ? worst.noneClosed : worst.none;
  return `${capitalised(parts.join('; '))}.`;
}
