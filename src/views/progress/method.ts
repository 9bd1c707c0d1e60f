import { formatPercent } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { ruleNumber, type StatusCode, statusCodes } from '../../domain/status.ts';
import { thresholds } from '../../domain/thresholds.ts';
import { entities } from '../../model/entities.ts';
import { methodText } from '../../strings/method.ts';
import { statusText } from '../../strings/status.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { PageMeta } from '../site/types.ts';
import { methodExample } from './method-examples.ts';
import { readerLook, readerStatuses, type StatusLook, statusLook } from './reader-status.ts';
import { plainStatus, type StatusView } from './target-status.ts';

/** The status rules as implemented, thresholds included. */
export interface MethodPage {
  readonly meta: PageMeta;
  /** The words that readers see, each with what it means, an example, and the rules that give it. */
  readonly words: ReadonlyArray<{
    readonly look: StatusLook;
    readonly meaning: string;
    readonly example: string;
    readonly rules: ReadonlyArray<number>;
  }>;
  readonly rules: ReadonlyArray<{
    readonly number: number;
    readonly status: StatusView;
    readonly condition: string;
  }>;
  readonly notes: ReadonlyArray<string>;
  readonly ages: string;
}

/** Conditions of each status, with the thresholds from the shared table. */
function conditionOf(status: StatusCode): string {
  const percent = (share: number) => formatPercent(share * 100);
  const { onTrack, needsPush, earliestVerdict, dueSoonDays, closingDays } = thresholds;
  switch (status) {
    case 'just-started':
      return methodText.conditions[status](percent(earliestVerdict));
    case 'on-track':
      return methodText.conditions[status](percent(onTrack));
    case 'needs-push':
      return methodText.conditions[status](percent(needsPush), percent(onTrack));
    case 'behind':
      return methodText.conditions[status](percent(needsPush));
    case 'in-time':
      return methodText.conditions[status](dueSoonDays);
    case 'due-soon':
      return methodText.conditions[status](closingDays, dueSoonDays);
    case 'closing':
      return methodText.conditions[status](closingDays);
    default:
      return methodText.conditions[status];
  }
}

export function methodPage({ names, plan }: Pick<Site, 'names' | 'plan'>): MethodPage {
  return {
    meta: {
      title: methodText.title,
      description: methodText.description(names),
      path: paths.method(),
      crumbs: [home(), listLink('progress')],
      kind: entities.progress.menu.text,
    },
    words: readerStatuses.map((word) => ({
      look: readerLook(word),
      meaning: methodText.meanings[word],
      example: methodExample(word, plan.year).text,
      rules: [
        ...new Set(statusCodes.filter((code) => statusLook(code).reader === word).map(ruleNumber)),
      ],
    })),
    rules: statusCodes.map((status) => ({
      number: ruleNumber(status),
      // The finer name of the rule, with the shape of the word that readers see.
      status: { ...plainStatus(status), label: statusText[status] },
      condition: conditionOf(status),
    })),
    notes: methodText.notesList(names),
    ages: methodText.ages(thresholds.reportGraceDays),
  };
}
