import { markedMarkdown } from '../../domain/amendments/marked-markdown.ts';
import { officialMarkdown } from '../../domain/official-markdown.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { resolve } from '../site/entry-links.ts';
import { directiveName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type { Amendment, GuidanceItem } from '../site/types.ts';
import { href, siteAddress } from '../site/urls.ts';
import { withChanges } from './amended-official.ts';
import { clauseAmendments } from './clause-amendments.ts';
import { anchorOf, itemsOf } from './parts.ts';

/** The number of a cited document among the notes of a printed page. */
type NoteOf = (document: string) => number;

/** A document that a printed text cites, and where to read it. */
export interface Note {
  readonly text: string;
  /** Null for a build that has no public address. */
  readonly address: string | null;
}

/** The part of a year's document that is the footnote with a mark. */
const footnoteOf = (site: Site, plan: string, mark: string) =>
  itemsOf(site, plan).find(({ part, label }) => part === 'footnote' && label === mark);

/**
 * The official text of an item as HTML; its own heading, if any, gets the given level. Its paragraphs are
 * `#doan-2` on the item's page and `#i-1-2_doan_2` in the whole document, where headings cannot have such ids;
 * on paper that joins several they have none.
 */
export const officialText = (
  site: Site,
  item: GuidanceItem,
  headingLevel: number,
  { on, noteOf }: { readonly on: 'page' | 'document' | 'paper'; readonly noteOf?: NoteOf },
): string => {
  const amended = clauseAmendments(site, item);
  const isMarked = amended?.isMarked === true;
  const source = isMarked
    ? markedMarkdown(item.body, amended.text.runs, (id) => amended.numberOf(id))
    : item.body;
  const html = renderText(source, {
    citations: site.citations,
    own: item.plan,
    headingLevel,
    anchor: anchorOf(item),
    ...(noteOf ? { noteOf } : {}),
    official: {
      paragraphs: { page: 'doan-', document: `${anchorOf(item)}_doan_`, paper: null }[on],
      links: on === 'page',
      footnote: (mark) => {
        const note = footnoteOf(site, item.plan, mark);
        return note && note.id !== item.id ? href.inDocument(note.id) : undefined;
      },
    },
  });
  return isMarked ? withChanges(html, amended.notes) : html;
};

/** The words of a clause that a later document added, as HTML. */
export const addedText = (site: Site, { text, plan }: Amendment, headingLevel: number): string =>
  renderText(officialMarkdown(text ?? ''), {
    citations: site.citations,
    own: plan,
    headingLevel,
    official: { paragraphs: null, links: false, footnote: () => undefined },
  });

/** Numbers documents in the order in which the text cites them. */
export function numberedNotes(site: Site): { noteOf: NoteOf; list: () => ReadonlyArray<Note> } {
  const numbers = new Map<string, number>();
  return {
    noteOf(document) {
      const number = numbers.get(document) ?? numbers.size + 1;
      numbers.set(document, number);
      return number;
    },
    list: () =>
      resolve([...numbers.keys()], site.find.directive).map((directive) => ({
        text: directiveName(site, directive),
        address: publicAddress(href.directive(directive.id), siteAddress),
      })),
  };
}
