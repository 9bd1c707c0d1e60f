import { yearOf } from '../../../model/entity.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { Existing } from '../../new/content.ts';

/**
 * The files of a year that was opened before its document came: a plan, a frame of drafts without text, no target.
 * The document takes their place; what was only copied from the year before goes with them.
 *
 * @returns their paths; null when there is no such year, or it has a text, a target or a report already
 */
export function openedYear(existing: Existing, year: number): ReadonlySet<string> | null {
  const plan = `content/plans/${year}.json`;
  if (!existing.paths.has(plan) || existing.paths.has(`content/sources/${year}.txt`)) return null;
  const parts = existing
    .of('guidance')
    .filter(({ entries }) => (entries[0]?.data as GuidanceData | null)?.plan === String(year));
  const hasText = parts.some(({ parsed }) => parsed.body.trim() !== '');
  const hasTargets = existing
    .of('targets')
    .some(({ entries }) => entries.some(({ id }) => yearOf(id) === String(year)));
  const hasReports = [...existing.paths].some((path) =>
    path.startsWith(`content/progress/${year}/`),
  );
  if (hasText || hasTargets || hasReports) return null;
  const own = [plan, `content/targets/${year}.json`, `content/milestones/${year}.json`];
  return new Set([
    ...own.filter((path) => existing.paths.has(path)),
    ...parts.map(({ file }) => file.path),
  ]);
}
