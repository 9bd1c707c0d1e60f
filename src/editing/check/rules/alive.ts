import { formatDay, type IsoDay } from '../../../domain/dates.ts';
import { aliveOn, reporterDays, reportersOn } from '../../../domain/lives.ts';
import type { Path } from '../../../domain/schema-walk.ts';
import { type PartyRef, predecessorsOf } from '../../../domain/succession.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { PlanData } from '../../../model/plan.ts';
import type { ProgramData } from '../../../model/program.ts';
import type { ReportData } from '../../../model/progress.ts';
import type { TargetData } from '../../../model/target.ts';
import { livesCheckText as say } from '../../../strings/lives-check.ts';
import { type CheckedFile, fileReferences } from '../entries.ts';
import { type Lives, nameOn, problemIn, takersOf } from '../lives.ts';
import { printable } from '../place.ts';
import type { Problem } from '../problem.ts';
import { unitTables } from '../unit-tables.ts';

/** The days for which an entry needs an entity: it must be alive on at least one of them. */
interface Days {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const yearDays = (year: string | number): Days => ({
  first: `${year}-01-01`,
  last: `${year}-12-31`,
});

/** Why an entity cannot be meant on these days, and what can; null when it is alive on one of them. */
function unfit(party: PartyRef, { first, last }: Days, lives: Lives) {
  const life = lives.find(party)?.life;
  if (!life) return null;
  if (life.until !== undefined && life.until <= first) {
    const name = nameOn(lives, party, first);
    return say.usedAfter(name, formatDay(life.until), takersOf(lives, party, first));
  }
  if (life.from !== undefined && life.from > last) {
    const before = predecessorsOf(lives.chronicle, party).flatMap((ref) => {
      const entry = lives.find(ref);
      return entry && aliveOn(entry.life, last) ? `${entry.name} (${entry.id})` : [];
    });
    return say.usedBefore(nameOn(lives, party, last), formatDay(life.from), before);
  }
  return null;
}

/** The entities that must be alive where they are named. Programmes may be cited after their end. */
const kindOf: Partial<Record<CollectionName, PartyRef['kind']>> = {
  areas: 'area',
  organizations: 'organization',
};

/** References to units and organizations that are not alive on the days of the entry. */
function references(
  file: CheckedFile,
  lives: Lives,
  daysAt: (path: Path) => Days | null,
): Array<Problem> {
  return fileReferences(file).flatMap(({ collection, id, path }): Array<Problem> => {
    const kind = kindOf[collection];
    const days = kind && daysAt(path);
    const text = kind && days && unfit({ kind, id }, days, lives);
    if (!text) return [];
    return [problemIn({ file, path: [] }, path, 'not-alive', text, printable(id))];
  });
}

/**
 * Units that a target gives a number of their own, under their id, although they are not alive in its year: goals,
 * the figures that a change is measured from, and what was done in earlier years.
 */
function unitNumbers(file: CheckedFile, lives: Lives, days: Days): Array<Problem> {
  return file.entries.flatMap(({ path: at, data }) =>
    unitTables(data as TargetData | null).flatMap(({ path, units }) =>
      Object.keys(units).flatMap((id): Array<Problem> => {
        const text = unfit({ kind: 'area', id }, days, lives);
        const field = [...at, ...path, id];
        return text ? [problemIn({ file, path: [] }, field, 'not-alive', text, printable(id))] : [];
      }),
    ),
  );
}

/** The days of each rule of a plan about who reports: from its own first day to that of the next. */
function ruleDays({ year, reporters }: PlanData, at: number): Days {
  const whole = yearDays(year);
  const from = reporters[at]?.from ?? whole.first;
  const next = reporters[at + 1]?.from;
  return {
    first: from > whole.first ? from : whole.first,
    // Alive on the day on which the next rule begins is too late, but only by that day.
    last: next !== undefined && next < whole.last ? next : whole.last,
  };
}

/** Levels of a plan of which no unit is alive from some day on: nobody would report. */
function levelsWithoutUnits(file: CheckedFile, plan: PlanData, lives: Lives): Array<Problem> {
  const { identity } = lives;
  const units = lives.units.map(({ data }) => data);
  if (!identity || units.length === 0) return [];
  const days = reporterDays(plan, units);
  return plan.reporters.flatMap((rule, at) =>
    (rule.levels ?? []).flatMap((level, index): Array<Problem> => {
      const name = identity.levels.find(({ id }) => id === level)?.name;
      // A level that the site does not have is reported where the terms of content/site.json are checked.
      if (name === undefined) return [];
      const { first, last } = ruleDays(plan, at);
      const only = { year: plan.year, reporters: [{ ...rule, levels: [level] }] };
      const isEnd = last === plan.reporters[at + 1]?.from;
      const own = [
        first,
        ...days.filter((day) => first < day && (isEnd ? day < last : day <= last)),
      ];
      const empty = own.find((day) => reportersOn(only, units, identity, day).length === 0);
      if (empty === undefined) return [];
      const text = say.noReporters(name, formatDay(empty), empty === first);
      const path = ['reporters', at, 'levels', index];
      return [problemIn({ file, path: [] }, path, 'reporters', text, level)];
    }),
  );
}

function planProblems(file: CheckedFile, lives: Lives, unitsKnown: boolean): Array<Problem> {
  const plan = file.entries[0]?.data as PlanData | null | undefined;
  if (!plan) return [];
  return [
    ...references(file, lives, ([list, at]) =>
      list === 'reporters' ? ruleDays(plan, Number(at)) : yearDays(plan.year),
    ),
    ...(unitsKnown ? levelsWithoutUnits(file, plan, lives) : []),
  ];
}

/** Reports of days on which the unit was not alive. A figure of a day of its life may be handed in after its end. */
function progressProblems(file: CheckedFile, lives: Lives): Array<Problem> {
  const data = file.entries[0]?.data as ReportData | null | undefined;
  const party = { kind: 'area', id: data?.area ?? '' } as const;
  const life = lives.find(party)?.life;
  if (!data || !life) return [];
  const whole = unfit(party, yearDays(data.plan), lives);
  const at = { file, path: [] };
  if (whole) return [problemIn(at, ['area'], 'not-alive', whole, printable(data.area))];
  const { asOf } = data;
  if (aliveOn(life, asOf)) return [];
  const name = nameOn(lives, party, asOf);
  const text =
    life.until !== undefined && life.until <= asOf
      ? say.reportAfter(name, formatDay(life.until), formatDay(asOf), takersOf(lives, party, asOf))
      : say.reportBefore(name, formatDay(life.from ?? asOf), formatDay(asOf));
  return [problemIn(at, ['asOf'], 'not-alive', text, asOf)];
}

/** The days of a programme; null when its years are not known. */
function programDays(data: ProgramData | null | undefined): Days | null {
  const first = data?.from ?? (data?.period ? yearDays(data.period.start).first : undefined);
  const last = data?.until ?? (data?.period ? yearDays(data.period.end).last : undefined);
  return first === undefined && last === undefined
    ? null
    : { first: first ?? '0001-01-01', last: last ?? '9999-12-31' };
}

/**
 * Units and organizations used before or after their life. The fix names what took their place on the day.
 * A programme that outlives its host is not refused: who carries it on is asked for elsewhere.
 *
 * @param unitsKnown false when the list of units has errors of its own: then no level is called empty
 */
export function aliveProblems(
  files: ReadonlyArray<CheckedFile>,
  lives: Lives,
  unitsKnown: boolean,
): Array<Problem> {
  // Most sites have no unit with a known end or beginning.
  const bounded = lives.entries.some(
    ({ life }) => life.from !== undefined || life.until !== undefined,
  );
  return files.flatMap((file): Array<Problem> => {
    const { collection, entries } = file;
    // Everything of a year has the year before its id: clauses, targets, milestones, editions.
    const year = /^(\d{4})\//.exec(entries[0]?.id ?? '')?.[1];
    switch (collection) {
      case 'plans':
        return planProblems(file, lives, unitsKnown);
      case 'progress':
        return progressProblems(file, lives);
      case 'programs': {
        const days = programDays(entries[0]?.data as ProgramData | null | undefined);
        return days ? references(file, lives, () => days) : [];
      }
      default: {
        if (!bounded || year === undefined) return [];
        const days = yearDays(year);
        return [
          ...references(file, lives, () => days),
          ...(collection === 'targets' ? unitNumbers(file, lives, days) : []),
        ];
      }
    }
  });
}
