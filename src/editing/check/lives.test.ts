import { describe, expect, test } from 'vitest';
import { report } from '../../../tests/fixtures/content-set.ts';
import { targetInput } from '../../../tests/fixtures/entries.ts';
import { reportOf } from '../../../tests/fixtures/reports.ts';
import {
  livesErrors,
  planFile,
  realContent,
  realEvents,
  realUnits,
  withEvent,
  withUnit,
} from '../../../tests/fixtures/units/real.ts';
import { checkFiles } from './check.ts';

/** Cases of the real reform of 2020–2025 by their number; the same list says what has to be refused. */
const told = (given: Parameters<typeof livesErrors>[0]) =>
  livesErrors(given).map(({ code, message, fix }) => `${code}: ${message} → ${fix}`);
const only = (given: Parameters<typeof livesErrors>[0]): string => {
  const problems = told(given);
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
};

test('the real units and events of two provinces agree with each other', () => {
  expect(told({})).toEqual([]);
});

describe('B, D, H: units and events that cannot be right', () => {
  test('H1: a successor that does not exist is named, with the nearest id', () => {
    const events = withEvent('nq855-1', { to: [{ area: 'bk-ngan-son-xa-hiep-lut' }] });
    const [problem] = livesErrors({ events });
    expect(problem).toMatchObject({
      code: 'reference',
      file: 'content/events.json',
      field: '0.to.0.area',
      fix: 'có phải ý bạn là “bk-ngan-son-xa-hiep-luc”?',
    });
  });

  test('H2: an event on a day on which its unit has ended', () => {
    const events = withEvent('nq1683-74', { day: '2025-07-02' });
    const problems = told({ events });
    expect(problems).toContainEqual(
      expect.stringMatching(/^event: Thị trấn Đồng Tâm đã kết thúc từ 01\/07\/2025/),
    );
  });

  test('H3: a new unit that begins on another day than its event', () => {
    const units = withUnit('tn25-xa-cho-moi', { from: '2025-06-20' });
    expect(told({ units })).toContainEqual(
      expect.stringMatching(
        /^event: Xã Chợ Mới hoạt động từ 20\/06\/2025 nhưng thay đổi lập ra .* ghi ngày 01\/07\/2025/,
      ),
    );
  });

  test('H3: a unit that was there before and only received land has no day in common', () => {
    const units = withUnit('bk-na-ri-xa-cuong-loi', { from: '1999-01-01' });
    expect(told({ units })).toEqual([]);
  });

  test('H4: parts that never say where the rest went', () => {
    const event = realEvents.find(({ id }) => id === 'nq855-5');
    const from = event?.from.map((one) => (one.part === 'rest' ? { ...one, part: 'part' } : one));
    expect(only({ events: withEvent('nq855-5', { from }) })).toContain(
      'phần còn lại của Xã Văn Học đi đâu?',
    );
  });

  test('H4: a part that nobody knows is allowed', () => {
    const event = realEvents.find(({ id }) => id === 'nq855-5');
    const from = event?.from.map((one) =>
      one.part === 'rest' ? { ...one, part: 'unknown' } : one,
    );
    expect(told({ events: withEvent('nq855-5', { from }) })).toEqual([]);
  });

  test('H5: all of one unit in two events', () => {
    const [first, second] = realEvents.filter(({ id }) => ['nq855-2', 'nq855-3'].includes(id));
    const from = [...(second?.from ?? []), first?.from[0]];
    expect(only({ events: withEvent('nq855-3', { from }) })).toContain(
      'Xã Ân Tình được ghi nhập toàn bộ hai lần trong cùng một ngày (lần kia: “nq855-2”)',
    );
  });

  test('a unit that went over wholly but lives on', () => {
    const units = withUnit('bk-na-ri-xa-an-tinh', { until: undefined });
    const problems = told({ units });
    expect(problems).toContainEqual(
      expect.stringContaining('nhập hết vào đơn vị khác hoặc kết thúc ngày 01/02/2020'),
    );
    expect(problems.join('\n')).toContain('ghi "until": "2020-02-01"');
  });

  test('H6: a decision that is not among the documents', () => {
    const events = withEvent('nq722-1', { decision: '999-nq-ubtvqh15' });
    expect(told({ events })).toEqual([expect.stringMatching(/^reference: không có “999-nq/)]);
  });

  test('H7: a commune whose district is not alive in a part of its life', () => {
    const units = withUnit('bk-ngan-son-xa-thuong-quan', { changes: [] });
    expect(only({ units })).toContain(
      'Xã Thượng Quan thuộc Huyện Ngân Sơn, nhưng Huyện Ngân Sơn không hoạt động từ ngày 01/07/2025',
    );
  });

  test('H7: the gap has an end when the unit comes under a living one later', () => {
    const units = withUnit('bk-ngan-son-xa-thuong-quan', {
      changes: [{ from: '2025-09-01', parent: 'tinh-thai-nguyen' }],
    });
    expect(told({ units }).join('\n')).toContain('từ ngày 01/07/2025 đến trước ngày 01/09/2025');
  });

  test('B15, H8: two living units with one code on one level', () => {
    const units = withUnit('tn25-xa-cho-moi', { code: '01864' });
    expect(only({ units })).toMatch(
      /^same-code: mã hành chính 01864 đang là của Xã Bằng Thành \(tn25-xa-bang-thanh\)/,
    );
  });

  test('B15: codes that are used again after an end are no fault', () => {
    const holders = realUnits.filter(({ code }) => code === '02086');
    expect(holders.map(({ name }) => name)).toEqual([
      'Thị trấn Chợ Mới',
      'Thị trấn Đồng Tâm',
      'Xã Chợ Mới',
    ]);
  });

  test('H9: the day of issue instead of the day of operation is asked about, once per document', () => {
    const day = '2025-06-16';
    const units = realUnits.map((unit) => {
      const made = unit.from === '2025-07-01' && unit.kind !== 'tinh';
      return made ? { ...unit, from: day } : unit;
    });
    const events = realEvents.map((event) =>
      event.decision.startsWith('1683') ? { ...event, day } : event,
    );
    const problems = checkFiles(realContent({ units, events })).filter(
      ({ code }) => code === 'operating-day',
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning' });
    expect(problems[0]?.message).toContain('16/06/2025 là ngày ban hành');
  });

  test('D15: units that become each other', () => {
    const day = '2020-02-01';
    const turn = (id: string, from: string, to: string) => ({
      ...{ id, day, type: 'merged', decision: '855-nq-ubtvqh14-2020' },
      from: [{ area: from, part: 'whole' }],
      to: [{ area: to }],
    });
    const [a, b] = ['bk-na-ri-xa-an-tinh', 'bk-na-ri-xa-lang-san'];
    const events = [
      ...realEvents.filter(({ id }) => id !== 'nq855-2'),
      turn('a-b', a, b),
      turn('b-a', b, a),
    ];
    expect(told({ events })).toEqual([
      expect.stringMatching(/^event: các thay đổi nối thành vòng: .*Ân Tình.*→/),
    ]);
  });

  test('D16: a unit that ended without an event', () => {
    const events = realEvents.filter(({ id }) => id !== 'end-district-bk-ba-be');
    expect(only({ events })).toMatch(/^life: Huyện Ba Bể kết thúc ngày 01\/07\/2025 nhưng/);
  });

  test.each([
    ['from after until', { from: '2025-07-02' }, 'không trước ngày kết thúc'],
    ['from on until', { from: '2025-07-01' }, 'không trước ngày kết thúc'],
    [
      'changes out of order',
      {
        changes: [
          { from: '2020-02-01', code: '1' },
          { from: '2019-02-01', code: '2' },
        ],
      },
      'xếp sau thay đổi ngày',
    ],
    ['a change after the end', { changes: [{ from: '2025-07-01', code: '1' }] }, 'nằm ngoài'],
    [
      'a new name without a decision',
      { changes: [{ from: '2020-02-01', name: 'Thị trấn Mới' }] },
      'đổi tên ngày 01/02/2020',
    ],
  ])('%s', (_what, change, says) => {
    expect(only({ units: withUnit('bk-cho-don-tt-bang-lung', change) })).toContain(says);
  });

  test('a code may change without an event', () => {
    const changes = [{ from: '2020-02-01', code: '99999' }];
    expect(told({ units: withUnit('bk-cho-don-tt-bang-lung', { changes }) })).toEqual([]);
  });

  test('a unit that is said to be renamed, and has no new name', () => {
    const id = 'bk-cho-don-tt-bang-lung';
    const renamed = {
      ...{ id: 'doi-ten', day: '2021-01-01', type: 'renamed', decision: '72-2025-qh15' },
      from: [{ area: id, part: 'whole' }],
      to: [{ area: id }],
    };
    const events = [...realEvents, renamed];
    expect(only({ events })).toContain('Thị trấn Bằng Lũng được ghi là đổi tên ngày 01/01/2021');
    const changes = [{ from: '2021-01-01', name: 'Thị trấn Lũng' }];
    expect(told({ events, units: withUnit(id, { changes }) })).toEqual([]);
  });

  test('districts that are above each other', () => {
    const units = realUnits.map((unit) =>
      unit.id === 'bk-na-ri'
        ? { ...unit, parent: 'bk-ba-be' }
        : unit.id === 'bk-ba-be'
          ? { ...unit, parent: 'bk-na-ri' }
          : unit,
    );
    expect(only({ units })).toContain('nối thành vòng: Huyện Ba Bể → Huyện Na Rì → Huyện Ba Bể');
  });
});

describe('C, E, G: units used outside their life', () => {
  const year = (n: number, ...rules: ReadonlyArray<object>) => ({ files: planFile(n, ...rules) });

  test('C6: an ended district in a later plan; the five communes on its land are offered', () => {
    const text = only(year(2026, { from: '2026-01-01', areas: ['bk-ba-be'] }));
    expect(text).toMatch(/^not-alive: Huyện Ba Bể đã kết thúc từ 01\/07\/2025/);
    for (const name of ['Ba Bể', 'Chợ Rã', 'Phúc Lộc', 'Thượng Minh', 'Đồng Phúc'])
      expect(text).toContain(`Xã ${name} (tn25-xa-`);
  });

  test('C7: a unit that is not alive yet; those before it are offered', () => {
    const text = only(year(2018, { from: '2018-01-01', areas: ['tn25-xa-bang-thanh'] }));
    expect(text).toContain('Xã Bằng Thành chưa hoạt động: đơn vị bắt đầu từ 01/07/2025');
    expect(text).toContain('Xã Bộc Bố (bk-pac-nam-xa-boc-bo)');
  });

  test('C8: a plan that does not say who reports is told the two choices', () => {
    const { reporters, ...plan } = JSON.parse(planFile(2026)['content/plans/2026.json'] ?? '');
    expect(reporters).toEqual([]);
    const files = { 'content/plans/2026.json': JSON.stringify(plan) };
    expect(only({ files })).toContain('“levels” (các cấp) hoặc “areas” (danh sách đơn vị)');
  });

  test('C5: a level that ends within the year needs a second rule', () => {
    const first = { from: '2025-01-01', levels: ['district'], within: 'tinh-bac-kan' };
    expect(only(year(2025, first))).toContain(
      'reporters: từ ngày 01/07/2025 không còn đơn vị nào của cấp “huyện” hoạt động',
    );
    const second = { from: '2025-07-01', levels: ['commune'], within: 'tinh-thai-nguyen' };
    expect(told(year(2025, first, second))).toEqual([]);
  });

  test('C9: the province may report beside its districts', () => {
    expect(told(year(2018, { from: '2018-01-01', levels: ['province', 'district'] }))).toEqual([]);
  });

  const progress = (area: string, plan: string, given: object) => ({
    [`content/progress/${plan}/${area}/bc-1.json`]: JSON.stringify(
      reportOf(area, plan, report({ reporter: 'Ban Công tác', ...given })),
    ),
  });
  const both = planFile(
    2025,
    { from: '2025-01-01', levels: ['commune'], within: 'tinh-bac-kan' },
    { from: '2025-07-01', levels: ['commune'], within: 'tinh-thai-nguyen' },
  );
  const handedIn = (area: string, asOf: string, reportedOn: string) =>
    told({ files: { ...both, ...progress(area, '2025', { asOf, reportedOn }) } });

  test('E8: a figure of the last day, handed in after the end, is taken', () => {
    expect(handedIn('bk-cho-moi-xa-nhu-co', '2025-06-30', '2025-07-15')).toEqual([]);
  });

  test('E9: a figure of a day after the end is refused, and its successor offered', () => {
    const [text, ...more] = handedIn('bk-cho-moi-xa-nhu-co', '2025-07-01', '2025-07-15');
    expect(more).toEqual([]);
    expect(text).toContain('Xã Như Cố đã kết thúc từ 01/07/2025');
    expect(text).toContain('báo cáo cho Xã Chợ Mới (tn25-xa-cho-moi)');
  });

  test('G5: a figure of a day before the unit began', () => {
    expect(handedIn('tn25-xa-cho-moi', '2025-06-30', '2025-07-15')).toEqual([
      expect.stringContaining('Xã Chợ Mới bắt đầu hoạt động từ 01/07/2025'),
    ]);
  });

  test('a file of figures for a unit that was gone before the year', () => {
    const files = {
      ...planFile(2026, { from: '2026-01-01', levels: ['commune'] }),
      ...progress('bk-ba-be', '2026', { asOf: '2026-03-31', reportedOn: '2026-04-01' }),
    };
    expect(only({ files })).toMatch(/^not-alive: Huyện Ba Bể đã kết thúc/);
  });

  test('a target of a later year with a number for an ended unit, or bound to it', () => {
    const target = (given: object) => ({
      'content/targets/2026.json': JSON.stringify({
        plan: '2026',
        targets: [{ ...targetInput, item: '2017/i-2-4', ...given }],
      }),
    });
    const later = planFile(2026, { from: '2026-01-01', levels: ['commune'] });
    const goals = { units: { 'bk-ba-be': 20, 'tn25-xa-ba-be': 4 } };
    const stated = { units: goals.units, basis: 'Báo cáo năm 2025' };
    for (const given of [
      { areas: ['bk-ba-be'] },
      { goal: undefined, goals },
      { change: { direction: 'increase', in: 'percent', base: stated } },
      { kind: 'count', carried: stated, span: 'sum' },
    ]) {
      const problems = livesErrors({ files: { ...later, ...target(given) } });
      expect(problems.filter(({ code }) => code === 'not-alive')).toMatchObject([
        { message: 'Huyện Ba Bể đã kết thúc từ 01/07/2025', found: 'bk-ba-be' },
      ]);
      // One message for one fault: the table's own check leaves it alone.
      expect(problems.filter(({ field }) => `${field}`.endsWith('bk-ba-be'))).toHaveLength(
        'areas' in given ? 0 : 1,
      );
    }
  });

  test('F8: an agency that ended before the year cannot lead its work; its successor is offered', () => {
    const agency = (id: string, name: string, life: object) => ({
      ...{ id, name, system: 'state', level: 'province' },
      ...life,
    });
    const organizations = [
      agency('cong-an-tinh', 'Công an tỉnh', {}),
      agency('so-ldtbxh', 'Sở Lao động', { until: '2016-07-01' }),
      agency('so-noi-vu', 'Sở Nội vụ', {}),
    ];
    const event = {
      ...{ id: 'so-nhap', day: '2016-07-01', type: 'merged', decision: '72-2025-qh15' },
      from: [{ organization: 'so-ldtbxh', part: 'whole' }],
      to: [{ organization: 'so-noi-vu' }],
    };
    const item = realContent().find(({ path }) => path.endsWith('guidance/2017/i-2-4.md'));
    const text = only({
      events: [...realEvents, event],
      files: {
        'content/organizations.json': JSON.stringify(organizations),
        'content/guidance/2017/i-2-4.md': (item?.text ?? '').replace(
          'order: 1\n',
          'order: 1\nowners:\n  partners: [so-ldtbxh]\n',
        ),
      },
    });
    expect(text).toContain('Sở Lao động đã kết thúc từ 01/07/2016');
    expect(text).toContain('Sở Nội vụ (so-noi-vu)');
  });
});
