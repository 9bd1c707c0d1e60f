import { documentReviewText as text } from '../../strings/document-review.ts';
import { decide, decideForerunner, openPlaces } from '../document/draft/decide.ts';
import { decideHead } from '../document/draft/describe.ts';
import type { Decision, DocumentDraft } from '../document/draft/draft.ts';
import { begin, type History, redo, step, undo } from '../document/draft/history.ts';
import {
  allOpen,
  FORERUNNER,
  HEAD,
  nextOpen,
  openItems,
  stations,
} from '../document/draft/places.ts';
import { wordsOf } from '../document/reading.ts';
import type { Desk } from './desk.ts';
import { keyAct } from './keys.ts';
import type { Names } from './names.ts';
import { outlineList } from './outline.ts';
import { panelOf } from './panel.ts';
import { Paper } from './paper.ts';
import { redrawn } from './redrawn.ts';
import { ReviewFrame } from './review-frame.ts';
import { selectedWords } from './selected-words.ts';

/** What the review needs of the page around it. */
export interface Around {
  readonly names: Names;
  /** Called after each change. */
  keep(draft: DocumentDraft, where: string): void;
  /** Called when the files are asked for. */
  finish(draft: DocumentDraft): void;
  /** Called when the work is to be forgotten. */
  drop(): void;
}

/** The review of one document: the draft with its history, what is in focus, and the panels that show it. */
export class Review implements Desk {
  readonly frame: ReviewFrame;
  readonly names: Names;
  where: string;
  item: string | null = null;
  editing: string | null = null;
  selected: Desk['selected'] = null;
  #history: History<DocumentDraft>;
  readonly #around: Around;
  readonly #paper = new Paper();
  readonly #heard = new AbortController();

  constructor(draft: DocumentDraft, where: string, around: Around) {
    this.#history = begin(draft);
    this.#around = around;
    this.names = around.names;
    this.where = stations(draft).includes(where) ? where : HEAD;
    this.frame = new ReviewFrame(text.title(draft.source.name, draft.year), this.#paper.element, {
      next: () => this.next(),
      undo: () => this.#travel(undo, text.said.undone),
      redo: () => this.#travel(redo, text.said.redone),
      finish: () => around.finish(this.draft),
      drop: () => around.drop(),
      outline: () => outlineList(this),
    });
    const { signal } = this.#heard;
    addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('selectionchange', () => this.#select(), { signal });
    this.#show();
  }

  get draft(): DocumentDraft {
    return this.#history.now;
  }

  /** Takes the review away: its keys do nothing any more. */
  end(): void {
    this.#heard.abort();
    this.frame.element.remove();
  }

  change(next: (draft: DocumentDraft) => DocumentDraft, isTyped = false): void {
    const history = step(this.#history, next(this.draft));
    if (history === this.#history) return;
    this.#history = history;
    this.selected = null;
    this.#after(isTyped);
    this.say('');
  }

  go(where: string, item: string | null = null): void {
    const isElsewhere = where !== this.where;
    this.where = where;
    this.item = item;
    if (isElsewhere) {
      this.editing = null;
      this.selected = null;
    }
    this.#show();
    this.#around.keep(this.draft, where);
    const row = item === null ? null : this.frame.item(item);
    if (row) row.focus();
    else if (isElsewhere) this.frame.place()?.focus({ preventScroll: true });
    this.#paper.reveal(where);
    this.frame.reveal();
  }

  next(): void {
    const to = nextOpen(this.draft, this.where, this.item);
    if (to) this.go(to.where, to.item);
    else this.say(text.said.nothingOpen);
  }

  edit(item: string | null): void {
    const before = this.editing;
    this.editing = item;
    if (item !== null) this.item = item;
    this.#show();
    if (item !== null) this.frame.form(item)?.focus();
    else if (before !== null) this.frame.item(before)?.focus();
  }

  /** Says how much is left, and something before it. */
  say(words: string): void {
    const left = text.left(openPlaces(this.draft));
    this.frame.say([words, left].filter(Boolean).join(' '));
  }

  #after(isTyped: boolean): void {
    if (!stations(this.draft).includes(this.where)) this.where = HEAD;
    this.#show(isTyped);
    this.#around.keep(this.draft, this.where);
  }

  #travel(way: typeof undo<DocumentDraft>, said: string): void {
    const history = way(this.#history);
    if (history === this.#history) return;
    this.#history = history;
    this.editing = null;
    this.#after(false);
    this.say(said);
  }

  #show(isTyped = false): void {
    const { past, future } = this.#history;
    this.frame.progress(text.left(openPlaces(this.draft)), past.length > 0, future.length > 0);
    this.#paper.show(this);
    if (!isTyped) redrawn(this.frame.panel, panelOf(this));
  }

  /** Words that are marked in the text of the part in focus. */
  #select(): void {
    const found = selectedWords(this.#paper.element);
    if (!found) return;
    const part = this.draft.parts.find(({ id }) => id === found.part);
    if (!part || !wordsOf(part).startsWith(found.quote, found.start)) return;
    this.selected = found;
    if (found.part !== this.where) return;
    this.frame.offer(found.quote);
  }

  #key(event: KeyboardEvent): void {
    const act = keyAct(event);
    if (act === null || !this.frame.element.isConnected || this.frame.isCovered()) return;
    event.preventDefault();
    const all = stations(this.draft);
    const at = all.indexOf(this.where);
    switch (act) {
      case 'nextPart':
      case 'previousPart': {
        const to = all[act === 'nextPart' ? at + 1 : at - 1];
        if (to !== undefined) this.go(to);
        return;
      }
      case 'next':
        this.next();
        return;
      case 'yes':
      case 'no':
        this.#decide(act);
        return;
      case 'undo':
        this.#travel(undo, text.said.undone);
        return;
      case 'redo':
        this.#travel(redo, text.said.redone);
        return;
      case 'help':
        this.frame.help();
        return;
    }
  }

  /** Answers what is looked at, or else what is open first in the place, and goes on. */
  #decide(decision: Decision): void {
    const { where } = this;
    const part = this.draft.parts.find(({ id }) => id === where);
    const open = part
      ? openItems(part)
      : allOpen(this.draft).flatMap((one) => (one.where === where ? [one.item] : []));
    const item = this.item ?? open[0] ?? null;
    if (item === null) {
      this.next();
      return;
    }
    this.item = item;
    if (item === HEAD)
      this.change((draft) => decideHead(draft, decision === 'no' ? 'open' : 'yes'));
    else if (item === FORERUNNER) this.change((draft) => decideForerunner(draft, where, decision));
    else if (part) this.change((draft) => decide(draft, item, decision));
    else return;
    this.next();
  }
}
