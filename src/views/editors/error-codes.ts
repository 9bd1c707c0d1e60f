import { paths } from '../../domain/paths.ts';
import { type ProblemCode, problemCodes, type Severity } from '../../editing/check/problem.ts';
import { type ErrorWords, errorWords } from '../../strings/error-words.ts';
import { vi } from '../../strings/vi.ts';
import { home } from '../site/linking.ts';
import { href } from '../site/links.ts';
import type { PageMeta } from '../site/types.ts';

export interface ErrorEntry extends ErrorWords {
  /** Also the anchor: the checker's messages lead here. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly severityLabel: string;
}

export interface ErrorsPage {
  readonly meta: PageMeta;
  readonly groups: ReadonlyArray<{
    readonly title: string;
    readonly intro: string;
    readonly entries: ReadonlyArray<ErrorEntry>;
  }>;
}

/** Every code of the checker with what it means: errors first, then warnings. */
export function errorsPage(): ErrorsPage {
  const words = vi.editors;
  const codes = Object.keys(problemCodes) as Array<ProblemCode>;
  const entriesOf = (severity: Severity) =>
    codes
      .filter((code) => problemCodes[code] === severity)
      .map((code) => ({
        code,
        severity,
        severityLabel: words.severity[severity],
        ...errorWords[code],
      }));
  return {
    meta: {
      title: words.errorsTitle,
      description: words.errorsDescription,
      path: paths.errors(),
      crumbs: [home(), { href: href.editors(), text: words.title }],
      kind: null,
    },
    groups: (['error', 'warning'] as const).map((severity) => ({
      title: words.severityTitle[severity],
      intro: words.severityIntro[severity],
      entries: entriesOf(severity),
    })),
  };
}
