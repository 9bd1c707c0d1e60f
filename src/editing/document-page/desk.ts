import type { DocumentDraft } from '../document/draft/draft.ts';
import type { Names } from './names.ts';

/** What the panels of the page work on: the draft in sight, and what can be done with it. */
export interface Desk {
  readonly draft: DocumentDraft;
  readonly names: Names;
  /** HEAD, UNPLACED or the id of the part in focus. */
  readonly where: string;
  /** What in it is looked at; null: nothing yet. */
  readonly item: string | null;
  /** The item whose form is open. */
  readonly editing: string | null;
  /** Words marked in the text, which a new finding begins with. */
  readonly selected: { readonly quote: string; readonly start: number } | null;
  /** The next state of the draft. @param isTyped true when a field changed: the panel stays as it is */
  change(next: (draft: DocumentDraft) => DocumentDraft, isTyped?: boolean): void;
  /** Looks at another place. */
  go(where: string, item?: string | null): void;
  /** Looks at the next place that nobody has looked at. */
  next(): void;
  edit(item: string | null): void;
  say(text: string): void;
}
