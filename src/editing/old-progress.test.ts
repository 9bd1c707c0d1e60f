import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allObservations, type FiledReport } from '../domain/observations.ts';
import { report } from '../model/progress.ts';
import { convertProgress, splitProgress } from './old-progress.ts';

const PATH = 'content/progress/2017/ba-be.json';
const old = (observations: unknown) =>
  splitProgress({
    path: PATH,
    text: JSON.stringify({ area: 'ba-be', plan: '2017', observations }),
  });

const figures = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^(?:mo-hinh|ho-ngheo|x)-(?:2017-q[1-4]|[a-z]{1,3})$/),
    target: fc.constantFrom('2017/mo-hinh', '2017/ho-ngheo'),
    asOf: fc.constantFrom('2017-03-31', '2017-06-30'),
    reportedOn: fc.constant('2017-07-05'),
    value: fc.nat(20),
    reporter: fc.constantFrom('Huyện', 'Văn phòng'),
    document: fc.constantFrom('Báo cáo 1', 'Báo cáo 2'),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);

test('every figure of an old file is in one report, under the id it was published under', () => {
  fc.assert(
    fc.property(figures, (given) => {
      const files = old(given);
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
      const reports = files.map(
        ({ path, text }): FiledReport => ({
          ...report.parse(JSON.parse(text)),
          id: path.slice('content/progress/'.length, -'.json'.length),
        }),
      );
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      const kept = allObservations(reports).toSorted(byId);
      expect(kept).toMatchObject(given.toSorted(byId));
      expect(kept).toHaveLength(given.length);
    }),
  );
});

test('a correction names the report that holds the figure', () => {
  const one = {
    id: 'mo-hinh-2017-q1',
    target: '2017/mo-hinh',
    asOf: '2017-03-31',
    reportedOn: '2017-04-05',
    value: 3,
    reporter: 'Huyện',
    document: 'Báo cáo 1',
  };
  const fix = { ...one, id: 'sua', value: 4, supersedes: one.id, reason: 'Đếm thiếu' };
  const [, second] = old([one, fix]);
  expect(JSON.parse(second?.text ?? '').figures).toMatchObject([
    { id: 'sua', supersedes: '2017-q1' },
  ]);
});

test.each(['{', '{"observations": null}', 'null'])(
  'a file that cannot be read has none: %s',
  (text) => {
    expect(splitProgress({ path: PATH, text })).toEqual([]);
  },
);

test.each([
  '{"observations": [null]}',
  '{"observations": [{"target": "2017/mo-hinh"}]}',
  '{"observations": [{"id": "../../ngoai", "target": "2017/mo-hinh"}]}',
  '{"observations": [{"id": "a", "target": 1}]}',
])('a file with a figure that has no place is not split: %s', (text) => {
  expect(splitProgress({ path: PATH, text })).toEqual([]);
  expect(convertProgress({ path: PATH, text }, [])).toEqual({ kind: 'unreadable' });
});

test('an id that says nothing but a name that Windows reserves stays the name of its report', () => {
  const [file] = old([{ id: 'mo-hinh-con', target: '2017/mo-hinh', value: 3 }]);
  expect(file?.path).toBe('content/progress/2017/ba-be/mo-hinh-con.json');
});

describe('what a unit is converted to', () => {
  const figure = (id: string, given: object = {}) => ({
    ...{ id, target: '2017/mo-hinh', asOf: '2017-03-31', reportedOn: '2017-04-05', value: 3 },
    ...{ reporter: 'Huyện', document: 'Báo cáo 1', ...given },
  });
  const file = (observations: ReadonlyArray<object>, given: object = {}) => ({
    path: PATH,
    text: JSON.stringify({ area: 'ba-be', plan: '2017', ...given, observations }),
  });
  const convert = (observations: ReadonlyArray<object>, given: object = {}) => {
    const result = convertProgress(file(observations, given), []);
    if ('kind' in result) throw new Error(result.kind);
    return result.reports.map(({ path, text }) => ({
      name: path.split('/').at(-1),
      ...JSON.parse(text),
    }));
  };
  const FIRST = figure('mo-hinh-2017-q1');

  test('two reporters of one day have a report each', () => {
    const reports = convert([
      FIRST,
      figure('mo-hinh-2017-q1-vp', { reporter: 'Văn phòng', value: 4 }),
      figure('ho-ngheo-2017-q1', { target: '2017/ho-ngheo', reporter: 'Văn phòng' }),
    ]);
    expect(reports).toMatchObject([
      { name: '2017-q1.json', reporter: 'Huyện', figures: [{ value: 3 }] },
      { name: '2017-q1-vp.json', reporter: 'Văn phòng', figures: [{ value: 4 }] },
      { name: '2017-q1-bc2.json', figures: [{ id: 'ho-ngheo-2017-q1' }] },
    ]);
  });

  test('each figure of a chain of corrections names the report before it', () => {
    const chain = [
      FIRST,
      figure('sua-1', { value: 4, supersedes: 'mo-hinh-2017-q1', reason: 'Sót' }),
      figure('sua-2', { value: 5, supersedes: 'sua-1', reason: 'Sót nữa' }),
    ];
    expect(convert(chain).map(({ figures }) => figures[0].supersedes)).toEqual([
      undefined,
      '2017-q1',
      'sua-1',
    ]);
  });

  test.each([
    { sample: true },
    { draft: true },
    { audience: 'staff' },
    { them: 'chưa có trường này' },
  ])('what the file says of itself, each report says: %o', (given) => {
    const reports = convert([FIRST, figure('mo-hinh-2017-q2', { asOf: '2017-06-30' })], given);
    expect(reports).toMatchObject([given, given]);
  });

  test('a file that names another unit keeps its words: the checker asks which is right', () => {
    expect(convert([FIRST], { area: 'na-ri' })).toMatchObject([{ area: 'na-ri' }]);
  });

  test('what a figure lacks is not made up', () => {
    const { reporter: _, ...incomplete } = FIRST;
    expect(convert([incomplete])[0]).not.toHaveProperty('reporter');
  });

  test('a correction that would come to name a figure is refused, one of nothing stays as it is', () => {
    const of = (supersedes: string) => figure('sua', { supersedes, reason: 'Sót' });
    expect(convertProgress(file([FIRST, of('2017-q1')]), [])).toEqual({
      kind: 'differs',
      id: 'sua',
    });
    expect(convert([FIRST, of('khong-co')])[1]?.figures).toMatchObject([
      { supersedes: 'khong-co' },
    ]);
  });

  describe('beside reports that are there', () => {
    const later = figure('mo-hinh-2017-q2', { asOf: '2017-06-30', reportedOn: '2017-07-05' });
    const present = splitProgress(file([FIRST]));

    test('the same report is no obstacle: a conversion was interrupted', () => {
      expect(convertProgress(file([FIRST, later]), present)).toMatchObject({ figures: 2 });
    });

    test('a report of the same name that says something else is', () => {
      const changed = file([figure('mo-hinh-2017-q1', { value: 9 }), later]);
      const [{ path } = { path: '' }] = present;
      expect(convertProgress(changed, present)).toEqual({
        ...{ kind: 'taken', id: 'mo-hinh-2017-q1', path },
      });
    });

    test('so is a figure that another report holds under the same id', () => {
      const path = 'content/progress/2017/ba-be/2017-03-31-1a2b3c4d.json';
      const text = present[0]?.text.replace('"value"', '"id": "mo-hinh-2017-q1", "value"') ?? '';
      expect(convertProgress(file([FIRST]), [{ path, text }])).toMatchObject({
        kind: 'taken',
        path,
      });
    });
  });
});
