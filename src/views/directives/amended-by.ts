import { formatDay } from '../../domain/dates.ts';
import { amendmentText } from '../../strings/amendments.ts';
import { itemName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** A change that a document makes in a clause; the link leads to the clause. */
export interface Amended extends Link {
  readonly from: string;
  readonly words: string;
}

/** What a document changes in the documents of the years, in the order of their clauses. */
export function amendedBy(site: Site, directive: Directive): Array<Amended> {
  return site.of.amendmentsByDirective(directive.id).flatMap((amendment) => {
    const item = site.find.item(amendment.clause);
    if (!item) return [];
    return {
      href: href.item(item.id),
      text: itemName(item),
      from: amendmentText.from(formatDay(amendment.from)),
      words: amendmentText.changeWords(amendment),
    };
  });
}
