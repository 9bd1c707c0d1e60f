import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { accessibilityWords as words } from '../../strings/accessibility-words.ts';
import { home } from './linking.ts';
import type { PageMeta } from './types.ts';

/** The day on which someone last held the statement against the site. */
const REVIEWED = '2026-11-23';

/** The accessibility statement. @param repository where faults are reported */
export const accessibilityPage = (
  repository: string,
): { meta: PageMeta; issues: string; reviewed: string } => ({
  meta: {
    title: words.title,
    description: words.description,
    path: paths.accessibility(),
    crumbs: [home()],
    kind: null,
  },
  issues: `${repository}/issues`,
  reviewed: words.reviewed(formatDay(REVIEWED)),
});
