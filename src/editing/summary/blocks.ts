/**
 * The summary as data, before it is drawn: for a comment (markdown.ts) and for a page (html.ts). Text is plain and
 * untrusted everywhere; the drawing escapes it.
 */

/** A piece of a line: plain text, important text, or a path or code. */
export type Run = string | { readonly strong: string } | { readonly code: string };
export type Line = ReadonlyArray<Run>;

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: ReadonlyArray<Line> }
  | {
      readonly kind: 'table';
      readonly head: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<ReadonlyArray<Line>>;
    }
  /** Closed until a reader opens it; the title says how much is inside. */
  | { readonly kind: 'folded'; readonly title: string; readonly blocks: ReadonlyArray<Block> };

/** The reviewer's summary. */
export interface SummaryModel {
  /** True when nothing in it is for staff only. */
  readonly isPublic: boolean;
  /** How many errors there are: with any, the change cannot be published. */
  readonly errors: number;
  /** True when neither content nor code differs. */
  readonly isEmpty: boolean;
  readonly blocks: ReadonlyArray<Block>;
}

export const strong = (text: string): Run => ({ strong: text });
export const code = (text: string): Run => ({ code: text });

/** A part with its title; nothing when it is empty. */
export const part = (title: string, blocks: ReadonlyArray<Block>): Array<Block> =>
  blocks.length > 0 ? [{ kind: 'heading', level: 3, text: title }, ...blocks] : [];

/** A list; nothing when it is empty. */
export const list = (items: ReadonlyArray<Line>): Array<Block> =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

export const line = (...runs: Line): Block => ({ kind: 'line', line: runs });

/** Lines one after the other, with something between them. */
export const joined = (lines: ReadonlyArray<Line>, between = '; '): Line =>
  lines.flatMap((runs, at) => (at === 0 ? runs : [between, ...runs]));

/** "a → **b**", or only "a" when nothing changed. */
export const arrow = (before: string, after: string): Line =>
  before === after ? [before] : [`${before} → `, strong(after)];
