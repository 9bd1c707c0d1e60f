import { formatPercent } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { type Pace, paceStatuses, ruleOf } from '../../domain/status.ts';
import { thresholds } from '../../domain/thresholds.ts';
import { vi } from '../../strings/vi.ts';
import { home } from '../site/linking.ts';
import { href } from '../site/links.ts';
import type { PageMeta } from '../site/types.ts';
import { look, type StatusView } from './standing.ts';

/** The rules as the code has them, thresholds included. */
export interface MethodPage {
  readonly meta: PageMeta;
  readonly rules: ReadonlyArray<{
    readonly number: number;
    readonly status: StatusView;
    readonly condition: string;
  }>;
  readonly ages: string;
}

/** When a status is given, with the thresholds from the one table. */
function conditionOf(pace: Pace): string {
  const words = vi.method.conditions;
  const percent = (share: number) => formatPercent(share * 100);
  const { onTrack, needsPush, earliestVerdict, dueSoonDays, closingDays } = thresholds;
  switch (pace) {
    case 'just-started':
      return words[pace](percent(earliestVerdict));
    case 'on-track':
      return words[pace](percent(onTrack));
    case 'needs-push':
      return words[pace](percent(needsPush), percent(onTrack));
    case 'behind':
      return words[pace](percent(needsPush));
    case 'in-time':
    case 'due-soon':
      return words[pace](dueSoonDays);
    case 'closing':
      return words[pace](closingDays);
    default:
      return words[pace];
  }
}

export function methodPage(): MethodPage {
  return {
    meta: {
      title: vi.method.title,
      description: vi.method.description,
      path: paths.method(),
      crumbs: [home(), { href: href.progressIndex(), text: vi.nav.progress }],
      kind: vi.kinds.progress,
    },
    rules: paceStatuses.map((pace) => ({
      number: ruleOf[pace],
      status: { pace, label: vi.pace[pace], ...look(pace), why: null },
      condition: conditionOf(pace),
    })),
    ages: vi.method.ages(thresholds.reportGraceDays),
  };
}
