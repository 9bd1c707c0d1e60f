import { formatDay } from '../../domain/dates.ts';
import type { Deadline } from '../../domain/deadlines.ts';
import { deadlineText } from '../../strings/deadline.ts';

/** How the day of a deadline follows from its text, or why there is none; empty when the text names it. */
export function deadlineTrace({ steps, noDay }: Deadline): string {
  const { steps: say, noDay: no } = deadlineText;
  if (noDay?.why === 'no-such-day')
    return no['no-such-day'](noDay.day, noDay.month.split('-').reverse().join('/'));
  if (noDay?.why === 'no-holidays') return no['no-holidays'](noDay.year);
  if (noDay) return no['no-event'];
  return steps
    .map((step) => {
      if (step.step === 'before') return say.before(formatDay(step.named));
      if (step.step === 'moved') return say.moved(formatDay(step.from));
      return say.counted(step.days, step.working, formatDay(step.from));
    })
    .join('; ');
}

/** A deadline for a table: its last day in time, and what that follows from. */
export function deadlineDay(deadline: Deadline): string {
  const trace = deadlineTrace(deadline);
  if (deadline.day === null) return trace;
  return trace ? `${formatDay(deadline.day)} (${trace})` : formatDay(deadline.day);
}

/** The words of a text on a deadline, with the day they come to: "trước ngày 15/11: chậm nhất ngày 14/11/2018". */
export function deadlineWords(printed: string | null, deadline: Deadline | null): string {
  if (deadline === null || (deadline.day !== null && deadline.steps.length === 0))
    return printed ?? '';
  const { day, steps } = deadline;
  if (day === null) return [printed, deadlineTrace(deadline)].filter(Boolean).join('; ');
  const last = deadlineText.last(formatDay(day));
  // The words themselves say "before".
  const isClear = printed !== null && steps.every(({ step }) => step === 'before');
  const whole = isClear ? last : `${last} (${deadlineTrace(deadline)})`;
  return printed === null ? whole : `${printed}: ${whole}`;
}
