import type { IsoDay } from '../../../domain/dates.ts';
import { personalData } from '../../../domain/personal-data.ts';
import type { FeedbackData } from '../../../model/feedback.ts';
import { feedbackCheckText } from '../../../strings/feedback.ts';
import { type CheckedFile, fileLabelOf } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

const TEXTS = ['about', 'report', 'answer', 'changed'] as const satisfies ReadonlyArray<
  keyof FeedbackData
>;

/** Refuses what would tell who reported something, and days that have not come. */
export function feedbackProblems(read: CheckedFile, today: IsoDay): Array<Problem> {
  const { file, parsed } = read;
  return read.entries.flatMap(({ path, data }) => {
    const entry = data as FeedbackData | null;
    if (!entry) return [];
    const at = (name: string) => [...path, name];
    const field = (name: string, found: string) => ({
      path: at(name),
      label: fileLabelOf(read, at(name)),
      found: printable(found),
    });
    const personal = TEXTS.flatMap((name) => {
      const found = personalData(entry[name] ?? '');
      if (found === null) return [];
      const text = feedbackCheckText.personal(printable(found));
      return problemAt(file, parsed.offsetOf(at(name)), 'personal-data', text, field(name, found));
    });
    const future = (['received', 'answered'] as const).flatMap((name) => {
      const day = entry[name];
      if (day === undefined || day <= today) return [];
      return problemAt(
        file,
        parsed.offsetOf(at(name)),
        'date-future',
        feedbackCheckText.future,
        field(name, day),
      );
    });
    return [...personal, ...future];
  });
}
