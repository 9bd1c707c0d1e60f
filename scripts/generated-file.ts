/** A file that `npm run generate` writes. */
export interface GeneratedFile {
  /** From the project's root. */
  readonly path: string;
  /** Null for a file that there should be none of. */
  readonly text: string | null;
}
