import { labelOf } from '../../../domain/schema-labels.ts';
import { taskWhen } from '../../../model/task.ts';
import { referenceCheckText } from '../../../strings/reference-check.ts';
import type { CheckedFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Times that name no year, or may rightly name another: a deadline counted from a day of the year before. */
const WITHOUT_YEAR: ReadonlySet<string> = new Set([
  'periodic',
  'after',
  'unknown',
  'milestone',
  'observance',
  'occasion',
]);

/** The fields of the time of a milestone or a task that contain a year, with their values. */
export function yearsNamed(value: unknown): Array<readonly [field: string, found: string]> {
  const parsed = taskWhen.safeParse(value);
  if (!parsed.success) return [];
  const { precision, ...fields } = parsed.data;
  if (WITHOUT_YEAR.has(precision)) return [];
  return Object.entries(fields)
    .filter(([field]) => !['printed', 'before', 'dayOff'].includes(field))
    .map(([field, found]) => [field, String(found)]);
}

/**
 * Milestones on days outside their year, which a schema cannot see. Each is checked separately, so that a
 * problem in one hides none in another. When the file name and its plan name different years, only that is
 * reported (rules/path-consistency.ts): which year is meant is unknown.
 */
export function calendarProblems({ file, parsed, schema, entries }: CheckedFile): Array<Problem> {
  const data = parsed.data as {
    plan?: unknown;
    milestones?: Array<{ when?: unknown } | null>;
  } | null;
  const year = file.path.split('/').at(-1)?.replace('.json', '') ?? '';
  if (typeof data?.plan === 'string' && data.plan !== year) return [];
  return entries.flatMap(({ path: entry }, index) =>
    yearsNamed(data?.milestones?.[index]?.when)
      .filter(([, found]) => found.slice(0, 4) !== year)
      .map(([field, found]) => {
        const path = [...entry, 'when', field];
        const label = labelOf(schema, path);
        const text = referenceCheckText.outsideYear(found, year);
        return problemAt(file, parsed.offsetOf(path), 'calendar', text, { path, label, found });
      }),
  );
}
