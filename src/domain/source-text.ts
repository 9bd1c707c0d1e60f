/**
 * The file with the official text of a year's guidance as published. The clauses were made from it, and
 * the site can be compared with it word for word. Plain text, one paragraph per line; notes stand at the end, each
 * with its mark: "[^1] …".
 */
export const sourceFileOf = (year: string): string => `content/sources/${year}.txt`;

/** The year whose official text a file holds; null for any other file. */
export const sourceYearOf = (path: string): string | null =>
  /^content\/sources\/(\d{4})\.txt$/.exec(path)?.[1] ?? null;

/**
 * The line that ends the text of the parts. What follows is printed in the document too, but beside the text: text
 * boxes, headers and footers of pages. It is kept so that nothing of the document is lost, and not compared.
 */
export const OUTSIDE_PARTS = '=== NGOÀI CÁC MỤC: khung chữ, đầu trang, cuối trang ===';

/** Begins a line below of which nobody has said yet whether it belongs to a part. */
const OPEN = '? ';

/** A printed line that stands in no part. */
export interface OutsideLine {
  readonly text: string;
  /** True until a person has left it out on purpose, or put it into a part. */
  readonly isOpen: boolean;
}

/** A source text: what the parts have to say, and the lines that belong to no part. */
export interface SplitSource {
  readonly text: string;
  /** With the line of the file, from 0. */
  readonly outside: ReadonlyArray<OutsideLine & { readonly line: number }>;
}

/** @param source the text of a source file */
export function splitSource(source: string): SplitSource {
  const lines = source.split(/\r\n|[\n\r\v\f]/);
  const at = lines.findIndex((line) => line.normalize('NFC').trim() === OUTSIDE_PARTS);
  if (at < 0) return { text: source, outside: [] };
  const outside = lines
    .slice(at + 1)
    .map((line, index) => ({ line: at + 1 + index, own: line.trim() }));
  return {
    text: lines.slice(0, at).join('\n'),
    outside: outside
      .filter(({ own }) => own !== '')
      .map(({ line, own }) => {
        const isOpen = own.startsWith(OPEN);
        return { text: isOpen ? own.slice(OPEN.length) : own, isOpen, line };
      }),
  };
}

/** A source text from its two pieces. @param text one paragraph per line */
export function joinSource(text: string, outside: ReadonlyArray<OutsideLine>): string {
  const lines = outside.flatMap((one) =>
    one.text
      .split(/[\n\r\v\f]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => (one.isOpen ? OPEN + line : line)),
  );
  return [text.trimEnd(), ...(lines.length > 0 ? [OUTSIDE_PARTS, ...lines] : []), ''].join('\n');
}
