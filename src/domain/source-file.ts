/** A source file: path relative to the repository's root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
