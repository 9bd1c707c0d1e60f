/** A file that `npm run generate` writes. */
export interface GeneratedFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}
