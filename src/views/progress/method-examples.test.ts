import { expect, test } from 'vitest';
import { thresholds } from '../../domain/thresholds.ts';
import { statusText } from '../../strings/status.ts';
import { methodExample } from './method-examples.ts';
import { readerStatuses } from './reader-status.ts';

test.each(readerStatuses)('the rules give the example of “%s” that word', (word) => {
  expect(methodExample(word, 2031).word).toBe(word);
});

test('an example says the goal, the last day, the figure and the day on which it is judged', () => {
  expect(methodExample('done', 2031).text).toBe(
    'mức từ 80% trở lên; hạn 31/12/2031; số liệu chốt kỳ 84%, tính đến 31/12/2031; xét ngày 15/01/2032',
  );
  expect(methodExample('never', 2031).text).toBe(
    'mức từ 80% trở lên; hạn 31/12/2031; không có báo cáo; chốt năm ngày 31/01/2032',
  );
});

test('the name of the last status before a deadline says the threshold in force', () => {
  expect(statusText.closing).toBe(`còn không quá ${thresholds.closingDays} ngày`);
});
