/** The answer to a question, as the card above the results shows it. Every text is plain text. */

/** A link with its text, as the data files hold it. */
export type AnswerLink = readonly [text: string, href: string];

/** Text with links in it. */
export type AnswerPiece = string | AnswerLink;

/** The word, colour and shape of a status, as everywhere on the site. */
export type AnswerStatus = readonly [label: string, tone: string, shape: string];

/** One line of a card: a label with what it names, or words alone. */
export interface AnswerLine {
  readonly label?: string;
  readonly text: ReadonlyArray<AnswerPiece>;
  readonly status?: AnswerStatus | undefined;
  /** What is said more softly after it. */
  readonly note?: string | undefined;
}

export type AnswerKind = 'date' | 'owner' | 'deadline' | 'goal' | 'document' | 'clause' | 'tasks';

export interface Answer {
  readonly kind: AnswerKind;
  /** Where it comes from, above the heading: "Trả lời từ hướng dẫn năm 2017". */
  readonly kicker: string;
  readonly heading: string;
  /** The first words of an official text, as they stand there. */
  readonly quote?: string | undefined;
  readonly facts: ReadonlyArray<AnswerLine>;
  /** A list: tasks, targets. */
  readonly items: ReadonlyArray<AnswerLine>;
  /** Texts to copy, each with its name. */
  readonly copies: ReadonlyArray<readonly [name: string, text: string]>;
  readonly actions: ReadonlyArray<AnswerLink>;
  readonly source: AnswerLink;
  /** Of which day it is, that its figures are samples, that its year is over. */
  readonly notes: ReadonlyArray<string>;
  /** Set where figures are samples: "số liệu giả định". */
  readonly sample: string;
  /** What a reader reports as wrong: the value shown and its day. */
  readonly shown: { readonly value: string; readonly day: string };
  /** The page that reports a fault. */
  readonly fault: string;
}
