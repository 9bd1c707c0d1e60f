import type { IsoDay } from '../../domain/dates.ts';
import {
  type FiledReport,
  type UnitFigures,
  unitFigures,
  unitKey,
} from '../../domain/observations.ts';
import { perObject } from '../../domain/per-object.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { ReportData } from '../../model/progress.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { TargetData } from '../../model/target.ts';
import { readFiles } from '../check/read-files.ts';
import { remembered } from '../check/rules/figures/remembered.ts';
import { type AreaContext, areaContext } from './area-context.ts';
import type { UnitNames } from './match-areas.ts';

/** @param identity null when content/site.json cannot be read: then only the names of units are known */
const unitNames = (identity: SiteIdentity | null): UnitNames => ({
  kinds: identity?.areaKinds.flatMap(({ name, abbreviations }) => [name, ...abbreviations]) ?? [],
  levels: identity?.levels.flatMap(({ name, full }) => [name, full ?? name]) ?? [],
});

/** A target with its full id ("2017/mo-hinh-xa"). */
export type SheetTarget = Pick<
  TargetData,
  'id' | 'title' | 'shortTitle' | 'kind' | 'per' | 'unit' | 'goal' | 'comparator' | 'reportEvery'
> &
  Pick<TargetData, 'areas' | 'window' | 'goalMax' | 'grades'> & { readonly plan: string };

/** The current content that cells are matched against. */
export interface SheetContext extends AreaContext {
  readonly today: IsoDay;
  /** Words for units and levels, as prefixes of names and in headings. */
  readonly unitNames: UnitNames;
  readonly targets: ReadonlyArray<SheetTarget>;
  /** Years, oldest first. */
  readonly plans: ReadonlyArray<string>;
  /** What units have really reported, by key, "2017/ba-be": sample figures are left out. */
  readonly progress: ReadonlyMap<string, UnitFigures>;
  /** All reports, also sample ones, with the ids of their files. */
  readonly reports: ReadonlyArray<FiledReport>;
}

/** The file of a report. @param id "2017/ba-be/2017-q1" */
export const reportPath = (id: string): string => `content/progress/${id}.json`;

const contextOn = perObject((files: ReadonlyArray<SourceFile>) =>
  remembered((today) => readContext(files, today)),
);

/**
 * Extracts the data that tables are compared with; invalid entries are left out. Remembered: an inbox reads a hundred
 * tables against the same content.
 */
export const sheetContext = (files: ReadonlyArray<SourceFile>, today: IsoDay): SheetContext =>
  contextOn(files)(today);

function readContext(files: ReadonlyArray<SourceFile>, today: IsoDay): SheetContext {
  const wanted = files.filter(({ path }) =>
    /^content\/(?:site\.json|areas\.json|events\.json|plans\/|targets\/|progress\/)/.test(path),
  );
  const { checked, identity } = readFiles(wanted);
  const entries = <Data>(collection: string) =>
    checked
      .filter((file) => file.collection === collection)
      .flatMap((file) =>
        file.entries.flatMap(({ id, data }) => (data === null ? [] : [{ id, data: data as Data }])),
      );
  const reports = entries<ReportData>('progress').map(({ id, data }) => ({ ...data, id }));
  const real = reports.filter(({ sample }) => !sample);
  return {
    today,
    reports,
    unitNames: unitNames(identity),
    ...areaContext({
      units: entries<AreaData>('areas').map(({ data }) => data),
      events: entries<EventData>('events').map(({ data }) => data),
      plans: entries<PlanData>('plans'),
      identity,
      unitNames: unitNames(identity),
      today,
    }),
    targets: entries<TargetData>('targets').map(({ id, data }) => ({
      ...data,
      id,
      plan: id.split('/', 1)[0] ?? '',
    })),
    plans: entries('plans')
      .map(({ id }) => id)
      .sort(),
    progress: new Map(unitFigures(real).map((unit) => [unitKey(unit), unit])),
  };
}
