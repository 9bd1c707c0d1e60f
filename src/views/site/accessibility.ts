import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { accessibilityText } from '../../strings/accessibility.ts';
import { home } from './entry-links.ts';
import type { PageMeta } from './types.ts';

/** The date on which the statement was last reviewed against the site. */
const REVIEWED = '2026-11-30';

/** The accessibility statement. */
export const accessibilityPage = (): { meta: PageMeta; reviewed: string } => ({
  meta: {
    title: accessibilityText.title,
    description: accessibilityText.description,
    path: paths.accessibility(),
    crumbs: [home()],
    kind: null,
  },
  reviewed: accessibilityText.reviewed(formatDay(REVIEWED)),
});
