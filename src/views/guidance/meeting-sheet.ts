import { DATES, type MeetingSet, RESULTS } from './meeting-set.ts';

/** Ids come from file names, which the checker keeps to letters, digits and hyphens; the rest is escaped. */
const selector = (id: string): string => `#${id.replace(/[^\w-]/g, (sign) => `\\${sign}`)}`;

const hidden = (part: string, by: ReadonlyArray<string>): string =>
  `main:not(:has(${by.map((id) => `${selector(id)}:checked`).join(',')})) [data-part="${part}"]{display:none}`;

/**
 * The style sheet that hides what is not chosen: every part is in the page, and a browser that does not know
 * `:has()` prints all of them. A file per year, because the policy of the pages allows no styles in them.
 */
export function meetingSheet({ clauses, results, tasks, dates }: MeetingSet): string {
  const others = [
    ...(results ? [RESULTS] : []),
    ...tasks.map(({ id }) => id),
    ...(dates.length > 0 ? [DATES] : []),
  ];
  return [
    ...clauses.map(({ id, by }) => hidden(id, by)),
    ...others.map((id) => hidden(id, [id])),
    '',
  ].join('\n');
}
