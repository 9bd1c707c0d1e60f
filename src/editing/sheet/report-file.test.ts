import { describe, expect, test } from 'vitest';
import { errorsOf } from '../../../tests/fixtures/content-set.ts';
import { anObservation } from '../../../tests/fixtures/entries.ts';
import { newReport } from './report-file.ts';

const KEY = '2017/ba-be';
const figure = (numerator: number, given: Parameters<typeof anObservation>[2] = {}) =>
  anObservation('2017-03-31', { numerator, denominator: 54 }, { id: 'moi', ...given });
const made = (...figures: Parameters<typeof newReport>[1]) => newReport(KEY, figures, []);

describe('the file of a new report', () => {
  test('is named after its day; the same report is the same file', () => {
    const { file } = made(figure(40));
    expect(file.path).toMatch(/^content\/progress\/2017\/ba-be\/2017-03-31-[0-9a-f]{8}\.json$/);
    expect(made(figure(40)).file).toEqual(file);
  });

  test.each([
    ['figure', figure(41)],
    ['reporter', figure(40, { reporter: 'Văn phòng' })],
    ['document', figure(40, { document: 'Báo cáo số 2' })],
    ['note', figure(40, { note: 'Đã rà soát' })],
  ])('has another name with another %s', (_what, other) => {
    expect(made(other).file.path).not.toBe(made(figure(40)).file.path);
  });

  test('is accepted by the checker, and its figures have the ids that the site gives them', () => {
    const { file, figures } = made(figure(40));
    expect(errorsOf({ [file.path]: file.text })).toEqual([]);
    const report = file.path.replace(/^.*\/|\.json$/g, '');
    expect(figures).toMatchObject([{ id: `attp-khu-dan-cu-${report}`, report, numerator: 40 }]);
  });

  test('names the report whose figure it corrects, not the figure', () => {
    const old = { ...figure(30, { id: 'attp-khu-dan-cu-bc-1' }), report: 'bc-1' };
    const fix = figure(40, { supersedes: old.id, reason: 'Đếm thiếu' });
    const { file } = newReport(KEY, [fix], [old]);
    expect(JSON.parse(file.text).figures).toMatchObject([{ supersedes: 'bc-1' }]);
  });
});
