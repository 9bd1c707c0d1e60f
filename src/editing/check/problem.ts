import type { errorCodeText } from '../../strings/error-code.ts';

/**
 * All codes of the content checker. A code is permanent: it is printed with every message and explained,
 * with an example, on /bien-tap/loi/#<code> (the texts are in src/strings/error-code.ts; the type ensures
 * that none is missing).
 *
 * An error stops the build and blocks the pull request: the content is wrong, or would be lost. A warning
 * is for the reviewer: the content may be right, but rarely is.
 */
export const problemCodes = {
  // The file as text.
  'too-large': 'error',
  encoding: 'error',
  'hidden-character': 'error',
  bom: 'error',
  nfc: 'error',
  crlf: 'warning',
  conflict: 'error',
  syntax: 'error',
  'too-deep': 'error',
  'duplicate-key': 'error',
  'reserved-key': 'error',
  yaml: 'error',
  'cut-value': 'error',
  'value-comment': 'warning',
  form: 'warning',
  'unknown-file': 'error',
  'file-name': 'error',
  'wrong-place': 'error',
  // One field.
  missing: 'error',
  'unknown-field': 'error',
  type: 'error',
  value: 'error',
  date: 'error',
  'date-ambiguous': 'error',
  'date-order': 'error',
  'date-future': 'error',
  'look-alike': 'warning',
  'raw-html': 'error',
  'mdx-in-markdown': 'error',
  mdx: 'error',
  'mdx-code': 'error',
  link: 'error',
  comment: 'error',
  // The organization's settings (content/site.json).
  site: 'error',
  'no-contact': 'warning',
  'personal-data': 'error',
  // Between entries.
  'duplicate-id': 'error',
  'reserved-id': 'error',
  reference: 'error',
  citation: 'error',
  'own-document': 'error',
  validity: 'error',
  quote: 'error',
  'deadline-words': 'warning',
  attachment: 'error',
  'attachment-kind': 'error',
  'attachment-hash': 'error',
  unused: 'warning',
  unconfirmed: 'warning',
  proposed: 'warning',
  waiting: 'warning',
  'official-text': 'error',
  source: 'error',
  'no-source': 'warning',
  'clause-place': 'error',
  'clause-number': 'warning',
  'not-entered': 'warning',
  synonym: 'error',
  'synonym-stands': 'warning',
  task: 'error',
  'task-verb': 'warning',
  amendment: 'error',
  'amendment-markup': 'warning',
  'no-text': 'error',
  'no-plan': 'error',
  // Lives of units, organizations and programmes.
  life: 'error',
  event: 'error',
  'same-code': 'error',
  'not-alive': 'error',
  reporters: 'error',
  'operating-day': 'warning',
  'no-taker': 'warning',
  // Years; the calendar and its published events; published addresses.
  calendar: 'error',
  'other-year': 'error',
  forerunner: 'error',
  redirect: 'error',
  ledger: 'error',
  // Goals of targets.
  'goal-sum': 'error',
  'goal-units': 'error',
  'goal-words': 'warning',
  // Reported figures.
  'over-denominator': 'error',
  'over-100': 'error',
  'share-parts': 'error',
  'two-finals': 'error',
  'correction-reason': 'error',
  correction: 'error',
  'same-day': 'warning',
  fraction: 'warning',
  'over-scale': 'warning',
  outsized: 'warning',
  'denominator-changed': 'warning',
  falling: 'warning',
  'after-close': 'warning',
  'before-window': 'error',
  'after-window': 'warning',
  'other-period': 'warning',
  'zero-total': 'warning',
  'per-period': 'warning',
  garbled: 'error',
  'other-reporter': 'warning',
  placeholder: 'error',
  'person-name': 'warning',
  'correction-day': 'warning',
  'after-final': 'warning',
  'counted-from': 'error',
  'split-sum': 'error',
  'sample-left': 'warning',
  // Compared with the content before the change.
  'lost-observation': 'error',
  'changed-observation': 'error',
  'task-gone': 'warning',
} as const satisfies Record<keyof typeof errorCodeText, 'error' | 'warning'>;

export type ProblemCode = keyof typeof problemCodes;
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path from the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
  /** "owners.lead.0", or null when the problem is not about one field. */
  readonly field: string | null;
  /** The place in its report's list of the figure that a problem of the report's head is about. */
  readonly figure?: number;
  /** The field's Vietnamese label. */
  readonly label: string | null;
  /** The invalid value, shortened, control characters made visible; null for objects and missing fields. */
  readonly found: string | null;
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** True when content with these problems must not be published. Warnings alone do not stop it. */
export const hasErrors = (problems: ReadonlyArray<Problem>): boolean =>
  problems.some(({ severity }) => severity === 'error');
