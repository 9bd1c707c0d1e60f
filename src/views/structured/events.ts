import { paths } from '../../domain/paths.ts';
import type { Site } from '../site/site.ts';
import type { Milestone } from '../site/types.ts';
import { addressOf, type Node, OWNER } from './node.ts';

/** The days of an event; null where no day is known, or the text states a last day and not when it takes place. */
function daysOf({ when }: Milestone): { startDate: string; endDate?: string } | null {
  if (when.precision === 'range') return { startDate: when.start, endDate: when.end };
  return when.precision === 'day' && !when.before ? { startDate: when.date } : null;
}

/** Milestones on a known day, each at its place in the calendar of its year. */
export const eventNodes = (site: Site, milestones: ReadonlyArray<Milestone>): Array<Node> =>
  milestones.flatMap((milestone): Array<Node> => {
    const days = milestone.unconfirmed ? null : daysOf(milestone);
    if (!days) return [];
    const anchor = milestone.id.split('/').at(-1) ?? '';
    const url = addressOf(paths.calendarEntry(milestone.plan, anchor));
    return [
      {
        '@type': 'Event',
        '@id': url,
        name: milestone.title,
        ...days,
        location: { '@type': 'AdministrativeArea', name: site.identity.area.full },
        organizer: { '@id': OWNER },
        ...(milestone.cancelled
          ? { eventStatus: { '@id': 'https://schema.org/EventCancelled' } }
          : {}),
      },
    ];
  });
