import type { EntryCard, MonthCard } from '../../search/answers/cards.ts';
import { calendarText } from '../../strings/calendar.ts';
import type { Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** The months of a plan's year in which something falls, by key: "2017/u7". What has no day is in none. */
export function monthCards(
  plan: Plan,
  entries: ReadonlyArray<EntryCard>,
): Array<readonly [string, MonthCard]> {
  return Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')).flatMap((month) => {
    const of = `${plan.year}-${month}`;
    const within = entries.filter(
      ({ start, end }) =>
        start !== null && end !== null && start.slice(0, 7) <= of && of <= end.slice(0, 7),
    );
    if (within.length === 0) return [];
    const card: MonthCard = {
      kind: 'month',
      year: plan.id,
      href: href.calendarMonth(plan.year, month),
      name: `${calendarText.monthShort(Number(month))}/${plan.year}`,
      entries: within
        .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
        .map(({ name, href: page, when }) => [name, page, when] as const),
    };
    return [[`${plan.id}/u${Number(month)}`, card] as const];
  });
}
