import { documentFileText } from '../../strings/document-page.ts';

/**
 * Why the year of a document has to be asked, or asked again; null when it is plain.
 *
 * @param read the year that the document says
 * @param said the year that a person said
 * @param known years that the site has
 */
export function yearQuestion(
  read: number | null,
  said: number | null,
  known: ReadonlyArray<number>,
  today: string,
): string | null {
  const { year: text } = documentFileText;
  const year = said ?? read;
  if (year === null) return text.none;
  if (known.includes(year)) return text.taken(year);
  if (said !== null) return null;
  // A plan is of the year that runs, of the next, or the one after the newest on the site.
  const now = Number(today.slice(0, 4));
  const expected = [now, now + 1, Math.max(...known) + 1];
  return expected.includes(year) ? null : text.unusual(year);
}
