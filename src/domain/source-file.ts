/** A file as it was read: path from the repository's root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
