/** How many searches are kept, and how much of each. */
const MOST = 200;
const LONGEST = 120;
const KEY = 'tim-khong-thay';

/**
 * The searches that found nothing, kept on the reader's own device if the reader wants that: the list itself says
 * so, an absent list is a no. Nothing is sent.
 */
export class EmptySearches {
  readonly #storage: Storage | null;

  /** @param storage null when the browser has none */
  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  get kept(): boolean {
    return this.#read() !== null;
  }

  /** The searches, the latest first. */
  get list(): ReadonlyArray<string> {
    return this.#read() ?? [];
  }

  /** Begins to keep searches, or stops and forgets them. @returns false when the browser keeps nothing */
  keep(on: boolean): boolean {
    if (on) return this.#write(this.list);
    try {
      this.#storage?.removeItem(KEY);
    } catch {
      // Then there is nothing to forget either.
    }
    return true;
  }

  clear(): void {
    if (this.kept) this.#write([]);
  }

  add(query: string): void {
    const words = query.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    if (words === '' || !this.kept) return;
    const others = this.list.filter((other) => other.toLowerCase() !== words.toLowerCase());
    this.#write([words, ...others].slice(0, MOST));
  }

  #read(): ReadonlyArray<string> | null {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(KEY) ?? 'null');
      return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : null;
    } catch {
      return null;
    }
  }

  #write(list: ReadonlyArray<string>): boolean {
    try {
      this.#storage?.setItem(KEY, JSON.stringify(list));
      return this.#storage !== null;
    } catch {
      return false;
    }
  }
}
