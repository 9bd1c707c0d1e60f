import type { SourceFile } from '../../src/domain/source-file.ts';
import type { Row } from '../fixtures/sheets/build.ts';
import type { Files } from './bare-repository.ts';

/**
 * What offices and reviewers do, wherever the repository is: on one of the forges, or on one office computer
 * that has only git. Scenarios are written against this alone.
 */
export interface Way {
  /** The content that is valid now. */
  main(): ReadonlyArray<SourceFile>;
  /** The state that somebody starts from. */
  now(): string;
  /** Somebody changes files and asks to have that taken. */
  propose(title: string, files: Files, from?: string): Promise<Proposal>;
  /** A unit sends figures without opening a file: by the form of an issue, or by mail. */
  handIn(rows: ReadonlyArray<Row>, by?: Sender): Promise<HandIn>;
  /** An owner changes main without asking anybody. */
  overwrite(files: Files): void;
  /** Builds the site from main; false when the build refuses. */
  publish(): boolean;
  /** The content that readers see. */
  published(): ReadonlyArray<SourceFile>;
  /** Ends, and returns the calls that nobody answers. */
  end(): ReadonlyArray<string>;
}

export interface Sender {
  readonly isStranger?: boolean;
}

export type Outcome = 'merged' | 'conflict' | 'check';

/** A change that waits for its reviewer. */
export interface Proposal {
  /** All that its author and its reviewer are told now. */
  words(): Promise<string>;
  /** How many texts those are on the request; 1 where nothing is posted. */
  posts(): Promise<number>;
  /** The errors of the check, with what to do about each. */
  errors(): Promise<ReadonlyArray<string>>;
  amend(files: Files): Promise<void>;
  /** The author joins main into it by hand, with these texts where git could not. */
  join(files: Files): Promise<void>;
  /** The reviewer takes it, if that is allowed. */
  merge(): Promise<Outcome>;
  close(reason: string): Promise<void>;
  /** Proposes to undo it, after it was taken. */
  undo(): Promise<Proposal>;
}

/** Figures that a unit sent. */
export interface HandIn {
  /** What the sender is answered; "" before there is an answer. */
  answer(): Promise<string>;
  /** The sender writes it again. */
  send(rows: ReadonlyArray<Row>): Promise<void>;
  /** A reviewer has looked at who sent it, and lets it in. */
  allow(): Promise<void>;
  /** The change that came of it; null when there is none. */
  proposal(): Promise<Proposal | null>;
}
