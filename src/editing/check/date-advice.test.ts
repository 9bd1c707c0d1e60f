import { describe, expect, test } from 'vitest';
import { dateAdvice } from './date-advice.ts';

describe('a date that is not in ISO format', () => {
  test('an ambiguous date gets both readings, and neither is chosen', () => {
    const advice = dateAdvice('03/04/2017');
    expect(advice.ambiguous).toBe(true);
    expect(advice).toMatchObject({
      message: expect.stringMatching(
        /03\/04\/2017 \(“2017-04-03”\).*04\/03\/2017 \(“2017-03-04”\)/,
      ),
    });
    expect(advice.fix).not.toContain('có phải');
  });

  test.each([
    ['only day first is possible', '25/04/2017', '2017-04-25'],
    ['only month first is possible', '04/25/2017', '2017-04-25'],
    ['both readings are the same day', '4/4/2017', '2017-04-04'],
    ['in words', 'ngày 3 tháng 4 năm 2017', '2017-04-03'],
    ['dots', '27.7.2017', '2017-07-27'],
    ['year first with slashes', '2017/7/5', '2017-07-05'],
    ['year, day, month', '2017-31-01', '2017-01-31'],
    ['with a time', '2017-07-27T00:00:00.000Z', '2017-07-27'],
  ])('%s: one day is proposed', (_case, typed, iso) => {
    expect(dateAdvice(typed)).toMatchObject({
      ambiguous: false,
      fix: expect.stringContaining(`“${iso}”`),
    });
  });

  test('for a day that does not exist, the last day of the month is suggested', () => {
    expect(dateAdvice('2017-02-31').fix).toContain('tháng 02/2017 chỉ đến ngày 28');
    expect(dateAdvice('2016-2-30').fix).toContain('29');
  });

  test.each(['', 'hôm qua', '2017', '99/99/2017', '0/1/2017', '2017-13-40', 'x'.repeat(1_000_000)])(
    'nothing is proposed for what is no date',
    (typed) => {
      expect(dateAdvice(typed)).toMatchObject({ ambiguous: false });
      expect(dateAdvice(typed).fix).not.toContain('có phải');
    },
  );
});
