import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import { anArea } from '../../../tests/fixtures/tiny-content.ts';
import { slugify } from '../../domain/fold.ts';
import { judge } from '../../domain/status.ts';
import type { Target } from '../site/types.ts';
import { initialOf } from './unit-needs.ts';
import { unitSheet } from './unit-sheet.ts';

const ON = '2017-04-05';
const targetsNamed = (...names: ReadonlyArray<string>): Array<Target> =>
  names.map((name) => ({
    ...aTarget({ id: name, title: name, shortTitle: name }),
    id: `2017/${name}`,
    plan: '2017',
    file: 'content/targets/2017.json',
  }));

/** Percentages by unit and target; null where nothing was reported. */
type Figures = Readonly<Record<string, ReadonlyArray<number | null>>>;

function sheetOf(figures: Figures, targets: ReadonlyArray<Target>, closed = false) {
  const names = Object.keys(figures);
  const areas = names.map((id) => anArea(slugify(id), id, { tile: undefined }));
  const judgementOf = (target: Target, area: string) => {
    const name = names.find((one) => slugify(one) === area) ?? '';
    const value = figures[name]?.[targets.indexOf(target)] ?? null;
    const reports = value === null ? [] : [anObservation('2017-03-31', { value })];
    return judge(target, area, reports, ON);
  };
  return unitSheet(areas, targets, judgementOf, 'xã, phường', null, closed);
}

const unitsOf = ({ groups }: ReturnType<typeof unitSheet>) =>
  groups.map(({ rows }) => rows.map(({ unit }) => unit.text));

test('units that need help come first, those without any need last', () => {
  const sheet = sheetOf(
    { Fine: [90, 90], Bad: [1, 1], Behind: [90, 1], Silent: [null, null] },
    targetsNamed('a', 'b'),
  );
  expect(unitsOf(sheet)).toEqual([['Bad', 'Silent', 'Behind'], ['Fine']]);
  expect(sheet.summary).toBe(
    'Trong 4 xã, phường: 3 nơi cần giúp ngay, 1 nơi không có chỉ tiêu nào chậm.',
  );
});

test('nobody is to be helped at once in a year that is closed', () => {
  const sheet = sheetOf({ Fine: [90], Bad: [1] }, targetsNamed('a'), true);
  expect(sheet.summary).toBe(
    'Trong 2 xã, phường: 1 nơi có nhiều chỉ tiêu không đạt hoặc không có báo cáo, ' +
      '1 nơi không có chỉ tiêu nào không đạt.',
  );
  expect(sheet.groups.map(({ title }) => title)).toEqual([
    'Từ 1 chỉ tiêu không đạt hoặc không có báo cáo',
    'Không có chỉ tiêu nào không đạt',
  ]);
});

test('with ten targets three urgent ones put a unit into the first group', () => {
  const targets = targetsNamed(...'abcdefghij');
  const with_ = (bad: number) => targets.map((_, index) => (index < bad ? 1 : 90));
  expect(unitsOf(sheetOf({ two: with_(2), three: with_(3) }, targets))).toEqual([
    ['three'],
    ['two'],
  ]);
});

test('a missing figure is neither bad nor good, and has its own shape', () => {
  const [group] = sheetOf({ Silent: [null] }, targetsNamed('a')).groups;
  const [row] = group?.rows ?? [];
  expect(row?.cells).toEqual([{ need: 'missing', shape: 'dashed', label: 'chưa có số liệu' }]);
  expect(row).toMatchObject({ good: 0, total: 1, needs: ['missing'] });
});

test('choices leave out states that every unit or no unit has, and letters of a short list', () => {
  const { choices } = sheetOf({ 'Ân Thi': [1], 'Đại Từ': [90] }, targetsNamed('a'));
  expect(choices.needs.map(({ need }) => need)).toEqual(['bad']);
  expect(choices.initials).toEqual([]);
});

test('the letters of a long list are those of a dictionary, in its order', () => {
  const many = Array.from({ length: 24 }, (_, index) => [`Đông ${index}`, [90]] as const);
  const { choices } = sheetOf(Object.fromEntries([...many, ['Ân Thi', [1]]]), targetsNamed('a'));
  expect(choices.initials.map(({ text }) => text)).toEqual(['A (1)', 'Đ (24)']);
});

test.each([
  ['Ân Thi', 'A'],
  ['Đông Sơn', 'Đ'],
  ['ứng hòa', 'U'],
  ['1 Tháng 5', '1'],
])('%s is listed under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});
