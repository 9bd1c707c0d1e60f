import { describe, expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { aDirective, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { reportOf } from '../../../tests/fixtures/units/figures.ts';
import { realEvents, realKinds, realUnits } from '../../../tests/fixtures/units/real.ts';
import { aliveOn } from '../../domain/lives.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Content } from '../site/types.ts';
import { carriedRows } from './carried-figures.ts';
import { selectionOf } from './selection.ts';

const DAY = '2025-07-01';
const file = 'content/x.json';
const id = '2025/nha';
const target = {
  ...aTarget({
    id: 'nha',
    kind: 'count',
    goal: null,
    goals: { whole: 800 },
    reportEvery: 'quarter',
    window: { start: '2025-01-01', due: '2025-12-31', basis: 'Cả năm' },
  }),
  id,
  plan: '2025',
  file,
};
const communes = realUnits.filter(({ kind }) => ['xa', 'phuong', 'thi-tran'].includes(kind));
const codeOf = ({ code, changes }: (typeof realUnits)[number]) =>
  Number(changes.reduce((known, change) => change.code ?? known, code));
const progressOf = (area: string, observations: ReadonlyArray<ObservationData>) =>
  reportEntries(area, observations, { plan: '2025' });
const old = communes
  .filter((unit) => aliveOn(unit, '2025-06-30'))
  .flatMap((unit) => progressOf(unit.id, [reportOf(codeOf(unit) % 7, { target: id })]));

const siteWith = (
  now: string,
  more: Content['progress'] = [],
  without: ReadonlyArray<string> = [],
) =>
  siteOf(
    {
      ...tinyContent({
        plans: [{ ...aPlan(2025, null), reporters: [{ from: '2025-01-01', levels: ['commune'] }] }],
        directives: [aDirective('1683-nq-ubtvqh15-2025', '1683/NQ-UBTVQH15')],
        areas: realUnits.map((unit) => ({ ...unit, file })),
        events: realEvents.map((one) => ({ ...one, file })),
        targets: [target],
        progress: [...old.filter(({ area }) => !without.includes(area)), ...more],
        milestones: [],
        observances: [],
      } as Partial<Content>),
    },
    now,
    [],
    aSite(realKinds),
  );

describe('the province over the reform of 2025', () => {
  test('E3: prints 835 before and after, although five communes are ranges', () => {
    for (const now of ['2025-06-30', DAY, '2025-12-31']) {
      const { province } = selectionOf(siteWith(now), target);
      expect([now, province.figure, province.range]).toEqual([now, 835, { low: 835, high: 835 }]);
      expect(province.state).toBe('reached');
    }
    const after = selectionOf(siteWith(DAY), target);
    expect(after.statuses.filter(({ judgement }) => judgement.figure === null)).toHaveLength(5);
    expect(after.province.total + after.statuses.length).toBeGreaterThan(0);
  });

  test('month ends before the change have the old units', () => {
    const site = siteWith('2025-12-31');
    const count = (day: string) =>
      site.reporters('2025', day).filter(({ kind }) => kind !== 'tinh').length;
    expect([count('2025-06-30'), count(DAY)]).toEqual([280, 92]);
    expect(site.progressSnapshot('2025', '2025-06-30').province(target).figure).toBe(835);
  });

  test('E7: what an old commune never sent is missing in the whole, and not called zero', () => {
    const { province } = selectionOf(siteWith(DAY, [], ['bk-cho-moi-xa-nhu-co']), target);
    expect(province.range).toBeNull();
    expect(province.figure).toBeLessThan(835);
  });

  test('E11: a report of the new commune counts as it says', () => {
    const own = (countedFrom: 'year' | 'change') =>
      progressOf('tn25-xa-cho-moi', [
        reportOf(12, { target: id, asOf: '2025-09-30', countedFrom }),
      ]);
    const figure = (countedFrom: 'year' | 'change') => {
      const site = siteWith('2025-10-01', own(countedFrom));
      return [
        site.judgement(target, 'tn25-xa-cho-moi').figure,
        selectionOf(site, target).province.figure,
      ];
    };
    expect(figure('year')).toEqual([12, 843]);
    expect(figure('change')).toEqual([16, 847]);
  });

  test('the history of the whole has no break', () => {
    const { series } = selectionOf(siteWith('2025-12-31'), target);
    expect(series.map(({ asOf, result }) => [asOf, result.figure])).toEqual([['2025-06-30', 835]]);
  });
});

describe('what pages say', () => {
  const rowOf = (unit: string, now = DAY, without: ReadonlyArray<string> = []) => {
    const found = carriedRows(siteWith(now, [], without), target).find(({ unit: { href } }) =>
      href.endsWith(`/${unit}/`),
    );
    if (!found) throw new Error(`no row of ${unit}`);
    return found;
  };

  test('E1: a carried figure is marked, with its old units, the document and the break', () => {
    const row = rowOf('tn25-xa-cho-moi');
    expect(row.figure).toMatch(/^4 .*, cộng từ 3 đơn vị cũ$/);
    expect(row.decision.text).toBe('Điều 1 khoản 74, 1683/NQ-UBTVQH15');
    expect(row.since).toBe('01/07/2025');
    expect(row.break).not.toBeNull();
    expect(row.from.map(({ text }) => text)).toEqual([
      'Thị trấn Đồng Tâm',
      'Xã Như Cố',
      'Xã Quảng Chu',
    ]);
  });

  test('E7: what is missing is named', () => {
    const { figure, from } = rowOf('tn25-xa-cho-moi', DAY, ['bk-cho-moi-xa-nhu-co']);
    expect(figure).toMatch(/, thiếu 1 trong 3 đơn vị cũ \(Xã Như Cố\)$/);
    expect(from[1]?.figure).toBe('không có báo cáo');
  });

  test('E40: a part of a divided commune is a range, with who has the rest', () => {
    const { figure, from } = rowOf('tn25-xa-phu-binh');
    expect(figure).toContain('từ 3 đến 6');
    const divided = from.find(({ text }) => text === 'Xã Thượng Đình');
    expect(divided?.figure).toBe('từ 0 đến 3');
    expect(divided?.notes).toEqual(['một phần', 'chia với Xã Điềm Thụy']);
  });

  test('a unit with a range shows it in its cell, without a source of its own', () => {
    const status = selectionOf(siteWith(DAY), target).statuses.find(
      ({ area }) => area.id === 'tn25-xa-phu-binh',
    );
    expect(status).toMatchObject({ figure: 'từ 3 đến 6', source: null });
  });

  test('nothing is said before the change, and the old unit keeps its figure after it', () => {
    expect(carriedRows(siteWith('2025-06-30'), target)).toEqual([]);
    const site = siteWith('2025-12-31');
    expect(site.judgement(target, 'bk-cho-moi-xa-quang-chu').latest).toMatchObject({
      asOf: '2025-06-30',
    });
  });
});
