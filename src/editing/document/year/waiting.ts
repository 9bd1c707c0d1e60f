/** Something of a new year that a person has to look at: where it stands, and the words that it was read from. */
export interface Waiting {
  /** Path of the file. */
  readonly file: string;
  /** The field, or the entry of a list, that waits. */
  readonly field: string;
  readonly words: string;
}
