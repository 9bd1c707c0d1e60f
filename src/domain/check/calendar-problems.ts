import { when } from '../../model/dates.ts';
import { vi } from '../../strings/vi.ts';
import type { CheckedFile } from './entries.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';

/** The fields of a milestone's time that name a year, with what they say. */
function yearsNamed(value: unknown): Array<readonly [field: string, found: string]> {
  const parsed = when.safeParse(value);
  if (!parsed.success) return [];
  const { precision, ...fields } = parsed.data;
  if (precision === 'periodic' || precision === 'unknown') return [];
  return Object.entries(fields)
    .filter(([field]) => field !== 'printed')
    .map(([field, found]) => [field, String(found)]);
}

/**
 * Faults of the milestones of a year that a schema cannot see: the file of another year, and days
 * outside the year. Each milestone is read by itself, so that a fault in one hides none in another.
 */
export function calendarProblems({ file, parsed, entries }: CheckedFile): Array<Problem> {
  const data = parsed.data as { plan?: unknown; milestones?: Array<{ when?: unknown }> } | null;
  const year = file.path.split('/').at(-1)?.replace('.json', '') ?? '';
  const add = (
    path: ReadonlyArray<PropertyKey>,
    kind: Problem['kind'],
    text: { message: string; fix: string },
  ) => problemAt(file, parsed.offsetOf(path), kind, text, { path, label: null });
  const place =
    typeof data?.plan === 'string' && data.plan !== year
      ? [add(['plan'], 'wrong-place', vi.check.wrongFile('plan', data.plan, year))]
      : [];
  const outside = entries.flatMap(({ path }, index) =>
    yearsNamed(data?.milestones?.[index]?.when)
      .filter(([, found]) => found.slice(0, 4) !== year)
      .map(([field, found]) =>
        add([...path, 'when', field], 'calendar', vi.check.outsideYear(found, year)),
      ),
  );
  return [...place, ...outside];
}
