import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer, AnswerLink } from './answer.ts';
import type { CampaignCard, ClauseCard, DocumentCard, ProgramCard, TasksCard } from './cards.ts';
import type { AnswerUnit } from './data.ts';
import { type Asking, answer, factLines, notesOf } from './said.ts';

/** A document by its symbol: whose, of when, in force or not, and how to cite it. */
export const documentAnswer = (asking: Asking, document: DocumentCard): Answer =>
  answer(asking, {
    kind: 'document',
    kicker: say.fromDocuments,
    heading:
      document.name === document.title ? document.name : `${document.name}: ${document.title}`,
    facts: factLines(document.facts),
    copies: document.cite.slice(0, 1),
    actions: [[say.openDocument, document.href]],
    source: [document.name, document.href],
    notes: notesOf(asking, null),
    shown: { value: document.cite[0]?.[1] ?? '', day: '' },
  });

/** A clause by its label: the first words of its text, as they stand there. */
export const clauseAnswer = (asking: Asking, clause: ClauseCard): Answer =>
  answer(asking, {
    kind: 'clause',
    kicker: say.fromYear(clause.year),
    heading: clause.name,
    quote: clause.first,
    actions: [[say.read, clause.href]],
    source: asking.contents.years[clause.year]?.document ?? [clause.name, clause.href],
    notes: notesOf(asking, clause.year),
    shown: { value: clause.first, day: '' },
  });

/** Who leads and who takes part; nothing where the source names nobody. */
export function ownerAnswer(
  asking: Asking,
  card: ClauseCard | ProgramCard | CampaignCard,
): Answer | null {
  if (card.who.length === 0) return null;
  const year = card.kind === 'program' ? null : card.year;
  return answer(asking, {
    kind: 'owner',
    kicker: year === null ? say.fromProgram : say.fromYear(year),
    heading: card.name,
    facts: factLines(card.who),
    source: [card.name, card.href],
    actions: [[card.kind === 'clause' ? say.read : say.openCard, card.href]],
    notes: notesOf(asking, year),
    shown: {
      value: card.who
        .map(
          ({ label, text }) =>
            `${label}: ${text.map((one) => (typeof one === 'string' ? one : one[0])).join('')}`,
        )
        .join('; '),
      day: '',
    },
  });
}

/** Dated tasks that a card shows. */
const MOST = 6;

const inBrackets = (clause: AnswerLink | null) => (clause === null ? [] : [' (', clause, ')']);

/**
 * What a level or an organization has to do: those tasks with a day, and the way to the whole list.
 *
 * @param before only what is due by that day
 */
export function tasksAnswer(
  asking: Asking,
  tasks: TasksCard,
  unit: AnswerUnit | null,
  before: { readonly day: string; readonly words: string } | null,
): Answer {
  const dated = tasks.dated.filter(([end]) => before === null || end <= before.day);
  const own = unit === null ? undefined : tasks.units[unit[0]];
  const shown = dated.slice(0, MOST);
  return answer(asking, {
    kind: 'tasks',
    kicker: say.fromYear(tasks.year),
    heading:
      before === null
        ? say.tasks(tasks.who, tasks.count, dated.length)
        : say.tasksBefore(tasks.who, before.words, dated.length),
    items: [
      ...shown.map(([, when, what, clause]) => ({
        label: when,
        text: [what, ...inBrackets(clause)],
      })),
      ...(shown.length === 0 && before === null
        ? tasks.others.map(([what, clause]) => ({ text: [what, ...inBrackets(clause)] }))
        : []),
    ],
    actions: [
      ...(own !== undefined && unit !== null ? [[say.tasksOf(unit[1]), own] as AnswerLink] : []),
      [say.allTasks(tasks.count), tasks.href],
    ],
    source: [tasks.name, tasks.href],
    notes: notesOf(asking, tasks.year),
    shown: { value: say.allTasks(tasks.count), day: '' },
  });
}
