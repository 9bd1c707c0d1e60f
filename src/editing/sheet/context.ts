import type { IsoDay } from '../../domain/dates.ts';
import type { AreaData } from '../../model/area.ts';
import type { ProgressData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { checkContent } from '../check/check.ts';
import type { SourceFile } from '../check/problem.ts';

export type SheetArea = Pick<AreaData, 'id' | 'name' | 'shortName'>;

/** A target with its whole id ("2017/mo-hinh-xa"). */
export type SheetTarget = Pick<
  TargetData,
  'id' | 'title' | 'shortTitle' | 'kind' | 'per' | 'unit' | 'goal' | 'comparator' | 'reportEvery'
> &
  Pick<TargetData, 'areas' | 'window'> & { readonly plan: string };

/** What a cell is read against: the content as it is. */
export interface SheetContext {
  readonly today: IsoDay;
  readonly areas: ReadonlyArray<SheetArea>;
  readonly targets: ReadonlyArray<SheetTarget>;
  /** Years, oldest first. */
  readonly plans: ReadonlyArray<string>;
  /** Files of figures by "2017/ba-be". */
  readonly progress: ReadonlyMap<string, ProgressData>;
}

export const progressPath = (key: string): string => `content/progress/${key}.json`;

/** Reads what sheets are compared with out of content files; what is broken in them is left out. */
export function sheetContext(files: ReadonlyArray<SourceFile>, today: IsoDay): SheetContext {
  const wanted = files.filter(({ path }) =>
    /^content\/(?:areas\.json|plans\/|targets\/|progress\/)/.test(path),
  );
  const { checked } = checkContent(wanted, { today });
  const entries = <Data>(collection: string) =>
    checked
      .filter((file) => file.collection === collection)
      .flatMap((file) =>
        file.entries.flatMap(({ id, data }) => (data === null ? [] : [{ id, data: data as Data }])),
      );
  return {
    today,
    areas: entries<AreaData>('areas').map(({ data }) => data),
    targets: entries<TargetData>('targets').map(({ id, data }) => ({
      ...data,
      id,
      plan: id.split('/', 1)[0] ?? '',
    })),
    plans: entries('plans')
      .map(({ id }) => id)
      .sort(),
    progress: new Map(entries<ProgressData>('progress').map(({ id, data }) => [id, data])),
  };
}
