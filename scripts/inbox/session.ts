import type { Desk } from './desk.ts';

/** What the pages work on. */
export interface Session {
  readonly desk: Desk;
  /** The built site, to tell whether a report can be public already. */
  readonly site: string;
}
