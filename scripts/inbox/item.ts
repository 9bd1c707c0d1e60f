import type { Contradiction } from '../../src/editing/inbox/contradictions.ts';
import type { Judged } from '../../src/editing/inbox/judge.ts';
import type { ReadItem } from '../../src/editing/inbox/read-item.ts';
import type { InboxFile } from './folder.ts';
import type { Take } from './register.ts';

/** A file of the inbox with what is known of it. */
export interface InboxItem {
  readonly file: InboxFile;
  /** Null for a file that is not read: open in another program, far too large, not readable. */
  readonly read: ReadItem | null;
  readonly judged: Judged | null;
  readonly state: Judged['state'] | 'held' | 'taken' | 'copy' | 'returned';
  /** The commit that took it, or the file that it is a copy of. */
  readonly take: Take | null;
  /** Why a person returned it. */
  readonly reason: string | null;
  /** Where other files that wait say otherwise; known for a file that waits, in the list and on its page. */
  readonly contradictions?: ReadonlyArray<Contradiction>;
}
