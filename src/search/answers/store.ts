import { lastFrom } from '../../domain/sorted.ts';
import { type Contents, partName, type TableName, type Tables } from './data.ts';

/** Reads a file below /tim-kiem/. */
export type ReadFile = (name: string) => Promise<unknown>;

/** The tables that the build wrote, read file by file as they are needed; a file that failed is read again. */
export class AnswerStore {
  readonly contents: Contents;
  readonly #read: ReadFile;
  readonly #parts = new Map<string, Promise<Readonly<Record<string, unknown>>>>();

  constructor(contents: Contents, read: ReadFile) {
    this.contents = contents;
    this.#read = read;
  }

  #part(table: TableName, number: number): Promise<Readonly<Record<string, unknown>>> {
    const name = partName(table, number);
    const known = this.#parts.get(name);
    if (known) return known;
    const asked = this.#read(name).catch((error: unknown) => {
      this.#parts.delete(name);
      throw error;
    }) as Promise<Readonly<Record<string, unknown>>>;
    this.#parts.set(name, asked);
    return asked;
  }

  /** An entry by its key; undefined when there is none. */
  async get<Table extends TableName>(
    table: Table,
    key: string,
  ): Promise<Tables[Table][string] | undefined> {
    const number = lastFrom(this.contents.parts[table], key);
    if (number < 0) return undefined;
    const part = await this.#part(table, number);
    return Object.hasOwn(part, key) ? (part[key] as Tables[Table][string]) : undefined;
  }

  /** The entries whose keys begin with some letters, in order. */
  async beginning<Table extends TableName>(
    table: Table,
    letters: string,
  ): Promise<Array<readonly [key: string, entry: Tables[Table][string]]>> {
    const firsts = this.contents.parts[table];
    const found: Array<readonly [string, Tables[Table][string]]> = [];
    for (let number = Math.max(0, lastFrom(firsts, letters)); number < firsts.length; number += 1) {
      const first = firsts[number] ?? '';
      if (first > letters && !first.startsWith(letters)) break;
      for (const [key, entry] of Object.entries(await this.#part(table, number)))
        if (key.startsWith(letters)) found.push([key, entry as Tables[Table][string]]);
    }
    return found;
  }
}
