import { excerptOf } from '../excerpt/excerpt.ts';
import type { Entry, Excerpt, ExcerptPiece, Found } from '../found.ts';
import { element, marked } from './dom.ts';

interface Row {
  readonly entry: Entry;
  readonly link: HTMLAnchorElement;
  readonly text: HTMLElement;
  /** The abstract with its marks. */
  readonly abstract: ReadonlyArray<ExcerptPiece>;
}

/** How many different words are highlighted. */
const wordsMarked = (pieces: ReadonlyArray<ExcerptPiece>): number =>
  new Set(pieces.flatMap((piece) => (piece.marked ? piece.text.toLowerCase() : []))).size;

/**
 * The ranked list. Rows stand as soon as they are known, with the page's abstract; excerpts take the place of
 * abstracts that say less of what was asked. Rows have a fixed height (in the style sheet), so nothing moves.
 */
export class ResultList {
  readonly node = element('ol', { class: 'results', role: 'list' });
  readonly #found: Found;
  readonly #rows: Array<Row> = [];
  #loading = false;

  constructor(found: Found) {
    this.#found = found;
  }

  get left(): number {
    return this.#found.total - this.#rows.length;
  }

  get links(): Array<HTMLAnchorElement> {
    return this.#rows.map(({ link }) => link);
  }

  /** Whether a page is among the first, which nobody needs to be pointed to. */
  begins(address: string): boolean {
    return this.#rows.slice(0, 3).some(({ entry }) => entry.url === address);
  }

  /** Appends the next results; one request at a time, to avoid duplicates. @returns the first of their links */
  async extend(count: number): Promise<HTMLAnchorElement | undefined> {
    if (this.#loading) return undefined;
    this.#loading = true;
    try {
      const at = this.#rows.length;
      const entries = await this.#found.entries(at, count);
      for (const entry of entries) this.#append(entry);
      return this.#rows[at]?.link;
    } finally {
      this.#loading = false;
    }
  }

  /** Puts excerpts in place, of the rows from an offset on. */
  async fill(from: number): Promise<void> {
    const rows = this.#rows.slice(from);
    const excerpts = await this.#found.excerpts(rows.map(({ entry }) => entry));
    for (const [index, row] of rows.entries()) put(row, excerpts[index] ?? null);
  }

  #append(entry: Entry): void {
    const { url, title, kind, detail } = entry;
    const link = element('a', { href: url }, title);
    const abstract = excerptOf(entry.abstract, this.#found.parsed);
    const text = element('p', { class: 'excerpt' }, ...marked(abstract));
    const about = detail ? [' ', element('span', {}, detail)] : [];
    this.node.append(
      element(
        'li',
        {},
        element('p', { class: 'kind' }, element('b', {}, kind), ...about),
        element('h3', {}, link),
        text,
      ),
    );
    this.#rows.push({ entry, link, text, abstract });
  }
}

function put({ entry, link, text, abstract }: Row, excerpt: Excerpt | null): void {
  if (!excerpt) return;
  if (excerpt.fragment) link.href = `${entry.url}#${excerpt.fragment}`;
  const better = abstract.length === 0 || wordsMarked(excerpt.pieces) > wordsMarked(abstract);
  if (better && excerpt.pieces.length > 0) text.replaceChildren(...marked(excerpt.pieces));
}
