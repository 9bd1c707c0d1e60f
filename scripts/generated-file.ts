/** A file that `npm run generate` writes. */
export interface GeneratedFile {
  /** Relative to the project's root. */
  readonly path: string;
  /** Null for a file that must not exist. */
  readonly text: string | null;
}
