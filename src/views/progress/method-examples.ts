import type { z } from 'zod';
import { formatDay } from '../../domain/dates.ts';
import { judge } from '../../domain/status.ts';
import { type ObservationData, observation } from '../../model/progress.ts';
import { target } from '../../model/target.ts';
import { methodText } from '../../strings/method.ts';
import { figureText } from './figure-text.ts';
import { goalText } from './goal-text.ts';
import { type ReaderStatus, statusLook } from './reader-status.ts';

/** An example of each status word: judged by the rules themselves, so that it cannot be wrong about them. */

type TargetInput = z.input<typeof target>;

interface Case {
  readonly target?: Partial<TargetInput>;
  /** The figure with its day; null where nothing is reported. */
  readonly report: (Partial<z.input<typeof observation>> & { readonly asOf: string }) | null;
  /** The day on which it is judged, and whether the year is closed on it. */
  readonly on: string;
  readonly closed?: boolean;
}

const UNIT = 'don-vi';

/** Days are given within the year: "06-30"; "+01-15" is in the next one. */
const dayIn = (year: number, day: string): string =>
  day.startsWith('+') ? `${year + 1}-${day.slice(1)}` : `${year}-${day}`;

const houses = { kind: 'count', goal: 20, unit: 'nhà' } as const;

const cases: Readonly<Record<ReaderStatus, Case>> = {
  done: { report: { asOf: '12-31', value: 84, final: true }, on: '+01-15' },
  late: { target: houses, report: { asOf: '+01-10', value: 20 }, on: '+01-15' },
  'on-track': { report: { asOf: '06-30', value: 41 }, on: '07-05' },
  push: { report: { asOf: '06-30', value: 30 }, on: '07-05' },
  below: { report: { asOf: '12-31', value: 76 }, on: '+01-15' },
  behind: { report: { asOf: '06-30', value: 15 }, on: '07-05' },
  over: {
    target: { kind: 'limit', comparator: '<=', goal: 3, unit: 'vụ việc' },
    report: { asOf: '06-30', value: 5 },
    on: '07-05',
  },
  failed: { report: { asOf: '12-31', value: 76, final: true }, on: '+01-15' },
  overdue: { report: null, on: '+01-15' },
  missing: { report: null, on: '03-01' },
  never: { report: null, on: '+01-31', closed: true },
  undecided: {
    target: { ...houses, baseline: null },
    report: { asOf: '06-30', value: 8 },
    on: '07-05',
  },
  'not-due': { target: { start: '09-01' } as object, report: null, on: '03-01' },
  stopped: { report: { asOf: '06-30', value: 15, lifecycle: 'stopped' }, on: '07-05' },
  untracked: { target: { areas: ['khac'] }, report: null, on: '07-05' },
};

/** The example of a status word, and the word that the rules give it. */
export function methodExample(
  word: ReaderStatus,
  year: number,
): { readonly text: string; readonly word: ReaderStatus } {
  const { target: given, report, on: day, closed = false } = cases[word];
  const start = (given as { readonly start?: string } | undefined)?.start ?? '01-01';
  const { start: _, ...fields } = { start, ...given } as Partial<TargetInput> & { start: string };
  const measured = target.parse({
    id: 'vi-du',
    title: 'Ví dụ',
    shortTitle: 'Ví dụ',
    kind: 'percent',
    comparator: '>=',
    goal: 80,
    unit: 'hộ',
    baseline: { value: 0, basis: 'Ví dụ' },
    window: { start: dayIn(year, start), due: dayIn(year, '12-31'), basis: 'Ví dụ' },
    reportEvery: 'quarter',
    item: `${year}/vi-du`,
    quote: 'Ví dụ',
    ...fields,
  });
  const reports: Array<ObservationData> = report
    ? [
        observation.parse({
          id: 'bc-1',
          target: `${year}/vi-du`,
          reporter: 'Ví dụ',
          document: 'Ví dụ',
          ...report,
          asOf: dayIn(year, report.asOf),
          reportedOn: dayIn(year, report.asOf),
        }),
      ]
    : [];
  const on = dayIn(year, day);
  const { status } = judge(measured, UNIT, reports, on, closed ? { closedOn: on } : {});
  const [latest] = reports;
  const say = methodText.example;
  return {
    word: statusLook(status).reader,
    text: [
      say.goal(goalText(measured)),
      start === '01-01' ? null : say.start(formatDay(measured.window.start)),
      say.due(formatDay(measured.window.due)),
      latest
        ? say.figure(figureText(measured, latest), formatDay(latest.asOf), latest.final ?? false)
        : say.noFigure,
      say.on(formatDay(on), closed),
    ]
      .filter(Boolean)
      .join('; '),
  };
}
