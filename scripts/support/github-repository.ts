import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fixed author and time, so that a test's commits do not depend on the machine. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Biên tập',
  GIT_AUTHOR_EMAIL: 'bien-tap@example.org',
  GIT_COMMITTER_NAME: 'Biên tập',
  GIT_COMMITTER_EMAIL: 'bien-tap@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** A real git repository in a temporary folder, with the project's content on branch main. */
export class GitHubRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'kho-'));

  constructor(content: string) {
    this.git('init', '--quiet', '--initial-branch=main');
    cpSync(content, join(this.folder, 'content'), { recursive: true });
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=Nội dung');
  }

  /** Runs git in the repository; returns its output. */
  git(...args: ReadonlyArray<string>): string {
    return this.run(args);
  }

  private run(args: ReadonlyArray<string>, input?: Buffer): string {
    const env = { ...process.env, ...IDENTITY, GIT_INDEX_FILE: join(this.folder, '.git/index') };
    const options = { cwd: this.folder, env, input, maxBuffer: 2 ** 26 };
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], options).toString();
  }

  head(branch: string): string {
    return this.git('rev-parse', `refs/heads/${branch}`).trim();
  }

  /** Every file of a commit, in the format of GitHub's tree API. */
  tree(commit: string) {
    return this.git('ls-tree', '-r', '-l', '-z', commit)
      .split('\0')
      .filter(Boolean)
      .map((row) => {
        const [, sha = '', size = '0', path = ''] = /^\S+ blob (\S+) +(\d+)\t(.*)$/.exec(row) ?? [];
        return { type: 'blob', path, sha, size: Number(size) };
      });
  }

  /**
   * Commits files to a branch, without a working copy.
   * @param contents the files' bytes in base64, as in GitHub's API
   */
  commit(
    branch: string,
    message: string,
    additions: ReadonlyArray<{ readonly path: string; readonly contents: string }>,
  ): string {
    const parent = this.head(branch);
    this.git('read-tree', parent);
    for (const { path, contents } of additions) {
      const blob = this.run(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'));
      this.git('update-index', '--add', '--cacheinfo', `100644,${blob.trim()},${path}`);
    }
    const tree = this.git('write-tree').trim();
    const commit = this.git('commit-tree', tree, '-p', parent, '-m', message).trim();
    this.git('update-ref', `refs/heads/${branch}`, commit);
    return commit;
  }

  /** The changed lines between main and a branch, with + or -, file by file. */
  changes(branch: string): Array<string> {
    return this.git('diff', '--unified=0', '--no-color', `main...${branch}`)
      .split('\n')
      .filter((line) => /^[+-]/.test(line) && !line.startsWith('---'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
