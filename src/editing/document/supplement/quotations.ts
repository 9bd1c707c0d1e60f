/** A text whose quotations were taken out, so that rules of grammar see only what stands around them. */
export interface Masked {
  /** The text with `⟦0⟧`, `⟦1⟧` … in place of its outermost quotations. */
  readonly text: string;
  /** The words between the marks of each. */
  readonly quotations: ReadonlyArray<string>;
  /** Where each mark of `text` stands in the original: from a place in `text` to one in the original. */
  readonly original: (at: number) => number;
}

const OPENING = '“«';
const CLOSING = '”»';

/** What a straight quotation mark does: it opens where none is open. */
type Straight = 'open' | 'closed';

/** How many quotations are open, letter by letter; nested marks count. */
export class QuotationDepth {
  #depth = 0;
  #straight: Straight = 'closed';

  get isOpen(): boolean {
    return this.#depth > 0 || this.#straight === 'open';
  }

  /** Reads a letter. @returns true for a mark that opens or closes the outermost quotation */
  read(letter: string): boolean {
    const wasOpen = this.isOpen;
    if (OPENING.includes(letter)) this.#depth += 1;
    else if (CLOSING.includes(letter)) this.#depth = Math.max(0, this.#depth - 1);
    else if (letter === '"' && this.#depth === 0)
      this.#straight = this.#straight === 'open' ? 'closed' : 'open';
    return wasOpen !== this.isOpen;
  }

  /** Nothing is open any more, whatever was read. */
  reset(): void {
    this.#depth = 0;
    this.#straight = 'closed';
  }
}

/** Takes the quotations out of a text. A quotation that is never closed ends with the text. */
export function masked(text: string): Masked {
  const depth = new QuotationDepth();
  const quotations: Array<string> = [];
  const places: Array<readonly [masked: number, original: number]> = [[0, 0]];
  let out = '';
  let begin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const wasOpen = depth.isOpen;
    if (!depth.read(letter)) {
      if (!wasOpen) out += letter;
      continue;
    }
    if (depth.isOpen) {
      begin = at + 1;
      places.push([out.length, at]);
      out += `⟦${quotations.length}⟧`;
      quotations.push('');
    } else {
      quotations[quotations.length - 1] = text.slice(begin, at).trim();
      places.push([out.length, at + 1]);
    }
  }
  if (depth.isOpen) {
    quotations[quotations.length - 1] = text.slice(begin).trim();
    places.push([out.length, text.length]);
  }
  return {
    text: out,
    quotations,
    original: (at) => {
      const [masked, original] = places.findLast(([place]) => place <= at) ?? [0, 0];
      return Math.min(text.length, original + (at - masked));
    },
  };
}
