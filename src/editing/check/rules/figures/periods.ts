import { addDays, formatDay } from '../../../../domain/dates.ts';
import {
  dayOfReport,
  isWithin,
  lastDayOfPeriod,
  type NamedPeriod,
  periodsNamed,
  periodsOfId,
} from '../../../../domain/named-periods.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { isExplained } from './explained.ts';
import { remembered } from './remembered.ts';
import type { FigureRule, Finding } from './types.ts';

/** The first period that is named where none of those named is that of the figure. */
function otherPeriod(periods: ReadonlyArray<NamedPeriod>, asOf: string): NamedPeriod | null {
  return periods.some((period) => isWithin(period, asOf)) ? null : (periods[0] ?? null);
}

/** The id without its target: "attp-khu-dan-cu-2017-q3" says "2017-q3". */
function ownPart({ id, target }: ObservationData): string {
  const slug = target.slice(target.indexOf('/') + 1);
  return id.startsWith(`${slug}-`) ? id.slice(slug.length + 1) : id;
}

const inDocument = remembered(periodsNamed);
const dayIn = remembered(dayOfReport);
/** A report may be written before its period is over, or sent after it was handed in; not by more days than this. */
const NEAR = 31;

/** An id or a document that names another quarter, month or year than the day of the figure. */
export const otherPeriodNamed: FigureRule = (figures) =>
  figures.flatMap((figure): Array<Finding> => {
    const { asOf, document } = figure;
    if (isExplained(figure)) return [];
    const named = otherPeriod(inDocument(document), asOf);
    const idea = named ?? otherPeriod(periodsOfId(ownPart(figure)), asOf);
    if (!idea) return [];
    const where = named ? 'document' : 'id';
    const text = say.otherPeriod(where, idea.words, formatDay(asOf), lastDayOfPeriod(idea, asOf));
    return [{ figure, field: 'asOf', code: 'other-period', text }];
  });

/** A report that is older than what it reports, or younger than the day on which it was handed in. */
export const otherDayNamed: FigureRule = (figures) =>
  figures.flatMap((figure): Array<Finding> => {
    const { asOf, reportedOn, document } = figure;
    const named = isExplained(figure) ? null : dayIn(document);
    if (!named) return [];
    const { words, day } = named;
    const isOld = day < addDays(asOf, -NEAR);
    if (!isOld && day <= addDays(reportedOn, NEAR)) return [];
    const text = isOld
      ? say.olderDocument(words, formatDay(asOf))
      : say.youngerDocument(words, formatDay(reportedOn));
    return [{ figure, field: 'document', code: 'other-period', text }];
  });
