import { addDays } from '../../src/domain/dates.ts';
import { type ObservationData, observation } from '../../src/model/progress.ts';
import { type TargetData, target } from '../../src/model/target.ts';

/** A synthetic province, the same every time for the same sizes. */
export interface Province {
  readonly areas: ReadonlyArray<{ readonly id: string; readonly communes: number }>;
  readonly targets: ReadonlyArray<TargetData>;
  readonly files: ReadonlyArray<{
    readonly area: string;
    readonly observations: ReadonlyArray<ObservationData>;
  }>;
}

/** A simple pseudo-random generator from 0 to 1 (linear congruential): only repeatability matters. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const kinds = ['percent', 'count', 'quota', 'binary', 'limit'] as const;

function makeTarget(index: number): TargetData {
  const kind = kinds[index % kinds.length] ?? 'percent';
  return target.parse({
    id: `chi-tieu-${index}`,
    title: `Chỉ tiêu ${index}`,
    shortTitle: `Chỉ tiêu ${index}`,
    kind,
    comparator: kind === 'limit' ? '<=' : kind === 'binary' ? '=' : '>=',
    goal: kind === 'binary' ? 1 : kind === 'limit' ? 0 : kind === 'percent' ? 80 : 2,
    unit: 'xã',
    baseline: { value: 0, basis: 'Tính từ đầu năm' },
    window: { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' },
    ...(kind === 'percent' ? { scale: 'communes' } : {}),
    reportEvery: 'month',
    item: '2017/i-2-4',
    quote: 'Nguyên văn',
  });
}

/**
 * @param size numbers of districts, targets, and reports of each district on each target: most increase,
 *   one in ten is missing, one in twenty corrects the one before, one in five is late
 */
export function makeProvince(size: { areas: number; targets: number; reports: number }): Province {
  const random = numbers(20170727);
  const targets = Array.from({ length: size.targets }, (_, index) => makeTarget(index));
  const areas = Array.from({ length: size.areas }, (_, index) => ({
    id: `huyen-${index}`,
    communes: 8 + (index % 17),
  }));
  const template = observation.parse({
    id: 'bc',
    target: '2017/chi-tieu',
    asOf: '2017-01-01',
    reportedOn: '2017-01-01',
    value: 0,
    reporter: 'Ủy ban MTTQ huyện',
    document: 'Báo cáo',
  });
  const { value: _, ...bare } = template;
  const files = areas.map(({ id: area, communes }) => ({
    area,
    observations: targets.flatMap(({ id, kind }) => {
      if (random() < 0.1) return [];
      return Array.from({ length: size.reports }, (_, index): ObservationData => {
        const asOf = addDays('2017-01-01', Math.round(((index + 1) * 364) / size.reports));
        const done = Math.min(1, ((index + 1) / size.reports) * (0.6 + random() * 0.6));
        const corrects = index > 0 && random() < 0.05;
        const figure =
          kind === 'percent'
            ? { numerator: Math.floor(done * communes), denominator: communes }
            : { value: kind === 'binary' ? Math.floor(done) : Math.round(done * 2) };
        return {
          ...bare,
          ...figure,
          id: `${id}-${index}`,
          target: id,
          asOf,
          reportedOn: addDays(asOf, random() < 0.2 ? 25 : 4),
          ...(corrects ? { supersedes: `${id}-${index - 1}`, reason: 'Tính trùng' } : {}),
        };
      });
    }),
  }));
  return { areas, targets, files };
}
