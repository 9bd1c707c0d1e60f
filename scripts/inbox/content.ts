import type { SourceFile } from '../../src/domain/source-file.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { withChanges } from '../../src/editing/with-changes.ts';
import { type GitState, gitState } from './git.ts';
import { takesAt } from './register.ts';

/** The content as it is on the disk. */
export interface Content {
  readonly state: GitState;
  readonly files: ReadonlyArray<SourceFile>;
}

/** Reads the content, again only when git says that it has changed. */
export class ContentCache {
  readonly #root: string;
  #content: Content | null = null;

  /** @param root the folder that holds content/ */
  constructor(root: string) {
    this.#root = root;
  }

  /** The content as it was last read. */
  get last(): Content {
    return this.#content ?? this.read();
  }

  /**
   * The content as it is now. The same object as before when nothing has changed, and the same files where they have
   * not: what was found in them is still known.
   */
  read(state = gitState(this.#root)): Content {
    const old = this.#content;
    if (old?.state.version === state.version) return old;
    const known = new Map(old?.files.map((file) => [file.path, file]));
    const files = readContent(this.#root).map((file) => {
      const before = known.get(file.path);
      return before?.text === file.text ? before : file;
    });
    this.#content = { state, files };
    return this.#content;
  }

  /** After our own commit: only these files are new, unless somebody else has changed something meanwhile. */
  added(changes: ReadonlyArray<SourceFile>, before: Content): void {
    const state = gitState(this.#root);
    const last = takesAt(this.#root, state.head)[0];
    const isOurs = last?.commit === state.head && last.parents === before.state.head;
    this.#content =
      isOurs && state.changed.length === 0
        ? { state, files: withChanges(before.files, changes) }
        : null;
  }
}
