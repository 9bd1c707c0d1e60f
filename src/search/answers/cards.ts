import type { AnswerLink, AnswerPiece } from './answer.ts';

/** What the tables hold of each thing that may be asked about. */

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

/** A month of a year in which something falls. */
export interface MonthCard extends Card {
  readonly kind: 'month';
  readonly year: string;
  readonly entries: ReadonlyArray<readonly [name: string, href: string, when: string]>;
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

/** The tasks of a level, or of an organization, in a year. */
export interface TasksCard extends Card {
  readonly kind: 'tasks';
  /** Whose they are: "Cấp xã", "Sở Y tế". */
  readonly who: string;
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
  | MonthCard
  | PeriodCard
  | TasksCard;
/** Cards that are found by words of their names. */
export type TopicCard = Exclude<AnyCard, DocumentCard | MonthCard | PeriodCard | TasksCard>;
