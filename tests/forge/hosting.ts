import type { SourceFile } from '../../src/domain/source-file.ts';
import { BareRepository, type Files } from './bare-repository.ts';
import { errorsOf, shownErrors } from './verdicts.ts';

/** Everything here happens at one time. */
const OPENED = '2017-06-01T00:00:00Z';

/** The account that the scripts run as. */
export const SELF = { id: 99, login: 'github-actions[bot]' };

export interface HostedRequest {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly branch: string;
  readonly opened: string;
  state: 'open' | 'merged' | 'closed';
  /** The merge, once there is one. */
  merge: string | null;
}

export interface HostedIssue {
  readonly number: number;
  readonly opened: string;
  text: string;
  readonly author: { readonly id: number; readonly login: string; readonly isMember: boolean };
  labels: Array<string>;
  state: 'open' | 'closed';
}

export interface HostedComment {
  readonly id: number;
  readonly on: number;
  readonly author: { readonly id: number; readonly login: string };
  body: string;
}

export type CheckState = 'running' | 'passed' | 'failed';

/**
 * What every forge keeps, over a real git repository: branches, requests, issues, comments, the state of
 * checks, and the buttons that people press. How it is asked differs from forge to forge: see the stand-ins.
 */
export class Hosting {
  readonly repository: BareRepository;
  readonly requests: Array<HostedRequest> = [];
  readonly issues: Array<HostedIssue> = [];
  readonly comments: Array<HostedComment> = [];
  readonly checks = new Map<string, CheckState>();
  #last = 0;

  constructor(content: ReadonlyArray<SourceFile>, hasFiles = false) {
    this.repository = new BareRepository(content, hasFiles);
  }

  get main(): string {
    return this.repository.at('refs/heads/main') ?? '';
  }

  #number(): number {
    this.#last += 1;
    return this.#last;
  }

  head({ branch }: Pick<HostedRequest, 'branch'>): string {
    return this.repository.at(`refs/heads/${branch}`) ?? '';
  }

  request(number: number): HostedRequest | undefined {
    return this.requests.find((one) => one.number === number);
  }

  issue(number: number): HostedIssue | undefined {
    return this.issues.find((one) => one.number === number);
  }

  /** Paths that a request changes. */
  paths(request: HostedRequest): ReadonlyArray<string> {
    const head = this.head(request);
    return this.repository.changed(this.repository.mergeBase(this.main, head), head);
  }

  /** Commits to a branch as a person's push does, which starts the checks. */
  push(branch: string, files: Files, from: string): void {
    const ref = `refs/heads/${branch}`;
    this.repository.commit([this.repository.at(ref) ?? from], files, branch, ref);
    this.startChecks(branch);
  }

  openRequest(branch: string, title: string, text: string): HostedRequest {
    const number = this.#number();
    const request: HostedRequest = {
      number,
      title,
      text,
      branch,
      opened: OPENED,
      state: 'open',
      merge: null,
    };
    this.requests.push(request);
    return request;
  }

  openIssue(text: string, isMember: boolean, labels: Array<string>): HostedIssue {
    const author = isMember
      ? { id: 3, login: 'lan', isMember }
      : { id: 4, login: 'khach', isMember };
    const issue: HostedIssue = {
      number: this.#number(),
      opened: OPENED,
      text,
      author,
      labels,
      state: 'open',
    };
    this.issues.push(issue);
    return issue;
  }

  comment(on: number, body: string, author: HostedComment['author'] = SELF): HostedComment {
    const comment = { id: this.#number(), on, author, body };
    this.comments.push(comment);
    return comment;
  }

  startChecks(branch: string): void {
    const head = this.repository.at(`refs/heads/${branch}`);
    if (head) this.checks.set(head, 'running');
  }

  /** Errors of a request against what its branch started from. */
  shownErrors(request: HostedRequest): Array<string> {
    const { repository, main } = this;
    const head = this.head(request);
    const base = repository.mergeBase(main, head);
    return shownErrors(repository.content(head), repository.content(base));
  }

  /** The checks that have begun come to their end. */
  finishChecks(): void {
    for (const request of this.requests) {
      const head = this.head(request);
      if (request.state !== 'open' || this.checks.get(head) !== 'running') continue;
      this.checks.set(head, this.shownErrors(request).length > 0 ? 'failed' : 'passed');
    }
  }

  /**
   * The button that merges. As the guide for owners sets it up: only after the checks, and only when the
   * branch is up to date, that is when what main becomes was checked.
   */
  merge(request: HostedRequest): 'merged' | 'conflict' | 'check' {
    const { repository, main } = this;
    const head = this.head(request);
    if (request.state !== 'open' || this.checks.get(head) !== 'passed') return 'check';
    const { tree, conflicts } = repository.join(main, head);
    if (conflicts.length > 0) return 'conflict';
    const merge = repository.commitTree([main, head], tree, `Nhận ${request.title}`);
    if (errorsOf(repository.content(merge), repository.content(main)).length > 0) return 'check';
    repository.set('refs/heads/main', merge);
    Object.assign(request, { state: 'merged', merge });
    const closed = Number(/Closes #(\d+)/.exec(request.text)?.[1]);
    for (const issue of this.issues) if (issue.number === closed) issue.state = 'closed';
    return 'merged';
  }

  /** Joins main into a request's branch, as a person does who solves a conflict. */
  joinMain(request: HostedRequest, files: Files): void {
    const { repository, main } = this;
    const head = this.head(request);
    const tree = repository.tree(repository.join(head, main).tree, files);
    const joined = repository.commitTree([head, main], tree, 'Ghép nhánh chính');
    repository.set(`refs/heads/${request.branch}`, joined);
    this.startChecks(request.branch);
  }

  /** The button that undoes a merged request by a new one. */
  revert(request: HostedRequest): HostedRequest {
    const { repository, main } = this;
    const merge = request.merge ?? '';
    // What the merge brought, taken back from where main is now.
    const before = repository.treeOf(`${merge}^1`);
    const { tree } = repository.join(main, repository.commitTree([merge], before, 'x'));
    const branch = `revert-${request.number}`;
    const title = `Hoàn tác ${request.title}`;
    repository.set(`refs/heads/${branch}`, repository.commitTree([main], tree, title));
    this.startChecks(branch);
    return this.openRequest(branch, title, '');
  }

  remove(): void {
    this.repository.remove();
  }
}
