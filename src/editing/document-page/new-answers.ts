import type { Answer } from '../document/draft/answers.ts';
import type { DraftPart } from '../document/draft/draft.ts';
import { readAmount } from './written-dates.ts';

/** What a finding begins with that a person adds: the words, and what they say by themselves. */
export function newAnswer(
  kind: Answer['kind'],
  quote: string,
  part: Pick<DraftPart, 'heading'>,
  year: number,
): Answer {
  switch (kind) {
    case 'citation':
      return { kind, directive: null, symbol: quote, type: null, issued: { precision: 'unknown' } };
    case 'date':
      return {
        kind,
        use: 'milestone',
        title: part.heading || quote,
        milestone: 'event',
        when: { precision: 'unknown', printed: quote },
        observance: null,
      };
    case 'owner':
      return { kind, role: 'lead', organization: null, name: quote, isNew: false };
    case 'target': {
      const [number] = /\d[\d.]*(?:,\d+)?/.exec(quote) ?? [];
      const isShare = quote.includes('%');
      return {
        kind,
        title: quote,
        shortTitle: quote.slice(0, 60),
        targetKind: isShare ? 'percent' : 'count',
        comparator: '>=',
        goal: number === undefined ? null : readAmount(number),
        goalMax: null,
        unit: isShare ? '%' : (quote.replace(/^.*?\d[\d.,]*\s*/su, '') || quote).slice(0, 40),
        per: null,
        change: null,
        start: `${year}-01-01`,
        due: `${year}-12-31`,
        before: false,
        goals: null,
        forerunner: null,
      };
    }
  }
}

/** Where words stand in a text, whatever space is between them; null when they do not. */
export function placeOf(
  words: string,
  text: string,
  from = 0,
): { readonly start: number; readonly end: number; readonly quote: string } | null {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  const escaped = parts.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('\\s+'), 'u');
  const at = [from, 0]
    .map((begin) => ({ begin, found: pattern.exec(text.slice(begin)) }))
    .find(({ found }) => found !== null);
  if (!at?.found) return null;
  const start = at.begin + at.found.index;
  const end = start + at.found[0].length;
  return { start, end, quote: text.slice(start, end) };
}
