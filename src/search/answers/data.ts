import type { AnswerLink, AnswerPiece, AnswerStatus } from './answer.ts';

/**
 * What the build writes for answers, below /tim-kiem/: a list of contents (tra-loi.json) and tables of entries by
 * key, sorted and cut into small files (tra-loi-<table>-<n>.json). A reader loads the list and the one or two files
 * that hold what the query names, however large the site is.
 */
export const tables = ['tu', 'ten', 'the', 'so', 'don'] as const;
/**
 * `tu`: words, symbols, days, clauses → keys of cards. `ten`: names of cards. `the`: cards. `so`: a unit's figures of a
 * year. `don`: the units of a year.
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

/** Who does it: "Chủ trì", "Phối hợp". */
export interface AnswerFact {
  readonly label: string;
  readonly text: ReadonlyArray<AnswerPiece>;
  readonly note?: string | undefined;
}

interface Card {
  readonly href: string;
  /** As links name it. */
  readonly name: string;
}

/** What a card is called, apart from it: enough to tell which card is meant before any is loaded. */
export interface Named {
  readonly kind: TopicCard['kind'];
  /** Its names in lower case; acronyms are written out in further ones. */
  readonly names: ReadonlyArray<string>;
  /** Keys of cards that are about the same thing. */
  readonly same: ReadonlyArray<string>;
}

/** A document that the guidance cites, or the own document of a year. */
export interface DocumentCard extends Card {
  readonly kind: 'document';
  readonly title: string;
  readonly facts: ReadonlyArray<AnswerFact>;
  /** Ways to cite it: name and text. */
  readonly cite: ReadonlyArray<readonly [name: string, text: string]>;
  /** Further words that a query may name with its symbol. */
  readonly words: string;
  /** The day on which somebody looked up whether it is in force. */
  readonly day: string;
}

export interface ClauseCard extends Card {
  readonly kind: 'clause';
  readonly year: string;
  /** The first words of its text. */
  readonly first: string;
  readonly who: ReadonlyArray<AnswerFact>;
  readonly when: ReadonlyArray<string>;
  readonly targets: ReadonlyArray<string>;
}

export interface ProgramCard extends Card {
  readonly kind: 'program';
  readonly who: ReadonlyArray<AnswerFact>;
  readonly targets: ReadonlyArray<string>;
}

export interface CampaignCard extends Card {
  readonly kind: 'campaign';
  readonly year: string;
  readonly who: ReadonlyArray<AnswerFact>;
  readonly when: string;
  readonly start: string | null;
  readonly end: string | null;
  /** Its entries in the calendar. */
  readonly entries: ReadonlyArray<string>;
  readonly targets: ReadonlyArray<string>;
}

export interface TargetCard extends Card {
  readonly kind: 'target';
  readonly year: string;
  readonly goal: string;
  /** How it stands, in one sentence. */
  readonly stands: string;
  /** Whom the figure covers, the figure, and a range where some are missing. */
  readonly figure: readonly [subject: string, figure: string, range: string | null];
  readonly verdict: string;
  /** Its time: "01/01/2017 – 31/12/2017", and why. */
  readonly window: string;
  readonly basis: string;
  readonly start: string;
  readonly end: string;
  readonly clause: AnswerLink | null;
  readonly sample: boolean;
}

/** An entry of a year's calendar. */
export interface EntryCard extends Card {
  readonly kind: 'entry';
  readonly year: string;
  readonly when: string;
  /** First and last day; null when the document states none. */
  readonly start: string | null;
  readonly end: string | null;
  readonly weekday: string | null;
  readonly facts: ReadonlyArray<AnswerFact>;
  readonly cancelled: string | null;
  readonly ics: string | null;
  /** The key of the day that recurs. */
  readonly yearly: string | null;
}

/** A day that recurs every year. */
export interface YearlyCard extends Card {
  readonly kind: 'yearly';
  /** "ngày 27/7 hằng năm" */
  readonly every: string;
  /** Its days in the years that have a calendar: day, page, calendar file. */
  readonly times: ReadonlyArray<readonly [day: string, href: string, ics: string | null]>;
}

/** A period whose report a year's plan requires. */
export interface PeriodCard extends Card {
  readonly kind: 'period';
  readonly year: string;
  readonly length: 'month' | 'quarter' | 'half-year' | 'year';
  readonly start: string;
  readonly end: string;
  readonly due: string | null;
  /** The document's words on when it is due; empty when it has none. */
  readonly words: string;
  readonly clause: AnswerLink | null;
}

/** The tasks of a level in a year. */
export interface TasksCard extends Card {
  readonly kind: 'tasks';
  readonly year: string;
  readonly count: number;
  /** Those with a day: the day they are due, in words, what, clause. */
  readonly dated: ReadonlyArray<
    readonly [end: string, when: string, what: string, clause: AnswerLink | null]
  >;
  /** Some of the others. */
  readonly others: ReadonlyArray<readonly [what: string, clause: AnswerLink | null]>;
  /** Units with a list of their own: id → address. */
  readonly units: Readonly<Record<string, string>>;
}

export type AnyCard =
  | DocumentCard
  | ClauseCard
  | ProgramCard
  | CampaignCard
  | TargetCard
  | EntryCard
  | YearlyCard
  | PeriodCard
  | TasksCard;
/** Cards that are found by words of their names. */
export type TopicCard = Exclude<AnyCard, DocumentCard | PeriodCard | TasksCard>;

/** The figures of a unit in a year. */
export interface UnitFigures {
  readonly href: string;
  readonly verdict: string;
  readonly sample: boolean;
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
}
