import { describe, expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import {
  aDirective,
  aMilestone,
  anArea,
  anItem,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { event } from '../../model/life.ts';
import { organization } from '../../model/organization.ts';
import { program } from '../../model/program.ts';
import { missingReportsPage } from '../progress/report-issues.ts';
import type { Content } from '../site/types.ts';
import { ownerRowsNow } from './duties.ts';

const DAY = '2025-07-01';
const file = 'content/x';
const body = (id: string, given: object = {}) => ({
  ...organization.parse({
    id,
    name: `Cơ quan ${id}`,
    system: 'state',
    level: 'district',
    ...given,
  }),
  file,
});
const change = (id: string, from: ReadonlyArray<object>, to: ReadonlyArray<object>) => ({
  ...event.parse({ id, day: DAY, type: 'merged', decision: 'nq-1', from, to }),
  file,
});
const content = tinyContent({
  plans: [aPlan(2024, '2025-01-31'), aPlan(2025, null)],
  directives: [aDirective('nq-1', '202/2025/QH15')],
  areas: [
    anArea('huyen-cu', 'Huyện Cũ', { until: DAY }),
    anArea('huyen-nhap', 'Huyện Nhập', { until: DAY }),
    anArea('huyen-moi', 'Huyện Mới', { from: DAY }),
  ],
  organizations: [
    body('btt-mttq-tinh'),
    body('cu', { until: DAY }),
    body('nhap', { until: DAY }),
    body('moi'),
  ],
  events: [
    change('a', [{ area: 'huyen-nhap', part: 'whole' }], [{ area: 'huyen-moi' }]),
    change('b', [{ organization: 'nhap', part: 'whole' }], [{ organization: 'moi' }]),
    {
      ...change(
        'c',
        [
          { organization: 'cu', part: 'whole' },
          { area: 'huyen-cu', part: 'whole' },
        ],
        [],
      ),
      type: 'ended' as const,
    },
  ],
  guidance: [
    anItem('2024/i-1', 'Việc cũ', { plan: '2024', owners: { lead: ['cu'] } }),
    anItem('2025/i-1', 'Việc', { plan: '2025', owners: { lead: ['cu'], partners: ['nhap'] } }),
    anItem('2025/i-2', 'Việc khác', { plan: '2025', owners: { lead: ['moi'] } }),
  ],
  milestones: [
    aMilestone('2025/xong', {
      when: { precision: 'day', date: '2025-03-08' },
      owners: { lead: ['cu'] },
    }),
    aMilestone('2025/con-lai', {
      when: { precision: 'day', date: '2025-11-18' },
      owners: { lead: ['cu'] },
    }),
  ],
  programs: [
    {
      ...program.parse({
        title: 'Chương trình',
        summary: 'x',
        owners: { lead: ['cu'] },
        period: { start: 2024, end: 2026 },
      }),
      id: 'chuong-trinh',
      body: '',
      file: 'content/programs/chuong-trinh.md',
    },
  ],
  observances: [],
} as Partial<Content>);

const pageOf = (year: string, now: string) => {
  const site = siteOf(content, now);
  const plan = site.find.plan(year);
  if (!plan) throw new Error(`no plan ${year}`);
  return missingReportsPage(site, plan);
};

describe('tasks that nobody has taken over', () => {
  test('F2, F8: stand in the list of what is missing, with the place to mend', () => {
    const { duties } = pageOf('2025', DAY);
    expect(duties.map(({ task, file }) => [task.text.split(' (')[0], file])).toEqual([
      [expect.stringContaining('2025/i-1'), 'content/guidance/2025/i-1.md'],
      ['con-lai', 'content/milestones/2025.json'],
      ['Chương trình', 'content/programs/chuong-trinh.md'],
    ]);
    expect(duties[0]?.state).toBe(
      'chủ trì: chưa có đơn vị nhận (kết thúc 01/07/2025 theo 202/2025/QH15)',
    );
  });

  test('are none before the end, and after the year only those of programmes would be left', () => {
    expect(pageOf('2025', '2025-06-30').duties).toEqual([]);
    expect(pageOf('2025', '2026-02-01').duties).toEqual([]);
  });

  test('F1, F10: a year that is over says nothing of them', () => {
    expect(pageOf('2024', DAY).duties).toEqual([]);
  });
});

test('F7: the last report of a unit that ended is asked of who took over, in its name', () => {
  const target = {
    ...aTarget({
      id: 'nha',
      kind: 'count',
      goal: 5,
      reportEvery: 'quarter',
      window: { start: '2025-01-01', due: '2025-12-31', basis: 'Cả năm' },
    }),
    id: '2025/nha',
    plan: '2025',
    file,
  };
  const site = siteOf({ ...content, targets: [target] }, '2025-08-01');
  const plan = site.find.plan('2025');
  const groups = plan ? missingReportsPage(site, plan).groups : [];
  const of = (area: string) => groups.find(({ title }) => title === area);
  expect(of('Huyện Nhập')).toMatchObject({
    ask: 'Hỏi ai: Huyện Mới (báo cáo thay huyện Nhập)',
    lines: [
      { head: 'chưa có báo cáo nào', notes: ['Báo cáo cần có: số liệu tính đến 30/06/2025'] },
    ],
  });
  expect(of('Huyện Cũ')?.ask).toBe('Hỏi ai: chưa có đơn vị báo cáo thay huyện Cũ');
});

describe('who does it now', () => {
  const noteOf = (id: string, now: string) => {
    const site = siteOf(content, now);
    const item = site.find.item(id);
    return item ? ownerRowsNow(site, item).map(([, { note }]) => note ?? '') : [];
  };

  test('F3: the only successor is named, with the document', () => {
    expect(noteOf('2025/i-1', DAY)[1]).toBe(
      'Cơ quan nhap: nay do Cơ quan moi thực hiện, theo 202/2025/QH15',
    );
  });

  test('an owner without a successor is said to have none', () => {
    expect(noteOf('2025/i-1', DAY)[0]).toContain('chưa có đơn vị nhận');
    expect(noteOf('2025/i-1', '2025-06-30').every((note) => note === '')).toBe(true);
  });

  test('F10: nothing is said at a clause of a year that is over', () => {
    expect(noteOf('2024/i-1', DAY).every((note) => note === '')).toBe(true);
  });
});
