import type { IsoDay } from '../../src/domain/dates.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import { type Judged, judgeItem, unitsOf } from '../../src/editing/inbox/judge.ts';
import { type ReadItem, readItem, reportedOnOf } from '../../src/editing/inbox/read-item.ts';
import type { Content } from './content.ts';
import { defaultsOf } from './defaults.ts';
import { type InboxFile, readInboxFile } from './folder.ts';

interface Reading {
  readonly read: ReadItem;
  /** With the content that it was judged against, or that differs from it by other units only. */
  judged: { readonly result: Judged; readonly content: Content } | null;
  /** As it was judged last, against whatever content. */
  before: Judged | null;
}

/** Judges a file against the content. */
export function judge(read: ReadItem, file: InboxFile, content: Content, today: IsoDay): Judged {
  const { files } = content;
  const { defaults, notes } = defaultsOf(file, reportedOnOf(read), files, today);
  const judged = judgeItem(read, files, { today, mdx: mdxReader }, defaults);
  const taken = notes.flatMap(([name, note]) => (judged.leftOpen.has(name) ? [note] : []));
  return { ...judged, notes: [...judged.notes, ...taken] };
}

/** Reads each file of the folder once, and judges it once for each state of the content. */
export class Readings {
  readonly #folder: string;
  /** By the stamp of the file. */
  #known = new Map<string, Reading>();

  /** @param folder the inbox folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file, read; null when it cannot be read now. */
  async read(file: InboxFile): Promise<ReadItem | null> {
    const known = this.#known.get(file.stamp);
    if (known) return known.read;
    if (file.held !== null) return null;
    try {
      const read = await readItem(file.path, readInboxFile(this.#folder, file));
      this.#known.set(file.stamp, { read, judged: null, before: null });
      return read;
    } catch {
      // Held by another program on Windows, or not readable: tried again the next time.
      return null;
    }
  }

  /** What a file means for the content as it is now. */
  judge(read: ReadItem, file: InboxFile, content: Content, today: IsoDay): Judged {
    const known = this.#known.get(file.stamp);
    if (known?.judged?.content === content) return known.judged.result;
    const result = judge(read, file, content, today);
    if (known) {
      known.judged = { result, content };
      known.before = result;
    }
    return result;
  }

  /** What a file meant for the content as it was when somebody last asked; judged now when nobody has. */
  judgedBefore(read: ReadItem, file: InboxFile, content: Content, today: IsoDay): Judged {
    return this.#known.get(file.stamp)?.before ?? this.judge(read, file, content, today);
  }

  /** After our own commit, which changes only the units of one file: the others need not be judged again. */
  moveOn(taken: Judged, before: Content, after: Content): void {
    const units = new Set(unitsOf(taken));
    for (const known of this.#known.values()) {
      const { judged } = known;
      if (judged?.content !== before) continue;
      known.judged = unitsOf(judged.result).some((unit) => units.has(unit))
        ? null
        : { ...judged, content: after };
    }
  }
}
