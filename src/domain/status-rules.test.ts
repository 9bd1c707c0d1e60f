import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { addDays } from './dates.ts';
import { judge, type StatusCode } from './status.ts';

// The target runs for exactly 100 days, so on day n exactly n % of the time has passed.
const day = (n: number) => addDays('2017-01-01', n - 1);
const percent = (part: number, n: number, given = {}) =>
  anObservation(day(n), { numerator: part, denominator: 100 }, given);

interface Row {
  readonly rule: string;
  readonly target?: Parameters<typeof aTarget>[0];
  readonly reports?: ReadonlyArray<ReturnType<typeof percent>>;
  /** The evaluation day D, counted from the start. */
  readonly on: number;
  readonly status: StatusCode;
}

const rules: Array<Row> = [
  {
    rule: '1 the target is not for this district',
    target: { areas: ['ba-be'] },
    reports: [percent(90, 50)],
    on: 60,
    status: 'not-applicable',
  },
  {
    rule: '2 reported as stopped',
    reports: [percent(40, 50, { lifecycle: 'stopped' })],
    on: 60,
    status: 'stopped',
  },
  { rule: '3 met before the due day', reports: [percent(80, 50)], on: 60, status: 'done-on-time' },
  { rule: '3 met on the due day', reports: [percent(80, 100)], on: 120, status: 'done-on-time' },
  { rule: '4 met after the due day', reports: [percent(80, 101)], on: 120, status: 'done-late' },
  { rule: '5 not begun yet', on: 0, status: 'not-yet-due' },
  { rule: '6 begun, nothing reported', on: 1, status: 'no-data' },
  { rule: '6 nothing reported on the due day', on: 100, status: 'no-data' },
  { rule: '7 over, nothing reported', on: 101, status: 'overdue-unreported' },
  {
    rule: '8 over, the final figure is below the goal',
    reports: [percent(79, 100, { final: true })],
    on: 101,
    status: 'failed',
  },
  {
    rule: '9 over, below the goal, not final',
    reports: [percent(79, 100)],
    on: 101,
    status: 'overdue',
  },
  { rule: '10 the last day', reports: [percent(79, 90)], on: 100, status: 'due-today' },
  {
    rule: '13 the baseline is not known',
    target: { baseline: null },
    reports: [percent(40, 50)],
    on: 60,
    status: 'no-basis',
  },
  {
    rule: '13 the baseline is the goal, and the figure fell below it',
    target: { baseline: { value: 80, basis: 'Năm 2016' } },
    reports: [percent(70, 50)],
    on: 60,
    status: 'no-basis',
  },
  {
    rule: '15 less than a tenth of the time',
    reports: [percent(0, 9)],
    on: 60,
    status: 'just-started',
  },
  {
    rule: '15 ends at a tenth of the path, a third of the way to a checkpoint at 30 %',
    target: { checkpoints: [{ date: day(3), expected: 0.3 }] },
    reports: [percent(0, 1)],
    on: 60,
    status: 'behind',
  },
  { rule: '15 ends at a tenth of the time', reports: [percent(0, 10)], on: 60, status: 'behind' },
  {
    rule: '14 below the baseline',
    target: { baseline: { value: 20, basis: 'Năm 2016' } },
    reports: [percent(19, 50)],
    on: 60,
    status: 'regressing',
  },
  {
    rule: '14 below the baseline, even in the first days',
    target: { baseline: { value: 20, basis: 'Năm 2016' } },
    reports: [percent(19, 5)],
    on: 60,
    status: 'regressing',
  },
  // Half of the time: 40 is 100 % of the expected path, 38 is 95 %, 24 is 60 % of it.
  { rule: '16 exactly 95 % of the path', reports: [percent(38, 50)], on: 60, status: 'on-track' },
  { rule: '16 just below 95 %', reports: [percent(37.9, 50)], on: 60, status: 'needs-push' },
  { rule: '16 exactly 60 % of the path', reports: [percent(24, 50)], on: 60, status: 'needs-push' },
  { rule: '16 just below 60 %', reports: [percent(23.9, 50)], on: 60, status: 'behind' },
];

describe('the rule table', () => {
  test.each(rules)('rule $rule: $status', ({ target = {}, reports = [], on, status }) => {
    expect(judge(aTarget(target), 'na-ri', reports, day(on)).status).toBe(status);
  });
});

describe('the first rule that matches decides', () => {
  const cases: Array<Row> = [
    {
      rule: 'not applicable, although stopped',
      target: { areas: ['ba-be'] },
      reports: [percent(90, 50, { lifecycle: 'stopped' })],
      on: 60,
      status: 'not-applicable',
    },
    {
      rule: 'stopped, although met',
      reports: [percent(90, 50), percent(90, 60, { lifecycle: 'stopped' })],
      on: 70,
      status: 'stopped',
    },
    {
      rule: 'stopped, although overdue',
      reports: [percent(10, 50, { lifecycle: 'stopped' })],
      on: 120,
      status: 'stopped',
    },
    {
      rule: 'met on the due day itself',
      reports: [percent(80, 100)],
      on: 100,
      status: 'done-on-time',
    },
    {
      rule: 'met before the work was to begin',
      target: { window: { start: day(30), due: day(100), basis: 'Quý I' } },
      reports: [percent(80, 10)],
      on: 20,
      status: 'done-on-time',
    },
  ];
  test.each(cases)('$rule', ({ target = {}, reports = [], on, status }) => {
    expect(judge(aTarget(target), 'na-ri', reports, day(on)).status).toBe(status);
  });
});
