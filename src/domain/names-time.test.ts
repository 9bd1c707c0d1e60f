import { expect, test } from 'vitest';
import { namesTime } from './names-time.ts';

const range = { precision: 'range', start: '2017-10-17', end: '2017-11-18' } as const;
const day = { precision: 'day', date: '2017-05-08' } as const;
const year = { precision: 'year', year: 2017 } as const;

test.each([
  ['tháng cao điểm từ 17/10 đến 18/11/2017', range, true],
  ['từ ngày 17 tháng 10 đến ngày 18 tháng 11', range, true],
  ['khai mạc ngày 17/10', range, false],
  ['dịp 8/5 hằng năm', day, true],
  ['dịp 08/05/2017', day, true],
  ['dịp 18/5', day, false],
  ['dịp 8/50', day, false],
  ['việc của năm 2017', year, true],
  ['số 20171', year, false],
  ['chăm lo Tết', { precision: 'unknown', printed: 'Tết' }, true],
  ['chăm lo người nghèo', { precision: 'unknown', printed: 'Tết' }, false],
] as const)('“%s” with %o: the time is said: %s', (sentence, when, said) => {
  expect(namesTime(sentence, when)).toBe(said);
});
