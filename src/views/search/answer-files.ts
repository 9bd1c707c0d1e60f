import { partName, type TableName } from '../../search/answers/data.ts';

/** Bytes after which a table goes on in another file. */
const MOST = 14_000;

/** A table cut into files, with the first key of each. */
export interface AnswerParts {
  readonly firsts: ReadonlyArray<string>;
  readonly files: ReadonlyArray<readonly [name: string, text: string]>;
}

/** Entries sorted by key and cut into files of about the same size: a reader needs the one that holds a key. */
export function answerParts(table: TableName, entries: ReadonlyMap<string, unknown>): AnswerParts {
  const rows = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, `${JSON.stringify(key)}:${JSON.stringify(entry)}`] as const);
  const parts: Array<Array<(typeof rows)[number]>> = [];
  let size = MOST;
  for (const row of rows) {
    const bytes = Buffer.byteLength(row[1]) + 1;
    if (size + bytes > MOST) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row);
    size += bytes;
  }
  return {
    firsts: parts.map((part) => part[0]?.[0] ?? ''),
    files: parts.map((part, number) => [
      partName(table, number),
      `{${part.map(([, text]) => text).join(',')}}`,
    ]),
  };
}
