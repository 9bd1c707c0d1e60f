import { expect, test } from 'vitest';
import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData, ReporterRule } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { movedReporters } from './reporters.ts';

const identity = {
  levels: [{ id: 'province' }, { id: 'district' }, { id: 'commune' }],
  areaKinds: [
    { id: 'tinh', level: 'province' },
    { id: 'huyen', level: 'district' },
    { id: 'xa', level: 'commune' },
  ],
} as unknown as SiteIdentity;

const unit = (id: string, kind: string, more: object = {}) =>
  ({ id, name: id, kind, changes: [], ...more }) as unknown as AreaData;
const until = '2025-07-01';
const areas = [
  unit('tinh-cu', 'tinh', { until }),
  unit('tinh-moi', 'tinh', { from: until }),
  unit('huyen-a', 'huyen', { parent: 'tinh-cu', until }),
  unit('xa-moi', 'xa', { parent: 'tinh-moi', from: until }),
];
const events = [
  { day: until, from: [{ area: 'tinh-cu', part: 'whole' }], to: [{ area: 'tinh-moi' }] },
  { day: until, from: [{ area: 'huyen-a', part: 'whole' }], to: [] },
] as unknown as Array<EventData>;

const moved = (rule: Omit<ReporterRule, 'from'>, year: number) =>
  movedReporters(
    { year: 2024, reporters: [{ from: '2024-01-01', ...rule }] } as unknown as PlanData,
    year,
    { areas, events, identity },
  );

test.each<[string, Omit<ReporterRule, 'from'>, number, Omit<ReporterRule, 'from'>]>([
  ['levels with units stay', { levels: ['district'] }, 2025, { levels: ['district'] }],
  ['a list keeps who is alive', { areas: ['huyen-a', 'xa-moi'] }, 2026, { areas: ['xa-moi'] }],
  [
    'a level without units gives way to the next',
    { levels: ['district'] },
    2026,
    { levels: ['commune'] },
  ],
  [
    'a province that went over to one other gives way to it',
    { levels: ['district'], within: 'tinh-cu' },
    2026,
    { levels: ['commune'], within: 'tinh-moi' },
  ],
  ['a list of which nobody is left too', { areas: ['huyen-a'] }, 2026, { levels: ['commune'] }],
  [
    'nothing is guessed when no level has units',
    { levels: ['commune'] },
    2020,
    { levels: ['commune'] },
  ],
])('%s', (_what, before, year, after) => {
  expect(moved(before, year)).toEqual({ from: `${year}-01-01`, ...after });
});
