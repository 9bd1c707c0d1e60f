import { describe, expect, test } from 'vitest';
import { aTarget, observationInput } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { anArea, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { listed } from '../../strings/takeaway.ts';
import { targetRow } from './progress-pages.ts';
import { selectionOf } from './selection.ts';
import { takeaway } from './takeaway.ts';

const { value: _, ...bare } = observationInput;
type Figure = object | null;

const of100 = (numerator: number) => ({ numerator, denominator: 100 });
const value = (amount: number) => ({ value: amount });

/** The sentence on a target “Nhà mới” of units A, B, C …, each with its last figure or null. */
function said(
  figures: ReadonlyArray<Figure>,
  given: object = {},
  { on = '2018-03-01', asOf = '2017-12-31', closedOn = '2018-01-31' as string | null } = {},
): string {
  const units = figures.map((figure, at) => ({
    id: `u${at}`,
    name: `Đơn vị ${'ABCDEFGHIJ'[at]}`,
    figure,
  }));
  const target = {
    ...aTarget({ title: 'Xây nhà mới', shortTitle: 'Nhà mới', unit: 'nhà', ...given } as never),
    id: '2017/nha-moi',
    plan: '2017',
    file: 'content/targets/2017.json',
  };
  const content = tinyContent({
    plans: [aPlan(2017, closedOn)],
    campaigns: [],
    'campaign-editions': [],
    targets: [target],
    areas: units.map(({ id, name }) => anArea(id, `Huyện ${name}`, { shortName: name })),
    progress: units.flatMap(({ id, figure }) =>
      figure === null
        ? []
        : reportEntries(id, [
            { ...bare, id: 'bc', target: '2017/nha-moi', asOf, reportedOn: asOf, ...figure },
          ]),
    ),
  });
  const site = siteOf(content, on);
  const { province } = targetRow(site, target);
  const closed = closedOn !== null && closedOn <= on;
  return takeaway(selectionOf(site, target), province.figure, site.namesOf('2017'), closed);
}

const wholeYear = { window: { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' } };
const running = { on: '2017-07-10', asOf: '2017-06-30', closedOn: null };

describe('a year that is over', () => {
  test('everybody is there', () => {
    expect(said([of100(90), of100(80)])).toBe('Nhà mới: cả 2 đơn vị đều đạt');
  });

  test('some are there; who lacks how much, who is silent', () => {
    expect(said([of100(90), of100(78), null, null])).toBe(
      'Nhà mới: 1 trong 4 đơn vị đã đạt; Đơn vị B còn thiếu 2 nhà; Đơn vị C và Đơn vị D không có báo cáo',
    );
  });

  test('a unit of several words is no amount: the share is given', () => {
    expect(said([of100(90), of100(78)], { unit: 'xã, phường, thị trấn' })).toBe(
      'Nhà mới: 1 trong 2 đơn vị đã đạt; Đơn vị B chỉ đạt 78% (78/100)',
    );
  });

  test('nobody is there', () => {
    expect(said([of100(70), of100(70)])).toBe(
      'Nhà mới: không đơn vị nào đạt; Đơn vị A và Đơn vị B còn thiếu 10 nhà',
    );
  });

  test('of many that lack, the worst is named and the others are counted', () => {
    expect(said([of100(90), of100(70), of100(60), of100(50), of100(40)])).toBe(
      'Nhà mới: 1 trong 5 đơn vị đã đạt; Đơn vị E còn thiếu 40 nhà; 3 đơn vị khác không đạt',
    );
  });

  test('of many that are silent, two are named', () => {
    expect(said([of100(90), null, null, null, null, null])).toBe(
      'Nhà mới: 1 trong 6 đơn vị đã đạt; Đơn vị B, Đơn vị C và 3 đơn vị khác không có báo cáo',
    );
  });

  test('nobody has reported', () => {
    expect(said([null, null])).toBe('Nhà mới: không đơn vị nào báo cáo');
  });

  test('one unit alone', () => {
    expect(said([of100(90)])).toBe('Nhà mới: Đơn vị A đã đạt');
  });
});

describe('a year that runs', () => {
  test('who is on the way, who is slow, who is silent', () => {
    expect(said([of100(90), of100(60), of100(10), null], wholeYear, running)).toBe(
      'Nhà mới: 1 trong 4 đơn vị đã đạt; 1 đơn vị đúng tiến độ; Đơn vị C (10%) chậm tiến độ; Đơn vị D chưa báo cáo',
    );
  });

  test('nobody has reported yet', () => {
    expect(said([null, null], {}, running)).toBe('Nhà mới: chưa đơn vị nào báo cáo');
  });

  test('before the start', () => {
    const window = { start: '2017-08-01', due: '2017-12-31', basis: 'x' };
    expect(said([null, null], { window }, running)).toBe('Nhà mới: chưa đến kỳ thực hiện');
  });
});

describe('other kinds of targets', () => {
  test('done or not', () => {
    const given = { kind: 'binary', comparator: '=', goal: 1, unit: 'lần' };
    expect(said([value(1), value(0), value(0)], given)).toBe(
      'Nhà mới: 1 trong 3 đơn vị đã đạt; Đơn vị B và Đơn vị C chưa thực hiện',
    );
  });

  test('a limit: the highest is the worst', () => {
    const given = {
      ...{ kind: 'limit', comparator: '<=', goal: 0, unit: 'hộ' },
      ...{ baseline: null, expectation: 'constant' },
    };
    expect(said([value(0), value(1), value(9), value(4)], given)).toBe(
      'Nhà mới: 1 trong 4 đơn vị đã đạt; Đơn vị C có 9 hộ, vượt mức cho phép; 2 đơn vị khác không đạt',
    );
  });

  test('a number for each unit', () => {
    const given = { kind: 'quota', comparator: '>=', goal: 5 };
    expect(said([value(5), value(3)], given)).toBe(
      'Nhà mới: 1 trong 2 đơn vị đã đạt; Đơn vị B còn thiếu 2 nhà',
    );
  });

  test('a range: more than it is said as it is', () => {
    const given = { kind: 'quota', comparator: 'range', goal: 3, goalMax: 5 };
    expect(said([value(4), value(9)], given)).toBe(
      'Nhà mới: 1 trong 2 đơn vị đã đạt; Đơn vị B có 9, trên khoảng 3–5',
    );
  });

  test('grades', () => {
    const given = {
      ...{ kind: 'grade', grades: ['Tốt', 'Khá', 'Trung bình'], grade: 'Khá' },
      ...{ goal: undefined, baseline: null },
    };
    expect(said([{ grade: 'Tốt' }, { grade: 'Trung bình' }], given)).toBe(
      'Nhà mới: 1 trong 2 đơn vị xếp loại Khá trở lên; Đơn vị B xếp loại Trung bình',
    );
  });

  test('a score without a goal: between what it lies', () => {
    const given = { kind: 'count', goal: null, max: 95, unit: 'điểm' };
    expect(said([value(90), value(80), null], given)).toBe(
      'Nhà mới: 2 trong 3 đơn vị đã báo cáo; cao nhất Đơn vị A (90 điểm), thấp nhất Đơn vị B (80 điểm)',
    );
  });

  test('a goal of the whole', () => {
    const given = { kind: 'count', comparator: '>=', goal: undefined, goals: { whole: 250 } };
    expect(said([value(100), value(130)], given)).toBe(
      'Nhà mới: toàn tỉnh chưa đạt mức, 230 nhà (bằng 92% mức)',
    );
    expect(said([value(100), value(150), null], given)).toBe(
      'Nhà mới: toàn tỉnh đã đạt mức, 250 nhà (bằng 100% mức); Đơn vị C không có báo cáo',
    );
  });
});

test('lists of names', () => {
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B'])).toBe('A và B');
  expect(listed(['A', 'B', 'C'])).toBe('A, B và C');
  expect(listed(['A', 'B', 'C', 'D'])).toBe('A, B và 2 đơn vị khác');
});
