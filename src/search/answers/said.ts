import { dayInVietnam, printed } from '../../domain/countdown.ts';
import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer, AnswerLine } from './answer.ts';
import type { AnswerFact } from './cards.ts';
import type { Contents } from './data.ts';

/** What answers have in common. */
export interface Asking {
  readonly contents: Contents;
  /** Today in Việt Nam, ISO. */
  readonly today: string;
}

/** Today in Việt Nam, wherever the reader is. */
export const todayInVietnam = (): string => dayInVietnam(Date.now());

/** That a year is over, and of which day the page is. */
export function notesOf({ contents, today }: Asking, year: string | null): Array<string> {
  const over = year === null ? undefined : contents.years[year]?.over;
  return [
    ...(over !== undefined && year !== null && over <= today ? [say.yearOver(year)] : []),
    say.builtOn(printed(contents.builtOn)),
  ];
}

/** Facts as lines of the card. */
export const factLines = (facts: ReadonlyArray<AnswerFact>): Array<AnswerLine> =>
  facts.map(({ label, text, note }) => ({ label, text, note }));

/** An answer with what it has besides; the other parts are empty. */
export function answer(
  { contents }: Asking,
  given: Pick<Answer, 'kind' | 'kicker' | 'heading' | 'source'> & Partial<Answer>,
): Answer {
  return {
    facts: [],
    items: [],
    copies: [],
    actions: [],
    notes: [],
    sample: '',
    shown: { value: '', day: '' },
    fault: contents.fault,
    ...given,
  };
}
