import type { AnswerLink, AnswerStatus } from './answer.ts';
import type { AnyCard } from './cards.ts';
import type { Named } from './named-card.ts';

/**
 * What the build writes for answers, below /tim-kiem/: a list of contents (tra-loi.json) and tables of entries by
 * key, sorted and cut into small files (tra-loi-<table>-<n>.json). A reader loads the list and the one or two files
 * that hold what the query names, however large the site is.
 */
export const tables = ['tu', 'ten', 'the', 'so', 'don', 'ai'] as const;
/**
 * `tu`: words, symbols, days, clauses → keys of cards. `ten`: names of cards. `the`: cards. `so`: a unit's figures of a
 * year. `don`: the units of a year. `ai`: names of organizations, folded → their ids.
 */
export type TableName = (typeof tables)[number];

export const CONTENTS = 'tra-loi.json';
export const partName = (table: TableName, number: number): string =>
  `tra-loi-${table}-${number}.json`;

/** A year that has been confirmed. */
export interface AnswerYear {
  /** "Hướng dẫn công tác phong trào năm 2017", with its page. */
  readonly document: AnswerLink;
  /** The day from which nothing of it is due any more. */
  readonly over: string;
  /** The day on which its figures are judged, and whether that is their last one. */
  readonly on: string;
  readonly closed: boolean;
}

/** A unit: its id, its name with its kind, the slug of its level, and further names if it has any. */
export type AnswerUnit = readonly [
  id: string,
  name: string,
  level: string,
  others?: ReadonlyArray<string>,
];

export interface Contents {
  /** The day on which the site was built. */
  readonly builtOn: string;
  /** The year in force. */
  readonly year: string;
  readonly years: Readonly<Record<string, AnswerYear>>;
  /** Levels by slug, with their names folded: "xã" is called "phường", "thị trấn" too. */
  readonly levels: ReadonlyArray<
    readonly [slug: string, name: string, found: ReadonlyArray<string>]
  >;
  /** Words that begin the names of units and may be left out: "huyện". */
  readonly kinds: ReadonlyArray<string>;
  /** The page that reports a fault. */
  readonly fault: string;
  /** The first key of each file of a table, in order. */
  readonly parts: Readonly<Record<TableName, ReadonlyArray<string>>>;
}

/** The figures of a unit in a year. */
export interface UnitFigures {
  readonly href: string;
  readonly verdict: string;
  readonly sample: boolean;
  /** How many units it has below it, what these are called, and where the number is from. */
  readonly size?: readonly [count: string, units: string, note: string];
  /** Key of a target → its figure, day, goal of its own and status. */
  readonly rows: Readonly<
    Record<
      string,
      readonly [figure: string | null, day: string | null, goal: string, status: AnswerStatus]
    >
  >;
}

/** The entries of each table by key. */
export interface Tables {
  readonly tu: Readonly<Record<string, string>>;
  readonly ten: Readonly<Record<string, Named>>;
  readonly the: Readonly<Record<string, AnyCard>>;
  readonly so: Readonly<Record<string, UnitFigures>>;
  readonly don: Readonly<Record<string, ReadonlyArray<AnswerUnit>>>;
  readonly ai: Readonly<Record<string, string>>;
}
