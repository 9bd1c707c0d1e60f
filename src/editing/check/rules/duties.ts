import { formatDay, type IsoDay } from '../../../domain/dates.ts';
import { levelOfKind } from '../../../domain/levels.ts';
import { type DutyEntry, openDuties } from '../../../domain/open-duties.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { Owners } from '../../../model/common.ts';
import type { Life } from '../../../model/life.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import type { PlanData } from '../../../model/plan.ts';
import { dutyCheckText as say } from '../../../strings/duty-check.ts';
import type { CheckedFile } from '../entries.ts';
import { type Lives, nameOn, problemIn } from '../lives.ts';
import type { Problem } from '../problem.ts';

type Data = Life & {
  readonly owners?: Owners;
  readonly levels?: ReadonlyArray<string>;
  readonly plan?: string;
  readonly period?: { readonly start: number; readonly end: number } | null;
  readonly when?: MilestoneData['when'];
  readonly cancelled?: unknown;
};

const collections: ReadonlyArray<CollectionName> = [
  'guidance',
  'milestones',
  'campaign-editions',
  'programs',
];

/** The last day of a time that is printed as days; null for any other. */
const endOf = (when: Data['when']): IsoDay | null =>
  when?.precision === 'day' ? when.date : when?.precision === 'range' ? when.end : null;

/**
 * Tasks that run today and that nobody alive has taken over. A warning: whose task it is, is decided elsewhere,
 * and no change of content should wait for it.
 */
export function dutyProblems(
  files: ReadonlyArray<CheckedFile>,
  lives: Lives,
  today: IsoDay,
): Array<Problem> {
  const plans = new Map(
    files
      .filter(({ collection }) => collection === 'plans')
      .flatMap(({ entries }) => entries)
      .flatMap(({ id, data }) => (data === null ? [] : [[id, data as PlanData] as const])),
  );
  const { identity } = lives;
  const byLevel = Map.groupBy(
    lives.units.map(({ data }) => data),
    ({ kind }) => (identity ? levelOfKind(identity, kind)?.id : undefined),
  );
  const domain = {
    land: lives.land,
    lifeOf: (party: Parameters<Lives['find']>[0]) => lives.find(party)?.life,
  };
  return files
    .filter(({ collection }) => collections.includes(collection))
    .flatMap((file) =>
      file.entries.flatMap(({ id, path, data: raw }): Array<Problem> => {
        const data = raw as Data | null;
        if (!data || data.cancelled !== undefined) return [];
        const year = plans.get(data.plan ?? id.split('/')[0] ?? '');
        const of: DutyEntry['of'] | undefined =
          file.collection === 'programs'
            ? { period: data.period ?? null, from: data.from, until: data.until }
            : year;
        if (!of) return [];
        const entry: DutyEntry = {
          collection: file.collection,
          id,
          owners: data.owners ?? { lead: [], partners: [] },
          levels: data.levels ?? [],
          end: endOf(data.when),
          of,
        };
        return openDuties([entry], domain, (level) => byLevel.get(level) ?? [], today).map(
          (duty) => {
            if ('level' in duty) {
              const at = ['levels', entry.levels.indexOf(duty.level)];
              const name = identity?.levels.find((one) => one.id === duty.level)?.name;
              const text = say.noLevel(name ?? duty.level, formatDay(duty.ended));
              return problemIn({ file, path: [...path] }, at, 'no-taker', text, duty.level);
            }
            const { owner, role, taker } = duty;
            const candidates = taker.candidates.map(
              (party) => `${nameOn(lives, party, today)} (${party.id})`,
            );
            return problemIn(
              { file, path: [...path] },
              ['owners', role, entry.owners[role].indexOf(owner.id)],
              'no-taker',
              say.noTaker(nameOn(lives, owner, today), formatDay(taker.ended), candidates),
              owner.id,
            );
          },
        );
      }),
    );
}
