import { expect, test } from 'vitest';
import { correctionsByMonth, missingByUnit } from './register-groups.ts';

const link = (text: string) => ({ href: `/${text}/`, text });
const missing = (area: string, target: string, matter = 'chưa có số liệu') => ({
  area: link(area),
  target: link(target),
  matter,
  wanted: 'báo cáo quý II',
  ask: `Mặt trận ${area}`,
  form: `/bao-cao/${area}/`,
});

test('targets with the same question to a unit share a line', () => {
  const groups = missingByUnit(
    [
      missing('An Bản', 'nhà'),
      missing('An Bản', 'hộ', 'số liệu đã cũ'),
      missing('An Bản', 'tổ'),
      missing('Ba Bể', 'nhà'),
    ],
    false,
  );
  const seen = groups.map(({ title, lines }) => [
    title,
    lines.map(({ head, targets }) => [head, targets.map(({ text }) => text)]),
  ]);
  expect(seen).toEqual([
    [
      'An Bản',
      [
        ['chưa có số liệu', ['nhà', 'tổ']],
        ['số liệu đã cũ', ['hộ']],
      ],
    ],
    ['Ba Bể', [['chưa có số liệu', ['nhà']]]],
  ]);
});

test('whom to ask is said once for a unit when it is always the same', () => {
  const [one] = missingByUnit([missing('An Bản', 'nhà'), missing('An Bản', 'hộ')], true);
  expect(one).toMatchObject({ ask: 'Hỏi ai: Mặt trận An Bản', count: 2 });
  expect(one?.lines[0]?.notes).toEqual(['Không nhận được: báo cáo quý II']);
  const [two] = missingByUnit(
    [missing('An Bản', 'nhà'), { ...missing('An Bản', 'hộ'), ask: 'Chi bộ' }],
    true,
  );
  expect(two?.ask).toBeNull();
  expect(two?.lines[1]?.notes).toContain('Hỏi ai: Chi bộ');
});

test('a unit’s questions lead to its own form, where the year takes reports', () => {
  const open = missing('An Bản', 'nhà');
  const [[an, ba], [closed]] = [
    missingByUnit([open, missing('Ba Bể', 'nhà')], false),
    missingByUnit([{ ...open, form: undefined }], true),
  ];
  expect([an?.form, ba?.form]).toEqual([
    { href: '/bao-cao/An Bản/', text: 'Điền báo cáo: An Bản' },
    { href: '/bao-cao/Ba Bể/', text: 'Điền báo cáo: Ba Bể' },
  ]);
  expect(closed?.form).toBeNull();
});

test('corrections are grouped by month, in their order', () => {
  const one = (date: string) => ({
    area: link('An Bản'),
    target: link('nhà'),
    date,
    asOf: '30/06/2026',
    before: '2',
    after: '3',
    reason: 'Đếm thiếu',
    source: 'Báo cáo',
  });
  const groups = correctionsByMonth([one('04/08/2026'), one('27/07/2026'), one('03/07/2026')]);
  expect(groups.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['Tháng 08/2026', 1],
    ['Tháng 07/2026', 2],
  ]);
  expect(groups[0]?.lines[0]?.notes).toContain('Số liệu tính đến 30/06/2026: 2 → 3');
});
