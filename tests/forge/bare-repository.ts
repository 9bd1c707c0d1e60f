import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { contentAt } from '../../src/views/news/git.ts';

/** New texts by path; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>;

/** What git could join of two commits: a tree; with the files that it could not, and their marks in it. */
export interface Joined {
  readonly tree: string;
  readonly conflicts: ReadonlyArray<string>;
}

const OWN = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.org', '-c', 'gc.auto=0'];
const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/**
 * A git repository, as a forge keeps it: without working files. Its first commit is on main. What can be said of
 * commits never changes, so it is asked once: starting git takes longer than what it does.
 */
export class BareRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'kho-'));
  readonly #refs: string;
  readonly #known = new Map<string, unknown>();

  /** @param hasFiles with working files after all, as on an office computer */
  constructor(content: ReadonlyArray<SourceFile>, hasFiles = false) {
    this.#refs = hasFiles ? join(this.root, '.git') : this.root;
    this.git(['init', '-q', '--template=', ...(hasFiles ? [] : ['--bare']), '-b', 'main']);
    const files = Object.fromEntries(content.map(({ path, text }) => [path, text]));
    this.commit([], files, 'Nội dung ban đầu', 'refs/heads/main');
    if (hasFiles) this.git(['reset', '-q', '--hard']);
  }

  private options(input = '') {
    // No setting of the machine: neither its hooks nor its line ends.
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    return { cwd: this.root, env, input, encoding: 'utf8' } as const;
  }

  git(args: ReadonlyArray<string>, input?: string): string {
    return execFileSync('git', [...OWN, ...args], {
      ...this.options(input),
      stdio: 'pipe',
    }).trim();
  }

  #once<Answer>(question: string, ask: () => Answer): Answer {
    if (!this.#known.has(question)) this.#known.set(question, ask());
    return this.#known.get(question) as Answer;
  }

  /** The commit of a ref; null when there is none. */
  at(ref: string): string | null {
    const file = join(this.#refs, ref);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  }

  set(ref: string, commit: string): void {
    this.git(['update-ref', ref, commit]);
  }

  delete(ref: string): void {
    this.git(['update-ref', '-d', ref]);
  }

  content(commit: string): ReadonlyArray<SourceFile> {
    return this.#once(`content ${commit}`, () => contentAt(this.root, commit));
  }

  treeOf(commit: string): string {
    return this.#once(`tree ${commit}`, () => this.git(['rev-parse', `${commit}^{tree}`]));
  }

  /** Writes a commit of some files on top of its first parent's, or of a tree. */
  #import(
    ref: string,
    from: string,
    files: Files,
    message: string,
    parents: ReadonlyArray<string>,
  ): string {
    const [first, ...others] = parents;
    const stream = [
      `commit ${ref}\nmark :1\n`,
      `committer Thử <thu@example.org> ${Math.floor(Date.now() / 1000)} +0700\n`,
      data(message),
      first ? `from ${first}\n` : '',
      ...others.map((parent) => `merge ${parent}\n`),
      from,
      ...Object.entries(files).map(([path, text]) =>
        text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
      ),
      '\nget-mark :1\n',
    ];
    return this.git(['fast-import', '--quiet', '--force'], stream.join(''));
  }

  /** The tree of another one with some files replaced. */
  tree(base: string, files: Files): string {
    return this.treeOf(this.#import('refs/tam/cay', `M 040000 ${base} \n`, files, 'x', []));
  }

  commitTree(parents: ReadonlyArray<string>, tree: string, message: string): string {
    return this.git(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one])], message);
  }

  /** A commit of the parent's files, some of them replaced, on a ref. @returns its sha */
  commit(
    parents: ReadonlyArray<string>,
    files: Files,
    message: string,
    ref = 'refs/tam/moi',
  ): string {
    return this.#import(ref, '', files, message, parents);
  }

  mergeBase(one: string, other: string): string {
    return this.#once(`base ${one} ${other}`, () => this.git(['merge-base', one, other]));
  }

  /** Joins two commits. */
  join(ours: string, theirs: string): Joined {
    return this.#once(`join ${ours} ${theirs}`, () => {
      const flags = ['--write-tree', '--name-only', '--no-messages', '-z'];
      const args = [...OWN, 'merge-tree', ...flags, ours, theirs];
      const { status, stdout, stderr } = spawnSync('git', args, this.options());
      if (status !== 0 && status !== 1) throw new Error(stderr);
      const [tree = '', ...conflicts] = stdout.split('\0').filter(Boolean);
      return { tree, conflicts };
    });
  }

  /** Paths that differ between two commits. */
  changed(from: string, to: string): ReadonlyArray<string> {
    return this.#once(`diff ${from} ${to}`, () =>
      this.git(['diff', '--name-only', '-z', '--no-renames', from, to]).split('\0').filter(Boolean),
    );
  }

  /** The blob of a file at a commit; null when there is none. */
  blob(commit: string, path: string): string | null {
    return this.#once(`blob ${commit} ${path}`, () => {
      const args = ['rev-parse', '--verify', '-q', `${commit}:${path}`];
      const { status, stdout } = spawnSync('git', args, this.options());
      return status === 0 ? stdout.trim() : null;
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
