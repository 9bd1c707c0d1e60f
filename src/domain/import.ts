import { type ObservationData, observation } from '../model/progress.ts';
import { vi } from '../strings/vi.ts';
import { type Column, entriesFromCsv } from './table.ts';

/** The columns of observations.csv, as far as they can be imported. */
const text = (name: string): Column => ({ name, type: 'string', empty: 'absent' });
const number = (name: string): Column => ({ name, type: 'number', empty: 'absent' });
const columns: ReadonlyArray<Column> = [
  ...['area', 'plan', 'id', 'target', 'asOf', 'reportedOn'].map(text),
  ...['value', 'numerator', 'denominator'].map(number),
  ...['reporter', 'document', 'note', 'lifecycle', 'supersedes', 'reason'].map(text),
  { name: 'final', type: 'boolean', empty: 'absent' },
];

export interface Imported {
  /** New reports by file ("2017/ba-be"), in the order of the table. */
  readonly added: ReadonlyMap<string, ReadonlyArray<ObservationData>>;
  /** In Vietnamese, each with its row; when there is one, nothing may be written. */
  readonly problems: ReadonlyArray<string>;
}

const same = (a: ObservationData, b: ObservationData) =>
  (Object.keys({ ...a, ...b }) as Array<keyof ObservationData>).every((key) => a[key] === b[key]);

/**
 * Compares a table of reports with those known. Reports are append-only: a row that is known and
 * unchanged is left out, a new one is added, one that was changed is refused.
 *
 * @param csv the downloaded observations.csv, with rows added
 * @param known the reports of a file ("2017/ba-be"), or null when there is no such file
 */
export function importObservations(
  csv: string,
  known: (file: string) => ReadonlyArray<ObservationData> | null,
): Imported {
  const added = new Map<string, Array<ObservationData>>();
  const problems: Array<string> = [];
  entriesFromCsv(csv, columns).forEach(({ area, plan, ...data }, index) => {
    const row = index + 2;
    const file = `${plan}/${area}`;
    const before = known(file);
    const parsed = observation.safeParse(data);
    if (!before) problems.push(vi.import.noFile(row, file));
    else if (!parsed.success) {
      const [issue] = parsed.error.issues;
      problems.push(vi.import.invalid(row, issue?.path.join('.') ?? '', issue?.message ?? ''));
    } else {
      const old = before.find(({ id }) => id === parsed.data.id);
      if (old && !same(old, parsed.data)) problems.push(vi.import.changed(row, parsed.data.id));
      if (!old) added.set(file, [...(added.get(file) ?? []), parsed.data]);
    }
  });
  return { added, problems };
}
