import type { Inbox } from './inbox.ts';

/** What the pages work on. */
export interface Session {
  readonly inbox: Inbox;
  /** The built site, to tell whether a report can be public already. */
  readonly site: string;
}
