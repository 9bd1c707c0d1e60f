import { formatDay } from '../../domain/dates.ts';
import type { Deadline } from '../../domain/deadlines.ts';
import { deadlineText } from '../../strings/deadline.ts';

/**
 * How the day of a deadline follows from its text, or why there is none: "trước ngày 15/11/2018, nên ngày
 * 14/11/2018 …". Empty when the text names the day itself.
 */
export function deadlineTrace({ steps, noDay }: Deadline): string {
  const { steps: say, noDay: no } = deadlineText;
  if (noDay?.why === 'no-such-day')
    return no['no-such-day'](noDay.day, noDay.month.split('-').reverse().join('/'));
  if (noDay?.why === 'no-holidays') return no['no-holidays'](noDay.year);
  if (noDay) return no['no-event'];
  return steps
    .map((step) => {
      const day = formatDay(step.day);
      if (step.step === 'before') return say.before(formatDay(step.named), day);
      if (step.step === 'moved') return say.moved(formatDay(step.from), day);
      return say.counted(step.days, step.working, formatDay(step.from), day);
    })
    .join('; ');
}

/** The words of a text on a deadline, followed by what they come to: "chậm nhất ngày 20 (…)". */
export function deadlineWords(printed: string | null, deadline: Deadline | null): string {
  const trace = deadline ? deadlineTrace(deadline) : '';
  if (!printed) return trace;
  return trace ? `${printed} (${trace})` : printed;
}
