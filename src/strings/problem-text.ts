/** Message of a problem: what is wrong, and what to write instead. */
export interface ProblemText {
  readonly message: string;
  readonly fix: string;
}
