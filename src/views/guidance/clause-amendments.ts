import { type AmendedText, amendedText, isRepealed } from '../../domain/amendments/amended-text.ts';
import { officialWords } from '../../domain/amendments/official-words.ts';
import { formatDay } from '../../domain/dates.ts';
import { perRecentObject } from '../../domain/per-object.ts';
import { amendmentText } from '../../strings/amendments.ts';
import { directiveLink } from '../site/entry-links.ts';
import { itemName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Amendment, GuidanceItem, Link } from '../site/types.ts';

/** What readers are told above a clause of one amendment. */
export interface AmendmentNote {
  /** From 1, as the marks in the text say. */
  readonly number: number;
  /** Where the whole document shows it. */
  readonly anchor: string;
  /** What comes before the link. */
  readonly words: string;
  readonly document: Link;
  /** What comes behind it. */
  readonly place: string;
  /** The amending document's own words; only where the text below does not show the change. */
  readonly quote: string | null;
  /** Why the text does not show it. */
  readonly reason: string | null;
}

/** What later documents have made of a clause. */
export interface ClauseAmendments {
  readonly notes: ReadonlyArray<AmendmentNote>;
  readonly text: AmendedText;
  /** The number of an amendment among the notes. */
  readonly numberOf: (amendment: string) => number;
  /** True when the text below has struck and underlined words. */
  readonly isMarked: boolean;
  readonly isRepealed: boolean;
  /** The amendments that add a clause after it, in force on the day of the build. */
  readonly added: ReadonlyArray<Amendment>;
}

const documentLink = (site: Site, { document }: Amendment): Link | null => {
  const found = site.find.directive(document);
  return found ? directiveLink(site, found) : null;
};

function wordsOf({ kind, was, from }: Amendment, isComing: boolean): string {
  const day = formatDay(from);
  const isWhole = kind === 'repeal' && was === null;
  if (isComing) {
    if (kind === 'add') return amendmentText.comingAdded(day);
    return isWhole ? amendmentText.comingRepeal(day) : amendmentText.coming(day);
  }
  if (kind === 'add') return amendmentText.followed(day);
  if (kind === 'correct') return amendmentText.corrected(day);
  return isWhole ? amendmentText.repealed(day) : amendmentText.amended(day);
}

function noteOf(
  site: Site,
  amendment: Amendment,
  number: number,
  text: AmendedText,
): AmendmentNote {
  const { id, clauseOfDocument, document, from, quote } = amendment;
  const isComing = from > site.builtOn;
  const isMissing = text.mismatches.some((one) => one.id === id);
  return {
    number,
    anchor: anchorOfAmendment(amendment),
    words: wordsOf(amendment, isComing),
    document: documentLink(site, amendment) ?? { href: '', text: document },
    place: clauseOfDocument === undefined ? '' : amendmentText.place(clauseOfDocument),
    quote: isComing || isMissing ? quote : null,
    reason: isMissing ? amendmentText.notShown : null,
  };
}

/** The id of an amendment on a page: "sua-doi-thoi-han". */
export const anchorOfAmendment = ({ id }: Pick<Amendment, 'id'>): string =>
  `sua-doi-${id.split('/').at(-1)}`;

const known = perRecentObject(3, (_site: Site): Map<string, ClauseAmendments | null> => new Map());

/** What later documents have made of a clause; null when none has. Unconfirmed amendments say nothing. */
export function clauseAmendments(site: Site, item: GuidanceItem): ClauseAmendments | null {
  const before = known(site).get(item.id);
  if (before !== undefined) return before;
  const found = ofClause(site, item);
  known(site).set(item.id, found);
  return found;
}

function ofClause(site: Site, item: GuidanceItem): ClauseAmendments | null {
  const list = site.of.amendmentsOfItem(item.id);
  if (list.length === 0) return null;
  const text = amendedText(officialWords(item.body), list, site.builtOn);
  const inForce = list.filter(({ from }) => from <= site.builtOn);
  return {
    notes: list.map((amendment, at) => noteOf(site, amendment, at + 1, text)),
    text,
    numberOf: (id) => list.findIndex((one) => one.id === id) + 1,
    isMarked: text.runs.some(({ insertedBy, deletedBy }) => insertedBy ?? deletedBy),
    isRepealed: isRepealed(text.runs),
    added: inForce.filter(({ kind }) => kind === 'add'),
  };
}

/** The name of a clause in lists, which says whether a later document has amended it. */
export const nameInLists = (site: Site, item: GuidanceItem): string =>
  site.of.amendmentsOfItem(item.id).length > 0
    ? `${itemName(item)} (${amendmentText.hasChanges})`
    : itemName(item);
