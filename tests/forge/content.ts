import type { SourceFile } from '../../src/domain/source-file.ts';
import { canonicalText } from '../../src/editing/check/rules/form.ts';
import {
  AREAS,
  area,
  areas,
  contentSet,
  markdown,
  TARGETS,
  targets,
} from '../fixtures/content-set.ts';
import { type Files, NO_REPORTS, reportFiles } from '../fixtures/report-files.ts';
import type { Row } from '../fixtures/sheets/build.ts';

/** The day of all scenarios; the project's SITE_DATE. */
export const TODAY = '2017-07-10';

export const TEXT = 'content/programs/an-toan-thuc-pham.md';
export const MILESTONES = 'content/milestones/2017.json';
export const PLAN = 'content/plans/2017.json';
export { TARGETS };

const year = { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' };

/** Two districts, two targets, a text with three paragraphs, and what a test puts on top. */
export const contentOf = (given: Files = {}): Array<SourceFile> =>
  contentSet({
    ...NO_REPORTS,
    [AREAS]: areas(
      area('ba-be', { name: 'Huyện Ba Bể', shortName: 'Ba Bể' }),
      area('na-ri', { name: 'Huyện Na Rì', shortName: 'Na Rì' }),
    ),
    [TARGETS]: targets(
      { window: year },
      {
        id: 'mo-hinh',
        title: 'Xã có mô hình điểm',
        shortTitle: 'Xã mô hình',
        kind: 'count',
        goal: 5,
        unit: 'xã',
        quote: 'số khu dân cư',
        reportEvery: 'quarter',
        window: year,
      },
    ),
    [TEXT]: markdown(
      'title: An toàn thực phẩm\nsummary: Vận động và giám sát\nowners:\n  lead: [cong-an-tinh]\nbasis: [10-ct-tw-2016]\nperiod: null\nnotStated: [owners.partners, levels]',
      'Đoạn đầu.\n\nĐoạn giữa.\n\nĐoạn cuối.',
    ),
    ...reportFiles([{ id: '2017-q1', asOf: '2017-03-31', reportedOn: '2017-04-05' }]),
    ...given,
  }).map((file) => ({ path: file.path, text: canonicalText(file) }));

/** What Ba Bể has not reported yet: 50 of 54. */
export const FIGURE: Row = {
  area: 'Huyện Ba Bể',
  target: '2017/attp-khu-dan-cu',
  numerator: '50',
  denominator: '54',
  asOf: '30/06/2017',
  reportedOn: '05/07/2017',
  reporter: 'Ủy ban MTTQ huyện Ba Bể',
  document: 'Báo cáo số 12',
};

/** The same for Na Rì. */
export const NA_RI: Row = {
  ...FIGURE,
  area: 'Huyện Na Rì',
  numerator: '30',
  denominator: '40',
  reporter: 'Ủy ban MTTQ huyện Na Rì',
  document: 'Báo cáo số 8',
};

/** The figure of a target that counts. */
export const MODELS: Row = {
  ...FIGURE,
  target: '2017/mo-hinh',
  numerator: '',
  denominator: '',
  value: '3',
};
