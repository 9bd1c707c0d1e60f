import type { Answer, AnswerLine } from './answer.ts';

const lineOf = ({ label, text, status }: AnswerLine): string => {
  const words = text.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join('');
  return [label === undefined ? '' : `${label}:`, words, status?.[0] ?? '']
    .filter(Boolean)
    .join(' ');
};

/** What an answer says, without what it is about: its lines in one. */
export const linesOf = ({ quote, facts, items }: Answer): string =>
  [...(quote === undefined ? [] : [quote]), ...[...facts, ...items].map(lineOf)].join('; ');

/** An answer in one line: what it is about, unless its page is called so, and what it says. */
export const briefOf = (answer: Answer): string =>
  answer.heading.includes(answer.source[0])
    ? linesOf(answer)
    : `${answer.heading} – ${linesOf(answer)}`;
