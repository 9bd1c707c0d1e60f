/**
 * Sanitises text from content for line-based formats and XML: whole characters only, no control characters,
 * and every kind of line break (also NEL, LS, PS) normalised to "\n".
 */
export function plainText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      // Neither iCalendar (RFC 5545 §3.1) nor XML 1.0 allows control characters and non-characters.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are to be removed.
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
  );
}

/** The same, collapsed to one line. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
