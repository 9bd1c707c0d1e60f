import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allObservations, type FiledReport } from '../domain/observations.ts';
import { report } from '../model/progress.ts';
import { splitProgress } from './old-progress.ts';

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
