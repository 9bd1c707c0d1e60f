import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../../../tests/fixtures/entries.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import { figureFindings } from './figures.ts';
import { placeholders } from './texts.ts';
import type { FigureFacts } from './types.ts';

const TARGET = '2017/chi-tieu';
const year = { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' };
const share = aTarget({ window: year, reportEvery: 'quarter' });
const count = aTarget({ kind: 'count', goal: 1000, window: year, reportEvery: 'quarter' });

type Given = Parameters<typeof anObservation>[2];
let next = 0;
const of = (asOf: string, numerator: number, denominator: number, given: Given = {}) =>
  anObservation(asOf, { numerator, denominator }, { target: TARGET, id: `a-${next++}`, ...given });
const many = (asOf: string, value: number, given: Given = {}) =>
  anObservation(asOf, { value }, { target: TARGET, id: `a-${next++}`, ...given });

const FACTS: FigureFacts = {
  plan: '2017',
  targets: new Map([[TARGET, share]]),
  reporter: { id: 'ba-be', communes: 16 },
  names: { own: ['huyện Ba Bể', 'Ba Bể'], others: ['huyện Na Rì', 'huyện Ba', 'Na Rì'] },
};

const found = (
  figures: ReadonlyArray<ObservationData>,
  target = share,
  facts: Partial<FigureFacts> = {},
): Array<string> =>
  figureFindings(figures, { ...FACTS, targets: new Map([[TARGET, target]]), ...facts }).map(
    ({ code, field, figure }) => `${code} ${field} ${figure.asOf}`,
  );

describe('the day of a figure', () => {
  test('before the target begins', () => {
    expect(found([of('2016-09-30', 1, 54)])).toEqual(['before-window asOf 2016-09-30']);
  });

  test('in the January after the year', () => {
    expect(found([of('2018-01-05', 1, 54)])).toEqual(['after-window asOf 2018-01-05']);
  });

  test('the slip of January names the day that was meant', () => {
    const facts = { plan: '2017', targets: new Map([[TARGET, share]]), reporter: { id: 'ba-be' } };
    const names = { own: [], others: [] };
    const [finding] = figureFindings([of('2016-09-30', 1, 54)], { ...facts, names });
    expect(finding?.text.fix).toContain('“2017-09-30”');
  });

  const early = { start: '2016-12-01', due: '2017-02-28', basis: 'Tết', before: false };
  const late = { start: '2017-10-01', due: '2018-03-31', basis: 'Sáu tháng', before: false };
  const long = { start: '2016-01-01', due: '2020-12-31', basis: 'Năm năm', before: false };
  test.each([
    ['on the first day', [of('2017-01-01', 1, 54)], share],
    ['on the last day', [of('2017-12-31', 1, 54)], share],
    [
      'in December before, where the target begins then',
      [of('2016-12-20', 1, 54)],
      { ...share, window: early },
    ],
    [
      'in the year after, where the target ends then',
      [of('2018-02-28', 1, 54)],
      { ...share, window: late },
    ],
    ['after the year, with a note', [of('2018-01-05', 1, 54, { note: 'Xong muộn' })], share],
    [
      'of the year, in a span of years',
      [many('2017-06-30', 1)],
      { ...count, window: long, span: 'sum' as const },
    ],
    [
      'wrong, and corrected since',
      [
        of('2016-09-30', 1, 54, { id: 'x' }),
        of('2017-09-30', 1, 54, { supersedes: 'x', reason: 'Nhầm năm', note: 'Ngày cũ sai' }),
      ],
      share,
    ],
  ])('is right %s', (_what, figures, target) => {
    expect(found(figures, target)).toEqual([]);
  });

  test('of the year before, in a span of years', () => {
    const target = { ...count, window: long, span: 'sum' as const };
    expect(found([many('2016-12-31', 1)], target)).toEqual(['before-window asOf 2016-12-31']);
  });
});

describe('totals', () => {
  const communes = { ...share, scale: 'communes' as const };

  test('0 of 0', () => {
    expect(found([of('2017-03-31', 0, 0)])).toEqual(['zero-total denominator 2017-03-31']);
    expect(found([of('2017-03-31', 0, 0)], communes)).toHaveLength(1);
  });

  test.each([15, 17])('%i where the unit has 16 communes', (total) => {
    expect(found([of('2017-03-31', 4, total)], communes)).toEqual([
      'over-scale denominator 2017-03-31',
    ]);
  });

  test.each([
    ['0 of 54', of('2017-03-31', 0, 54), share],
    ['0 of 0 with a note', of('2017-03-31', 0, 0, { note: 'Không có hộ nào' }), share],
    ['the number of communes', of('2017-03-31', 4, 16), communes],
    ['another number with a note', of('2017-03-31', 4, 15, { note: 'Một xã chưa tách' }), communes],
    [
      'fewer, of what is due so far',
      of('2017-03-31', 4, 4),
      { ...communes, expectation: 'constant' as const },
    ],
    [
      'fewer, of those that were chosen',
      of('2017-03-31', 1, 2),
      { ...communes, kind: 'quota' as const, per: 'unit' as const, goal: 2 },
    ],
  ])('is right: %s', (_what, figure, target) => {
    expect(found([figure], target)).toEqual([]);
  });

  describe('of what is counted in communes', () => {
    const inCommunes = { ...count, goal: 2, unit: 'xã, phường' };
    const perUnit = { ...share, kind: 'quota' as const, per: 'unit' as const, goal: 2 };
    const named = { ...perUnit, unit: 'thôn', title: 'Mỗi xã có 02 thôn', shortTitle: 'Xã đủ' };
    const known = { unitsBelow: ['xã', 'phường'] };

    test.each([
      ['a count', many('2017-03-31', 40), inCommunes, 'value'],
      ['a total', of('2017-03-31', 5, 40), named, 'denominator'],
    ])('%s of 40 where the unit has 16', (_what, figure, target, field) => {
      expect(found([figure], target, known)).toEqual([`over-scale ${field} 2017-03-31`]);
    });

    test.each([
      ['all of them', many('2017-03-31', 16), inCommunes],
      ['more, with a note', many('2017-03-31', 17, { note: 'Một xã vừa tách' }), inCommunes],
      ['more, counted each quarter', many('2017-03-31', 40), { ...inCommunes, each: 'quarter' }],
      ['households', many('2017-03-31', 40), { ...count, unit: 'hộ' }],
      ['a part of them', of('2017-03-31', 1, 2), named],
    ] as const)('%s is right', (_what, figure, target) => {
      expect(found([figure], target, known)).toEqual([]);
    });
  });

  test('nothing is known of a unit without a number of communes', () => {
    expect(found([of('2017-03-31', 4, 99)], communes, { reporter: { id: 'ba-be' } })).toEqual([]);
  });
});

describe('figures of single periods', () => {
  const quarters = ['2017-03-31', '2017-06-30', '2017-09-30', '2017-12-31'];
  const series = (values: ReadonlyArray<number>, given: Given = {}) =>
    values.map((value, at) => many(quarters[at] ?? '', value, given));

  test.each([
    ['about the same each quarter', [400, 380, 390, 410]],
    ['up and down', [100, 250, 120, 90]],
    ['and their sum at the end', [400, 380, 780]],
  ])('%s: one message for the series', (_what, values) => {
    expect(found(series(values), count).filter((one) => one.startsWith('per-period'))).toHaveLength(
      1,
    );
  });

  test('the message says what to write', () => {
    const facts = { plan: '2017', targets: new Map([[TARGET, count]]), reporter: { id: 'ba-be' } };
    const [finding] = figureFindings(series([400, 380, 390, 410]), {
      ...facts,
      names: { own: [], others: [] },
    });
    expect(finding?.text.fix).toContain('400 – 780 – 1.170 – 1.580');
  });

  test.each([
    ['in its note', { note: 'Trong quý III' }, 'per-period note 2017-09-30'],
    [
      'in its document',
      { document: 'Biểu số liệu riêng quý III' },
      'per-period document 2017-09-30',
    ],
  ])('a figure that rises, and says %s that it is of one quarter', (_what, given, expected) => {
    const rising = [...series([100, 120]), many('2017-09-30', 150, given)];
    expect(found(rising, count)).toEqual([expected]);
  });

  test('a note that names the quarter explains no fall', () => {
    const figures = series([400, 380, 390, 410], { note: 'Số trong quý' });
    expect(found(figures, count)).toEqual(['per-period value 2017-06-30']);
    const two = [many('2017-03-31', 400), many('2017-06-30', 380, { note: 'Số riêng quý II' })];
    expect(found(two, count)).toEqual(['per-period note 2017-06-30']);
  });

  test('in the first numbers of a share', () => {
    const figures = [40, 38, 39].map((one, at) => of(quarters[at] ?? '', one, 540));
    expect(found(figures)).toEqual(['per-period numerator 2017-06-30']);
  });

  test.each([
    ['a sum that grows', series([400, 780, 1170, 1580]), count],
    ['a sum that grows slowly', series([400, 410, 415, 420]), count],
    ['a sum that stands', series([400, 400, 400]), count],
    ['one figure that falls', series([400, 780, 750, 1100]), count],
    ['two figures', series([400, 380]), count],
    ['nothing done', series([0, 0, 0]), count],
    ['the first quarter', series([400], { note: 'Trong quý I' }), count],
    ['a sum that says so', series([400, 780], { note: 'Số cộng dồn, không riêng quý' }), count],
    ['falls that are explained', series([400, 380, 390, 410], { note: 'Tách xã' }), count],
    ['what is counted for each quarter', series([4, 3, 5]), { ...count, each: 'quarter' as const }],
    [
      'what must not be passed',
      series([4, 3, 5]),
      { ...count, kind: 'limit' as const, comparator: '<=' as const },
    ],
    [
      'what holds at any time',
      series([40, 38, 39]),
      { ...count, expectation: 'constant' as const },
    ],
    [
      'what should fall',
      series([40, 38, 39]),
      { ...count, change: { direction: 'decrease' as const, in: 'percent' as const } },
    ],
  ])('not: %s', (_what, figures, target) => {
    expect(found(figures, target).filter((one) => one.startsWith('per-period'))).toEqual([]);
  });
});

test('a note that only names the period explains nothing else', () => {
  const figure = (note: string) =>
    of('2017-03-31', 1, 54, { note, reporter: 'Ủy ban MTTQ huyện Na Rì' });
  expect(found([figure('Trong quý I')])).toEqual(['other-reporter reporter 2017-03-31']);
  expect(found([figure('Trong quý I, báo cáo thay')])).toEqual([]);
});

describe('letters', () => {
  test.each([
    ['an old font', { document: 'B¸o c¸o sè 45' }, 'garbled document'],
    ['a wrong encoding', { note: 'BÃ¡o cÃ¡o' }, 'garbled note'],
    ['CSV without UTF-8', { reporter: '?y ban MTTQ huy?n' }, 'garbled reporter'],
    ['one word in an old font', { reporter: 'Uy ban MTTQ Ba BÓ' }, 'garbled reporter'],
    ['the name of another unit in it', { reporter: 'MTTQ Na R×' }, 'garbled reporter'],
  ])('damaged by %s', (_what, given, expected) => {
    expect(found([of('2017-03-31', 1, 54, given)])).toEqual([`${expected} 2017-03-31`]);
  });

  test('capitals are no old font', () => {
    const reporter = 'BAN CÔNG TÁC BÓ LÙNG, HUYỆN BA BỂ';
    expect(found([of('2017-03-31', 1, 54, { reporter })])).toEqual([]);
  });
});

describe('who reported', () => {
  test.each([
    'Ủy ban MTTQ huyện Na Rì',
    'UBMTTQ HUYỆN NA RÌ',
    'Ban Thường trực MTTQ Na Rì',
    'Ban Thường trực MTTQ Na Ri',
    'mttq huyen na ri',
    'MTTQ huyện Narì',
  ])('“%s” is another unit than Ba Bể', (reporter) => {
    expect(found([of('2017-03-31', 1, 54, { reporter })])).toEqual([
      'other-reporter reporter 2017-03-31',
    ]);
  });

  test.each([
    'Ủy ban MTTQ huyện Ba Bể',
    'Ủy ban MTTQ Ba Bể',
    'mttq huyen ba be, thay mttq huyen na ri',
    'Ủy ban MTTQ tỉnh',
    'Ủy ban MTTQ huyện Ba Bể, huyện Na Rì',
    'Phòng Nông nghiệp',
  ])('“%s” may be', (reporter) => {
    expect(found([of('2017-03-31', 1, 54, { reporter })])).toEqual([]);
  });

  test('another unit may be, when a note says why', () => {
    const given = { reporter: 'Ủy ban MTTQ huyện Na Rì', note: 'Báo cáo thay' };
    expect(found([of('2017-03-31', 1, 54, given)])).toEqual([]);
  });
});

describe('what an id or a document names', () => {
  test.each([
    ['a quarter', '2017-12-31', { document: 'Báo cáo quý III/2017' }],
    ['another year', '2017-03-31', { document: 'Báo cáo quý I năm 2016' }],
    ['another month', '2017-10-05', { document: 'Báo cáo tháng 9/2017' }],
    ['a quarter that is over', '2017-03-31', { document: 'BC Q4/2016, phương hướng quý I/2017' }],
    ['half a year', '2017-09-30', { document: 'Báo cáo 06 tháng đầu năm' }],
    ['nine months', '2017-06-30', { document: 'Báo cáo 9 tháng năm 2017' }],
    ['the year’s end', '2017-06-30', { document: 'Báo cáo tổng kết năm 2017' }],
    ['a quarter in the id', '2017-12-31', { id: 'chi-tieu-2017-q3' }],
    ['a day in the id', '2017-12-31', { id: 'chi-tieu-2017-09-30-1a2b3c4d' }],
  ])('%s', (_what, asOf, given) => {
    expect(found([of(asOf, 1, 54, given)])).toEqual([`other-period asOf ${asOf}`]);
  });

  test.each([
    ['is older than its figures', { document: 'Báo cáo số 12 ngày 05/4/2017' }],
    ['is of the year before', { document: 'Báo cáo số 12/BC-MTTQ ngày 05/10/2016' }],
    ['is younger than its handing in', { document: 'Báo cáo số 12 ngày 05/10/2018' }],
  ])('a report that %s', (_what, given) => {
    const figure = (note?: string) =>
      of('2017-09-30', 1, 54, { reportedOn: '2017-10-05', ...given, ...(note && { note }) });
    expect(found([figure()])).toEqual(['other-period document 2017-09-30']);
    expect(found([figure('Số lấy từ báo cáo trước')])).toEqual([]);
  });

  test.each([
    ['its own quarter', '2017-09-30', { document: 'Báo cáo quý III/2017' }],
    ['a day within its quarter', '2017-09-15', { document: 'Báo cáo quý III' }],
    ['two quarters, one of them its own', '2017-03-31', { document: 'Báo cáo quý I, II/2017' }],
    [
      'a report written before its period was over',
      '2017-09-30',
      { document: 'Báo cáo số 4/BC-MTTQ ngày 15/9/2017' },
    ],
    [
      'an old decision, of which something was done',
      '2017-09-30',
      { document: 'Quyết định số 4/QĐ-UBND ngày 15/01/2016' },
    ],
    ['nine months', '2017-09-30', { document: 'Báo cáo 9 tháng năm 2017' }],
    ['the whole year', '2017-12-15', { document: 'Báo cáo năm 2017' }],
    [
      'the day of the document',
      '2017-09-30',
      { document: 'Báo cáo số 4 ngày 05 tháng 10 năm 2017' },
    ],
    [
      'another quarter, with a note',
      '2017-12-31',
      { document: 'Báo cáo quý III/2017', note: 'Bổ sung' },
    ],
    ['its own quarter in the id', '2017-09-30', { id: 'chi-tieu-2017-q3' }],
    ['its own day in the id', '2017-09-30', { id: 'chi-tieu-2017-09-30-1a2b3c4d' }],
  ])('is right: %s', (_what, asOf, given) => {
    expect(found([of(asOf, 1, 54, given)])).toEqual([]);
  });

  test('a quarter in the name of the target is not one of the report', () => {
    const id = '2017/hop-q1';
    const figure = of('2017-12-31', 1, 54, { target: id, id: 'hop-q1-2017-q4' });
    expect(found([figure], share, { targets: new Map([[id, share]]) })).toEqual([]);
  });
});

describe('texts that are published', () => {
  test.each([
    ['a gap', { document: 'Báo cáo số … ngày …' }, 'placeholder document'],
    ['a telephone number', { note: 'Hỏi 0912 345 678' }, 'personal-data note'],
    ['an identity number', { reporter: 'CCCD 006089001234' }, 'personal-data reporter'],
    ['an address', { document: 'Thư của an@thu.example' }, 'personal-data document'],
    ['a person', { note: 'Thiếu hộ ông Nguyễn Văn A' }, 'person-name note'],
  ])('%s', (_what, given, expected) => {
    expect(found([of('2017-03-31', 1, 54, given)])).toEqual([`${expected} 2017-03-31`]);
  });

  test.each([
    ['reporter', 'ghi tên cơ quan báo cáo'],
    ['document', 'chưa có văn bản thì ghi nguồn thật'],
    ['note', 'không có gì cần ghi thì bỏ trống'],
    ['reason', 'ghi số cũ sai vì sao'],
  ] as const)('a gap in the %s gets advice that fits it', (field, advice) => {
    for (const gap of ['...', 'x', 'test']) {
      const [{ text } = {}, ...more] = placeholders(
        [of('2017-03-31', 1, 54, { [field]: gap })],
        FACTS,
      );
      expect(text?.fix).toContain(advice);
      expect(more).toEqual([]);
    }
  });

  test.each([
    { document: 'Báo cáo số 12/BC-MTTQ ngày 05/04/2017' },
    { note: 'Thêm 3 xã: Khang Ninh, Cao Thượng, …' },
    { note: 'Vận động được 1.234.567.890 đồng' },
    { note: 'Chuyển hai hộ sang xã Hà Hiệu' },
  ])('%o may be', (given) => {
    expect(found([of('2017-03-31', 1, 54, given)])).toEqual([]);
  });
});

describe('corrections', () => {
  const old = of('2017-03-31', 10, 54, { id: 'x' });

  test('a reason that names no report', () => {
    expect(found([of('2017-06-30', 1, 54, { reason: 'Đếm thiếu' })])).toEqual([
      'correction reason 2017-06-30',
    ]);
  });

  test('of another day', () => {
    const late = of('2017-06-30', 12, 54, { supersedes: 'x', reason: 'Đếm thiếu' });
    expect(found([old, late])).toEqual(['correction-day supersedes 2017-06-30']);
  });

  test.each([
    ['of the same day', { supersedes: 'x', reason: 'Đếm thiếu' }, '2017-03-31'],
    [
      'of another day, with a note',
      { supersedes: 'x', reason: 'Sai ngày', note: 'Ngày cũ gõ nhầm' },
      '2017-04-30',
    ],
  ])('is right %s', (_what, given, asOf) => {
    expect(found([old, of(asOf, 12, 54, given)])).toEqual([]);
  });
});

describe('after the final figure of a period', () => {
  const final = of('2017-12-31', 30, 54, { id: 'f', final: true, reportedOn: '2018-01-05' });

  test('a later one that is not final', () => {
    const later = of('2017-12-31', 20, 54, { reportedOn: '2018-01-20' });
    expect(found([final, later])).toEqual(['after-final final 2017-12-31']);
  });

  test('a later one of a later day of the period, unless a note explains it', () => {
    const early = of('2017-11-30', 30, 54, { final: true });
    const later = (given: Given) => of('2017-12-31', 40, 54, given);
    expect(found([early, later({})])).toEqual(['after-final final 2017-12-31']);
    expect(found([early, later({ note: 'Tạm tính' })])).toEqual([]);
  });

  test.each([
    [
      'a correction of it',
      of('2017-12-31', 20, 54, { reportedOn: '2018-01-20', supersedes: 'f', reason: 'Nhầm' }),
    ],
    ['one handed in before', of('2017-12-20', 20, 54)],
    ['one of another period', of('2017-09-30', 20, 54, { reportedOn: '2018-01-20' })],
  ])('is right: %s', (_what, figure) => {
    expect(found([final, figure])).toEqual([]);
  });
});

describe('one cause, one message', () => {
  const of2016 = (given: Given = {}) =>
    of('2016-09-30', 50, 54, { document: 'Báo cáo quý III/2017', ...given });

  test('a figure of another year is not compared with those of the year', () => {
    expect(found([of2016(), of('2017-03-31', 3, 54)])).toEqual(['before-window asOf 2016-09-30']);
  });

  test('0 of 0 between two figures is not a total that changed twice', () => {
    const figures = [of('2017-03-31', 3, 54), of('2017-06-30', 0, 0), of('2017-09-30', 9, 54)];
    expect(found(figures)).toEqual(['zero-total denominator 2017-06-30']);
  });

  test('a late report that is higher than what is known of a later day is the one to look at', () => {
    const late = of('2017-10-31', 50, 54, { reportedOn: '2018-01-20' });
    const known = of('2017-12-31', 40, 54, { reportedOn: '2018-01-05' });
    expect(found([known, late])).toEqual(['falling numerator 2017-10-31']);
  });
});
