import { expect, test } from 'vitest';
import { type Standing, verdictOf } from './verdict.ts';

const good = (count: number, label = 'hoàn thành'): Standing => ({ label, tone: 'good', count });
const running = { closed: false, silent: false } as const;
const closed = { closed: true, silent: false } as const;

test('all targets at one status are said in one breath', () => {
  expect(verdictOf({ ...closed, standings: [good(10)] })).toBe('Cả 10 chỉ tiêu hoàn thành.');
  expect(verdictOf({ ...closed, standings: [good(1)] })).toBe('Chỉ tiêu được giao: hoàn thành.');
});

test('what is reached comes first, then what is wrong, then what is missing', () => {
  const standings = [
    { label: 'không có báo cáo', tone: 'none', count: 2 },
    { label: 'chưa đạt, chưa chốt số', tone: 'warn', count: 4 },
    good(3),
    { label: 'không đạt', tone: 'bad', count: 1 },
  ];
  expect(verdictOf({ ...closed, standings })).toBe(
    '3 trong 10 chỉ tiêu hoàn thành; 1 không đạt; 4 chưa đạt, chưa chốt số; 2 không có báo cáo.',
  );
});

test('finer statuses with one word are one number, and what is reached is one number', () => {
  const late = { label: 'chậm', tone: 'bad', count: 1 };
  expect(
    verdictOf({ ...running, standings: [good(2), late, good(3, 'đúng tiến độ'), late, good(1)] }),
  ).toBe('6 trong 8 chỉ tiêu hoàn thành hoặc đúng tiến độ; 2 chậm.');
});

test('what was done late is said within what was done', () => {
  const standings = [good(5), good(4, 'hoàn thành muộn')];
  expect(verdictOf({ ...closed, standings })).toBe(
    'Cả 9 chỉ tiêu hoàn thành, trong đó 4 hoàn thành muộn.',
  );
  expect(
    verdictOf({
      ...closed,
      standings: [...standings, { label: 'không đạt', tone: 'bad', count: 1 }],
    }),
  ).toBe('9 trong 10 chỉ tiêu hoàn thành, trong đó 4 hoàn thành muộn; 1 không đạt.');
});

test('with nothing reached the sentence does not begin with a nought', () => {
  const standings = [
    { label: 'chậm', tone: 'bad', count: 4 },
    { label: 'cần đẩy nhanh', tone: 'warn', count: 6 },
  ];
  expect(verdictOf({ ...running, standings })).toBe('Trong 10 chỉ tiêu: 4 chậm; 6 cần đẩy nhanh.');
});

test('a running year says which report is overdue, a closed one does not', () => {
  const standings = [good(5, 'đúng tiến độ'), { label: 'cần đẩy nhanh', tone: 'warn', count: 2 }];
  const overdue = ['31/05/2017'];
  expect(verdictOf({ ...running, standings, overdue })).toBe(
    '5 trong 7 chỉ tiêu đúng tiến độ; 2 cần đẩy nhanh. Báo cáo số liệu đến 31/05/2017 đã quá hạn.',
  );
  expect(verdictOf({ ...running, standings, overdue: [...overdue, '30/06/2017'] })).toContain(
    '2 kỳ báo cáo đã quá hạn.',
  );
  expect(verdictOf({ ...closed, standings, overdue })).not.toContain('quá hạn');
});

test('no figure at all is said as such, never as zero', () => {
  const standings = [{ label: 'chưa có số liệu', tone: 'none', count: 10 }];
  expect(verdictOf({ standings, closed: false, silent: true })).toBe(
    'Chưa có số liệu nào của 10 chỉ tiêu.',
  );
  expect(verdictOf({ standings, closed: true, silent: true })).toBe(
    'Không có báo cáo nào của 10 chỉ tiêu khi chốt năm.',
  );
});

test('before anything is due the sentence says that, and without a target that there is none', () => {
  const standings = [{ label: 'chưa đến kỳ', tone: 'plain', count: 10 }];
  expect(verdictOf({ standings, closed: false, silent: true })).toBe('Cả 10 chỉ tiêu chưa đến kỳ.');
  expect(verdictOf({ ...running, standings: [] })).toBe('Chưa có chỉ tiêu nào được giao.');
});

test('what has not begun is left out where there is much else to say', () => {
  const standings = [
    good(1, 'đúng tiến độ'),
    { label: 'chậm', tone: 'bad', count: 1 },
    { label: 'cần đẩy nhanh', tone: 'warn', count: 1 },
    { label: 'chưa có số liệu', tone: 'none', count: 1 },
    { label: 'chưa đến kỳ', tone: 'plain', count: 1 },
  ];
  expect(verdictOf({ ...running, standings })).toBe(
    '1 trong 5 chỉ tiêu đúng tiến độ; 1 chậm; 1 cần đẩy nhanh; 1 chưa có số liệu.',
  );
});
