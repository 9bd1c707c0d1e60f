/** What the query parser makes of what was typed: the interface between query, ranking, answers and page. */

/** A unit of a query: a word, or a symbol, date, clause, acronym or common saying of several words. */
export interface QueryUnit {
  /** Spellings to search for, likeliest first; a spelling may have several words. */
  readonly forms: ReadonlyArray<string>;
  /** Plain words can be part of phrases; index terms (symbols, dates) cannot. */
  readonly plain: boolean;
  /** True for function words ("của", "trong"). */
  readonly light: boolean;
  /** The words as typed, searched when no form is found: "kế hoạch 5" need not be a symbol. */
  readonly fallback?: string;
  /** How an index term goes on that may not have been typed to its end: "chi thi 1" may become "chi thi 10". */
  readonly begins?: string;
  /** True for pages to which the query leads by what it means: those that only say its words are found too. */
  readonly leads?: boolean;
  /** Weight of pages found by its forms, below 1 where the words are not those of the site; 1 when left out. */
  readonly weight?: number;
}

/** A part of the query that was interpreted differently from how it was typed. */
export interface Understood {
  readonly typed: string;
  readonly as: string;
}

/** A query whose slips were put right before searching. */
export interface Corrected {
  /** The whole query as it was searched. */
  readonly query: string;
  /** Each part that was changed. */
  readonly parts: ReadonlyArray<Understood>;
}

/** What a question asks for; "how" for questions that ask for none of the others; "none" is no question. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'how-many'
  | 'what-to-do'
  | 'where'
  | 'what-is'
  | 'how'
  | 'none';

/** A unit of the site that a query names. */
export interface NamedArea {
  /** Ids of the units of that name: a name may be that of several. */
  readonly ids: ReadonlyArray<string>;
  readonly typed: string;
}

/** A period of reports that a query names: "6 tháng", "quý I/2017", "báo cáo năm". */
export interface Period {
  /** Months from the beginning of the year, or of the quarter: 3, 6, 9 or 12. */
  readonly months: 3 | 6 | 9 | 12;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly typed: string;
}

/** A document symbol as far as it was typed. */
export interface TypedSymbol {
  readonly number: number;
  /** Code of the document type, folded: "ct". */
  readonly type: string | null;
  /** Codes of the issuers, folded. */
  readonly issuers: ReadonlyArray<string>;
  /** False when it ends the query and may go on: "10-C", "chi thi 1". */
  readonly whole: boolean;
  readonly typed: string;
}

export interface TypedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly typed: string;
}

export interface TypedMonth {
  readonly month: number;
  readonly year: number | null;
}

export interface TypedClause {
  /** The number without the word before it: "I.1.5", "Điều 3, khoản 2". */
  readonly number: string;
  readonly typed: string;
}

export interface ParsedQuery {
  readonly units: ReadonlyArray<QueryUnit>;
  /** Phrases in quotes, as typed. */
  readonly quoted: ReadonlyArray<string>;
  /** True where quotes were left out, because the phrase stands nowhere. */
  readonly quoteDropped?: boolean;
  readonly understood: ReadonlyArray<Understood>;
  /** What was put right before searching; null when nothing was. */
  readonly corrected: Corrected | null;
  /** Words, as typed, that stand nowhere on the site and were not searched for. */
  readonly leftOut: ReadonlyArray<string>;
  /** True when none of its words stands anywhere on the site. */
  readonly nowhere: boolean;
  readonly question: QuestionKind;
  readonly areas: ReadonlyArray<NamedArea>;
  /** Ids of the levels that it names: "xã", "cấp huyện". */
  readonly levels: ReadonlyArray<string>;
  readonly period: Period | null;
  /** Years that it names, as numbers of their own: 2017. */
  readonly years: ReadonlyArray<number>;
  /** Months that it names without a day: "tháng 7", "tháng 10/2017". */
  readonly months: ReadonlyArray<TypedMonth>;
  readonly symbols: ReadonlyArray<TypedSymbol>;
  readonly dates: ReadonlyArray<TypedDate>;
  readonly clauses: ReadonlyArray<TypedClause>;
}
