import type { Entry, Excerpt } from '../found.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { HeadIndex } from './head-index.ts';
import type { PageData } from './pagefind.ts';

/** Where the search finds what it reads. */
export interface Source {
  /** Opens the head index; rejects when it cannot be loaded. */
  open(): Promise<HeadIndex>;
  /** The text of the page at a place among those with a text; null when it cannot be fetched. */
  text(place: number): Promise<PageData | null>;
  /** The address of a page as links need it. */
  address(url: string): string;
}

/** Reading texts is loaded with the first text: the list is there before it. */
const readText = () => import('./page-text.ts');

/** What is shown of pages, and what their texts say. */
export class Pages {
  readonly #head: HeadIndex;
  readonly #source: Source;
  readonly #numbers = new WeakMap<Entry, number>();

  constructor(head: HeadIndex, source: Source) {
    this.#head = head;
    this.#source = source;
  }

  async entry(page: number): Promise<Entry> {
    const [block, at] = await this.#head.row(page);
    const entry: Entry = {
      url: this.#source.address(block.urls[at] ?? ''),
      title: block.titles[at] ?? '',
      kind: this.#head.kindOf(page),
      detail: block.details[at] ?? '',
      abstract: block.abstracts[at] ?? '',
    };
    this.#numbers.set(entry, page);
    return entry;
  }

  /** The excerpt of an entry's text; null when there is none, or none that says more than the abstract. */
  async excerpt(entry: Entry, parsed: ParsedQuery): Promise<Excerpt | null> {
    const text = await this.#text(this.#numbers.get(entry) ?? -1);
    return text && (await readText()).excerptFrom(text, parsed);
  }

  /** Whether a page says phrases; null when its text cannot be read. */
  async says(page: number, phrases: ReadonlyArray<string>): Promise<boolean | null> {
    try {
      const text = await this.#text(page);
      if (!text) return null;
      const { title, detail, abstract } = await this.entry(page);
      return (await readText()).isSaid(phrases, [title, detail, abstract, text.content]);
    } catch {
      return null;
    }
  }

  /** The text of a page; null for one without a text, or when it is not the page's own. */
  async #text(page: number): Promise<PageData | null> {
    const place = this.#head.textPlace(page);
    if (place < 0) return null;
    const [block, at] = await this.#head.row(page);
    const text = await this.#source.text(place);
    // While a new site is put in place, the two indexes may be of different days.
    return text?.url.endsWith(`/${block.urls[at]}`) ? text : null;
  }
}
