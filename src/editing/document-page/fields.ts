import type { Answer } from '../document/draft/answers.ts';

/** The fields of a form, and what they say: an answer, or the sentence that says what is wrong. */
export interface Fields<Own extends Answer = Answer> {
  readonly rows: ReadonlyArray<Node>;
  readonly read: () => Own | string;
}
