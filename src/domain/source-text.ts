/**
 * The file with the official text of a year's guidance as published. The clauses were made from it, and
 * the site can be compared with it word for word. Plain text, one paragraph per line.
 */
export const sourceFileOf = (year: string): string => `content/sources/${year}.txt`;

/** The year whose official text a file holds; null for any other file. */
export const sourceYearOf = (path: string): string | null =>
  /^content\/sources\/(\d{4})\.txt$/.exec(path)?.[1] ?? null;
