import { expect, test } from 'vitest';
import { type CitedDocument, cite, citeAgain, citeInTable } from './cite.ts';

const base: CitedDocument = {
  type: 'Chỉ thị',
  symbol: '10-CT/TW',
  title: 'Lãnh đạo cuộc vận động',
  issued: { precision: 'day', date: '2016-12-15' },
  issuers: ['Ban Bí thư Trung ương Đảng'],
  subject: 'tăng cường sự lãnh đạo',
  joint: false,
};

test.each<[string, Partial<CitedDocument>, string]>([
  [
    'all known',
    {},
    'Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng về tăng cường sự lãnh đạo',
  ],
  [
    'no date',
    { issued: { precision: 'unknown' } },
    'Chỉ thị số 10-CT/TW của Ban Bí thư Trung ương Đảng về tăng cường sự lãnh đạo',
  ],
  [
    'a day and a month that official texts write with a zero',
    { issued: { precision: 'day', date: '2017-02-05' }, subject: null },
    'Chỉ thị số 10-CT/TW ngày 05 tháng 02 năm 2017 của Ban Bí thư Trung ương Đảng',
  ],
  [
    'a month that official texts write without a zero',
    { issued: { precision: 'day', date: '2016-08-23' }, subject: null },
    'Chỉ thị số 10-CT/TW ngày 23 tháng 8 năm 2016 của Ban Bí thư Trung ương Đảng',
  ],
  [
    'only the month',
    { issued: { precision: 'month', month: '2016-12' }, subject: null },
    'Chỉ thị số 10-CT/TW tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng',
  ],
  [
    'only the year',
    { issued: { precision: 'year', year: 2016 }, subject: null },
    'Chỉ thị số 10-CT/TW năm 2016 của Ban Bí thư Trung ương Đảng',
  ],
  [
    'no issuer',
    { issuers: [] },
    'Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm 2016 về tăng cường sự lãnh đạo',
  ],
  [
    'no subject: the short title is not put in its place',
    { subject: null },
    'Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng',
  ],
  [
    'a subject with its own “về”',
    { subject: 'về công tác cán bộ' },
    'Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng về công tác cán bộ',
  ],
  [
    'a subject that repeats the type',
    { type: 'Hướng dẫn', symbol: '65/HD-MTTW-BTT', subject: 'Hướng dẫn công tác phong trào' },
    'Hướng dẫn số 65/HD-MTTW-BTT ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng về công tác phong trào',
  ],
  [
    'several issuers',
    { issuers: ['Bộ A', 'Bộ B', 'Bộ C'], subject: null },
    'Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm 2016 của Bộ A, Bộ B và Bộ C',
  ],
  [
    'a joint document',
    {
      type: 'Nghị quyết liên tịch',
      symbol: '88/NQLT-CP-X',
      issuers: ['Chính phủ', 'Đoàn Chủ tịch'],
      joint: true,
      subject: 'phối hợp giảm nghèo',
    },
    'Nghị quyết liên tịch số 88/NQLT-CP-X ngày 15 tháng 12 năm 2016 giữa Chính phủ và Đoàn Chủ tịch về phối hợp giảm nghèo',
  ],
  [
    'a subject that names the parties',
    {
      type: 'Chương trình phối hợp',
      symbol: '346/CTr-X',
      joint: true,
      issuers: ['A', 'B'],
      subject: 'phối hợp giữa A với B về an ninh',
    },
    'Chương trình phối hợp số 346/CTr-X ngày 15 tháng 12 năm 2016 giữa A với B về an ninh',
  ],
  [
    'no symbol, type in the title',
    {
      type: 'Đề án',
      symbol: null,
      title: 'Đề án 01',
      issued: { precision: 'unknown' },
      issuers: [],
      subject: '“Vận động”',
    },
    'Đề án 01 về “Vận động”',
  ],
  [
    'no symbol, type not in the title',
    {
      type: 'Chương trình',
      symbol: null,
      title: 'Tổng rà soát',
      issued: { precision: 'unknown' },
      issuers: [],
      subject: null,
    },
    'Chương trình “Tổng rà soát”',
  ],
])('%s', (_, change, expected) => {
  expect(cite({ ...base, ...change })).toBe(expected);
});

test.each<[string, Partial<CitedDocument>, string, string]>([
  ['all known', {}, 'Chỉ thị số 10-CT/TW', 'Chỉ thị 10-CT/TW (15/12/2016)'],
  ['no date', { issued: { precision: 'unknown' } }, 'Chỉ thị số 10-CT/TW', 'Chỉ thị 10-CT/TW'],
  [
    'no symbol',
    {
      type: 'Chương trình',
      symbol: null,
      title: 'Tổng rà soát',
      issued: { precision: 'year', year: 2016 },
    },
    'Chương trình “Tổng rà soát”',
    'Chương trình “Tổng rà soát” (năm 2016)',
  ],
])('later mentions and tables: %s', (_, change, again, inTable) => {
  expect(citeAgain({ ...base, ...change })).toBe(again);
  expect(citeInTable({ ...base, ...change })).toBe(inTable);
});
