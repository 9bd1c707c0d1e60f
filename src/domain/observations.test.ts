import { describe, expect, test } from 'vitest';
import { report } from '../model/progress.ts';
import { allObservations, type FiledReport, unitFigures, withoutRepeats } from './observations.ts';

const MODELS = '2017/mo-hinh';

/** A report of Ba Bể on the models of its communes. */
const filed = (
  name: string,
  figure: object = { value: 3 },
  { area = 'ba-be', ...head }: { readonly area?: string; readonly [field: string]: unknown } = {},
): FiledReport => ({
  ...report.parse({
    area,
    plan: '2017',
    asOf: '2017-03-31',
    reportedOn: '2017-04-05',
    reporter: 'Huyện',
    document: 'Báo cáo số 1',
    ...head,
    figures: [{ target: MODELS, ...figure }],
  }),
  id: `2017/${area}/${name}`,
});
const ids = (...reports: ReadonlyArray<FiledReport>) =>
  unitFigures(reports).flatMap(({ observations }) => observations.map(({ id }) => id));

describe('the figures of reports', () => {
  test('are named after their target and their report, and keep an id published before', () => {
    const reports = [filed('2017-q1'), filed('2017-q2', { id: 'mh-2', value: 4 })];
    expect(ids(...reports)).toEqual(['mo-hinh-2017-q1', 'mh-2']);
  });

  test('have the head of their report', () => {
    expect(allObservations([filed('2017-q1')])).toMatchObject([
      { report: '2017-q1', asOf: '2017-03-31', reporter: 'Huyện', document: 'Báo cáo số 1' },
    ]);
  });

  test('come in the order in which they were handed in, however the files are sorted', () => {
    const early = filed('z', { value: 1 }, { asOf: '2017-01-31', reportedOn: '2017-02-01' });
    const late = filed('a', { value: 2 }, { reportedOn: '2017-05-01' });
    expect(ids(late, early)).toEqual(['mo-hinh-z', 'mo-hinh-a']);
  });

  test('a correction names the figure of the report that it corrects, by its published id', () => {
    const reports = [
      filed('2017-q1', { value: 3, id: 'mh-1' }),
      filed('2017-q1b', { value: 4, supersedes: '2017-q1', reason: 'Đếm thiếu' }),
    ];
    expect(allObservations(reports)[1]?.supersedes).toBe('mh-1');
  });
});

describe('the same figure handed in twice', () => {
  const again = filed(
    '2017-q1b',
    { value: 3 },
    { reporter: 'Văn phòng', reportedOn: '2017-04-06' },
  );

  test('counts once, as it was reported first', () => {
    expect(ids(again, filed('2017-q1'))).toEqual(['mo-hinh-2017-q1']);
  });

  test.each([
    ['another amount', { value: 4 }, {}],
    ['another day', { value: 3 }, { asOf: '2017-03-30' }],
    ['final', { value: 3, final: true }, {}],
    ['another unit', { value: 3 }, { area: 'na-ri' }],
  ])('is another figure: %s', (_what, figure, head) => {
    expect(ids(filed('2017-q1'), filed('2017-q1b', figure, head))).toHaveLength(2);
  });

  test.each(['2017-q1', '2017-q1b'])('may be corrected by either name: %s', (supersedes) => {
    const fix = { value: 4, supersedes, reason: 'Đếm thiếu' };
    const late = { reportedOn: '2017-04-07' };
    const counted = withoutRepeats(
      allObservations([filed('2017-q1'), again, filed('c', fix, late)]),
    );
    expect(counted.map(({ id, supersedes: old }) => [id, old])).toEqual([
      ['mo-hinh-2017-q1', undefined],
      ['mo-hinh-c', 'mo-hinh-2017-q1'],
    ]);
  });

  test('two equal corrections of both count once', () => {
    const fix = (supersedes: string) => ({ value: 4, supersedes, reason: 'Đếm thiếu' });
    const late = { reportedOn: '2017-04-07' };
    const reports = [filed('c', fix('2017-q1'), late), filed('d', fix('2017-q1b'), late)];
    expect(ids(filed('2017-q1'), again, ...reports)).toEqual(['mo-hinh-2017-q1', 'mo-hinh-c']);
  });
});

describe('sample reports', () => {
  const sample = filed('mau', { value: 9 }, { sample: true });

  test('count while their year has no other', () => {
    expect(unitFigures([sample])).toMatchObject([{ sample: true, observations: [{ value: 9 }] }]);
  });

  test('count beside a real report of which nothing is shown', () => {
    const hidden = { ...filed('2017-q1', { value: 3 }, { area: 'na-ri' }), figures: [] };
    expect(unitFigures([sample, hidden])).toContainEqual(
      expect.objectContaining({
        sample: true,
        observations: [expect.objectContaining({ value: 9 })],
      }),
    );
  });

  test('count for no unit as soon as one unit has a real report', () => {
    expect(unitFigures([sample, filed('2017-q1', { value: 3 }, { area: 'na-ri' })])).toMatchObject([
      { area: 'na-ri', sample: false, observations: [{ value: 3 }] },
    ]);
  });
});
