/** What the search page needs of a Pagefind result. */
export interface ResultData {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly excerpt: string;
}

/** A piece of an excerpt: text, and whether it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Cuts Pagefind's excerpt (HTML in which only <mark> means anything) into pieces of plain text, so
 * that it is put on the page as text and never as HTML.
 */
export function excerptPieces(excerpt: string): Array<Piece> {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      const html = marked ? part.slice('<mark>'.length, -'</mark>'.length) : part;
      return { marked, text: html.replace(/&(?:lt|gt|quot|#39|amp);/g, (e) => ENTITIES[e] ?? e) };
    });
}
