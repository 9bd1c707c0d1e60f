import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { accessibilityText } from '../../strings/accessibility.ts';
import { home } from './entry-links.ts';
import type { PageMeta } from './types.ts';

/** The date on which the statement was last reviewed against the site. */
const REVIEWED = '2026-11-23';

/** The accessibility statement. @param repository where faults are reported */
export const accessibilityPage = (
  repository: string,
): { meta: PageMeta; issues: string; reviewed: string } => ({
  meta: {
    title: accessibilityText.title,
    description: accessibilityText.description,
    path: paths.accessibility(),
    crumbs: [home()],
    kind: null,
  },
  issues: `${repository}/issues`,
  reviewed: accessibilityText.reviewed(formatDay(REVIEWED)),
});
