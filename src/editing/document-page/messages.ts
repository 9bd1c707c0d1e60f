import type { DocumentDraft } from '../document/draft/draft.ts';
import type { SupplementClause } from '../document/supplement/clauses.ts';
import type { SupplementDraft } from '../document/supplement/decide.ts';
import type { YearHandover } from './finish-steps.ts';
import type { Names } from './names.ts';

/** What the page asks its worker. */
export type Question =
  /** Reads a file. `year`: what a person said, when the document did not. */
  | {
      readonly ask: 'read';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly year: number | null;
      /** What a person said it is: the document of a year, or one that changes it; null: nobody asked yet. */
      readonly as: 'year' | 'supplement' | null;
    }
  /** Takes up what was kept on the device. */
  | { readonly ask: 'open'; readonly kept: unknown }
  /** Makes the files. `original`: the file itself, when it is to be attached. */
  | {
      readonly ask: 'finish';
      readonly draft: DocumentDraft;
      readonly original: Uint8Array<ArrayBuffer> | null;
    }
  /** Makes the files of a document that changes another. */
  | { readonly ask: 'finish-supplement'; readonly draft: SupplementDraft };

/** What goes over to the worker: the question, and where the site's content is. */
export interface Request {
  readonly data: string;
  readonly question: Question;
}

export interface Review {
  readonly say: 'review';
  readonly draft: DocumentDraft;
  readonly names: Names;
}

/** A message about the files, and the place of the review that it is about; null: the year as a whole. */
export interface Told {
  readonly text: string;
  readonly where: string | null;
}

/** The files of the year, and what a person has to know of them. */
export interface Finished {
  readonly say: 'finished';
  readonly open: number;
  readonly paths: ReadonlyArray<string>;
  readonly errors: ReadonlyArray<Told>;
  readonly warnings: ReadonlyArray<Told>;
  readonly waiting: ReadonlyArray<Told>;
  readonly handover: YearHandover;
}

/** A document that changes that of a year. */
export interface SupplementReview {
  readonly say: 'supplement';
  readonly draft: SupplementDraft;
  readonly clauses: ReadonlyArray<SupplementClause>;
}

/** The files of a supplement, and what a person has to know of them. */
export interface SupplementFinished {
  readonly say: 'supplement-finished';
  readonly open: number;
  /** Changes that could not be written. */
  readonly left: number;
  /** Targets that have to be changed by hand. */
  readonly targets: ReadonlyArray<string>;
  readonly paths: ReadonlyArray<string>;
  readonly errors: ReadonlyArray<string>;
  readonly warnings: ReadonlyArray<string>;
  readonly handover: YearHandover;
}

/** The year has to be said, or said again. */
export interface YearQuestion {
  readonly say: 'year';
  readonly why: string;
  readonly year: number | null;
  /** The year of the site that the document may change; null: none. */
  readonly amends: number | null;
}

/** What the worker answers. */
export type Answered =
  | Review
  | Finished
  | SupplementReview
  | SupplementFinished
  /** One sentence: why the file was not read, and what to do instead. */
  | { readonly say: 'refused'; readonly why: string }
  | YearQuestion
  /** What was kept is of another form. */
  | { readonly say: 'old' }
  | { readonly say: 'failed' };
