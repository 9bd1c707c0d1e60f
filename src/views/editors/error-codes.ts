import { paths } from '../../domain/paths.ts';
import { type ProblemCode, problemCodes, type Severity } from '../../editing/check/problem.ts';
import { editorsText } from '../../strings/editors.ts';
import { type ErrorCodeText, errorCodeText } from '../../strings/error-code.ts';
import { home } from '../site/entry-links.ts';
import type { PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';

export interface ErrorEntry extends ErrorCodeText {
  /** Also the anchor that the checker's messages link to. */
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

/** Every code of the checker with its explanation: errors first, then warnings. */
export function errorsPage(): ErrorsPage {
  const codes = Object.keys(problemCodes) as Array<ProblemCode>;
  const entriesOf = (severity: Severity) =>
    codes
      .filter((code) => problemCodes[code] === severity)
      .map((code) => ({
        code,
        severity,
        severityLabel: editorsText.severity[severity],
        ...errorCodeText[code],
      }));
  return {
    meta: {
      title: editorsText.errorsTitle,
      description: editorsText.errorsDescription,
      path: paths.errors(),
      crumbs: [home(), { href: href.editors(), text: editorsText.title }],
      kind: null,
    },
    groups: (['error', 'warning'] as const).map((severity) => ({
      title: editorsText.severityTitle[severity],
      intro: editorsText.severityIntro[severity],
      entries: entriesOf(severity),
    })),
  };
}
