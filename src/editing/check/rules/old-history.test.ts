import { describe, expect, test } from 'vitest';
import { contentSet, report } from '../../../../tests/fixtures/content-set.ts';
import {
  type Files,
  NO_REPORTS,
  OLD_FILE,
  reportPath,
} from '../../../../tests/fixtures/report-files.ts';
import { splitProgress } from '../../old-progress.ts';
import { checkFiles } from '../check.ts';

/** A branch was begun when a unit's reports were one file, and is checked after they became files of their own. */

const second = { id: 'attp-khu-dan-cu-2017-q1', asOf: '2017-03-31', numerator: 40 };
const correction = { ...second, id: 'sua', numerator: 41, supersedes: second.id, reason: 'Sót' };
const oldText = (given: object = {}) =>
  JSON.stringify({
    area: 'ba-be',
    plan: '2017',
    observations: [report(), report(second), report(correction)],
    ...given,
  });

const OLD = { path: OLD_FILE, text: oldText() };
const base = [...contentSet(NO_REPORTS), OLD];
const converted: Files = {
  ...NO_REPORTS,
  ...Object.fromEntries(splitProgress(OLD).map(({ path, text }) => [path, text])),
};
const FIRST = reportPath('bc-1');

const lost = (changes: Files, before = base) =>
  checkFiles(contentSet({ ...converted, ...changes }), { base: before }).filter(({ code }) =>
    ['lost-observation', 'changed-observation'].includes(code),
  );
/** The converted report of a file with something else in its place. */
const put = (find: string, text: string): Files => {
  const now = converted[FIRST] ?? '';
  if (!now.includes(find)) throw new Error(`the report holds no “${find}”`);
  return { [FIRST]: now.replace(find, text) };
};

describe('compared with a base in the old form', () => {
  test('converted reports are the same reports', () => {
    expect(Object.values(converted).filter(Boolean)).toHaveLength(3);
    expect(lost({})).toEqual([]);
  });

  test('new reports may be added beside them', () => {
    const figure = { target: '2017/attp-khu-dan-cu', numerator: 50, denominator: 54 };
    const more = { ...JSON.parse(converted[FIRST] ?? ''), asOf: '2017-05-31', figures: [figure] };
    const text = JSON.stringify({ ...more, reportedOn: '2017-06-05' });
    expect(lost({ [reportPath('2017-05-31')]: text })).toEqual([]);
  });

  test('a report left out is lost', () => {
    expect(lost({ [FIRST]: null })).toMatchObject([{ code: 'lost-observation', file: FIRST }]);
  });

  test('a figure that came out differently is named, before and after', () => {
    expect(lost(put('"numerator": 27', '"numerator": 28'))).toMatchObject([
      {
        code: 'changed-observation',
        file: FIRST,
        message: expect.stringContaining('Số đã đạt từ “27” thành “28”'),
      },
    ]);
  });

  test('a figure that lost the id it was published under is named', () => {
    expect(lost(put('"id": "bc-1"', '"id": "bc-9"'))).toMatchObject([
      { code: 'changed-observation', message: expect.stringContaining('“bc-9”') },
    ]);
  });

  test('a head that came out differently is named', () => {
    expect(lost(put('2017-02-19', '2017-02-18'))).toMatchObject([
      { code: 'changed-observation', message: expect.stringContaining('“2017-02-18”') },
    ]);
  });

  test('sample reports may be left out', () => {
    const before = [...contentSet(NO_REPORTS), { path: OLD_FILE, text: oldText({ sample: true }) }];
    const gone = Object.fromEntries(Object.keys(converted).map((path) => [path, null]));
    expect(lost(gone, before)).toEqual([]);
  });

  test('a base that could not be read published nothing', () => {
    const before = [...contentSet(NO_REPORTS), { path: OLD_FILE, text: '{"observations": [' }];
    expect(lost({}, before)).toEqual([]);
  });
});
