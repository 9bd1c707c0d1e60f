import { type Sentence, sentenceAround } from '../../domain/sentence.ts';
import { itemLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import { textLines } from '../site/text.ts';
import type { Directive, GuidanceItem, Link } from '../site/types.ts';

/** A clause that cites a document, with the sentence in which it does. */
export interface CitedIn extends Link {
  /** Null where the clause names the document without its symbol. */
  readonly sentence: Sentence | null;
  readonly summary: string | undefined;
}

/** The first sentence of a clause that cites the document by its symbol or another name. */
function sentenceIn(site: Site, item: GuidanceItem, id: string): Sentence | null {
  for (const line of textLines(item.body)) {
    const found = site.citations.cite(line, item.plan).find(({ document }) => document === id);
    if (found) return sentenceAround(line, found.start, found.end);
  }
  return null;
}

export const citedIn = (site: Site, { id }: Directive): Array<CitedIn> =>
  site.of.itemsCiting(id).map((item) => ({
    ...itemLink(item),
    sentence: sentenceIn(site, item, id),
    summary: item.summary,
  }));
