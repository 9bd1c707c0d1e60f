import { fold } from '../../domain/fold.ts';
import type { ParsedQuery } from '../query/query.ts';

/** Words of questions that the parser takes for words of the site. */
const WORDS =
  /\b(?:ai|gi|nao|bao nhieu|may|bao gio|han|chi tieu|tien do|viec|nhiem vu|den dau|chua)\b/;

/**
 * True for a query that may ask something: only then the program that answers is loaded. It asks too often rather than
 * too seldom.
 */
export const mayAsk = (
  query: string,
  { symbols, dates, clauses, question }: ParsedQuery,
): boolean =>
  symbols.length + dates.length + clauses.length > 0 ||
  question !== 'none' ||
  WORDS.test(fold(query));
