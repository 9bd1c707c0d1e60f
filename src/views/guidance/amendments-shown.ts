import { clauseName } from '../../domain/clause-place.ts';
import { formatDay } from '../../domain/dates.ts';
import { amendmentText } from '../../strings/amendments.ts';
import { capitalised } from '../../strings/site.ts';
import { directiveLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Amendment, GuidanceItem, Link } from '../site/types.ts';
import { type AmendmentNote, clauseAmendments } from './clause-amendments.ts';
import { addedText } from './official.ts';

/** A clause that a later document added. */
export interface AddedClause {
  readonly id: string;
  /** Its label and title. */
  readonly name: string;
  /** "Thêm từ ngày …, theo ", before the link. */
  readonly words: string;
  readonly document: Link;
  readonly official: string;
  /** The level of its heading. */
  readonly level: number;
}

/** What a page shows of the amendments of a clause, besides its text. */
export interface AmendmentsShown {
  readonly notes: ReadonlyArray<AmendmentNote>;
  readonly isMarked: boolean;
  readonly isRepealed: boolean;
  readonly added: ReadonlyArray<AddedClause>;
}

function nameOf({ label, title }: Amendment): string {
  const number = label?.replace(/[.):]+$/u, '');
  const name = number === undefined ? undefined : `${capitalised(clauseName(number))}.`;
  return [name, title].filter(Boolean).join(' ') || amendmentText.addedClause;
}

/**
 * What a page shows of the amendments of a clause.
 *
 * @param level of the headings of added clauses
 */
export function amendmentsShown(
  site: Site,
  item: GuidanceItem,
  level: number,
): AmendmentsShown | null {
  const amended = clauseAmendments(site, item);
  if (!amended) return null;
  const { notes, isMarked, isRepealed, added } = amended;
  return {
    ...{ notes, isMarked, isRepealed },
    added: added.map((amendment) => {
      const document = site.find.directive(amendment.document);
      return {
        id: `muc-moi-${amendment.id.split('/').at(-1)}`,
        name: nameOf(amendment),
        words: amendmentText.addedBy(formatDay(amendment.from)),
        document: document ? directiveLink(site, document) : { href: '', text: amendment.document },
        official: addedText(site, amendment, level + 1),
        level,
      };
    }),
  };
}
