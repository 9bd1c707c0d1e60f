/**
 * What the content checker can find. The kind is a permanent code: it is printed beside every
 * message and explained on the editors' page.
 */
export const problemKinds = [
  'syntax',
  'encoding',
  'conflict',
  'duplicate-key',
  'schema',
  'unknown-file',
  'wrong-place',
  'duplicate-id',
  'reference',
  'citation',
  'quote',
  'calendar',
  'ledger',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  readonly kind: ProblemKind;
  /** Path from the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** "owners.lead.0", or null when the problem is not about one field. */
  readonly field: string | null;
  /** The field's Vietnamese label. */
  readonly label: string | null;
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** A file as it was read: path from the repository's root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
