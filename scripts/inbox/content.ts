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
  #added: { readonly changes: ReadonlyArray<SourceFile>; readonly before: Content } | null = null;

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
    const files = this.#withOwn(state) ?? this.#readAgain();
    this.#added = null;
    this.#content = { state, files };
    return this.#content;
  }

  /** Told of our own commit: only these files are new, unless somebody else has changed something meanwhile. */
  added(changes: ReadonlyArray<SourceFile>, before: Content): void {
    this.#added = { changes, before };
  }

  /** The content when only our own commit has changed it; null otherwise. */
  #withOwn({ head, changed }: GitState): ReadonlyArray<SourceFile> | null {
    if (!this.#added || changed.length > 0) return null;
    const { changes, before } = this.#added;
    const last = takesAt(this.#root, head)[0];
    const isOurs = last?.commit === head && last.parents === before.state.head;
    return isOurs ? withChanges(before.files, changes) : null;
  }

  #readAgain(): ReadonlyArray<SourceFile> {
    const known = new Map(this.#content?.files.map((file) => [file.path, file]));
    return readContent(this.#root).map((file) => {
      const before = known.get(file.path);
      return before?.text === file.text ? before : file;
    });
  }
}
