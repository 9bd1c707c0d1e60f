import { type SIGNS, withTags } from '../../domain/amendments/marks.ts';
import { escapeHtml } from '../../domain/html-escape.ts';
import { amendmentText } from '../../strings/amendments.ts';
import type { AmendmentNote } from './clause-amendments.ts';

const hidden = (words: string): string =>
  `<span class="hidden" data-pagefind-ignore> ${words} </span>`;

/** Rendered official text with its changes struck through and underlined, each with a link to its document. */
export function withChanges(html: string, notes: ReadonlyArray<AmendmentNote>): string {
  return withTags(html, (sign: keyof typeof SIGNS, number: number): string => {
    const note = notes[number - 1];
    switch (sign) {
      case 'gone':
        return `<del>${hidden(amendmentText.gone)}`;
      case 'added':
        return `<ins>${hidden(amendmentText.inserted)}`;
      case 'instead':
        return `<ins>${hidden(amendmentText.added)}`;
      case 'endGone':
        return '</del>';
      case 'endAdded':
        return '</ins>';
      case 'mark': {
        if (!note) return '';
        const name = escapeHtml(amendmentText.markOf(number, note.document.text));
        return `<sup class="amended-by" data-pagefind-ignore><a href="${escapeHtml(note.document.href)}" aria-label="${name}">${amendmentText.mark(number)}</a></sup>`;
      }
    }
  });
}
