/**
 * What the scripts ask a forge for, in one form for all of them. Requests are pull requests, or merge
 * requests on GitLab. Implementations: github.ts, gitlab.ts, forgejo.ts.
 */

/** An open request. */
export interface OpenRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  /** The sha of the newest commit. */
  readonly head: string;
  /** The branch that it is for. */
  readonly base: string;
  /** When it was opened, as the forge writes it. */
  readonly opened: string;
  /** True when its branch is in another repository, where nothing can be written. */
  readonly isFork: boolean;
}

/** How the checks of a commit ended. */
export interface Check {
  /** `held`: it runs only after a maintainer has allowed it. */
  readonly state: 'running' | 'held' | 'passed' | 'failed';
  /** The web page of the run. */
  readonly address: string;
}

export interface OpenIssue {
  readonly number: number;
  readonly text: string;
  readonly labels: ReadonlyArray<string>;
  /** When it was opened, as the forge writes it. */
  readonly opened: string;
  /** True when its author belongs to the repository. */
  readonly isByMember: boolean;
}

/** What a comment is on. */
export interface Topic {
  readonly kind: 'request' | 'issue';
  readonly number: number;
}

export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

export interface FileText {
  readonly path: string;
  readonly text: string;
}

export interface NewCommit {
  readonly branch: string;
  /** The sha that the commit is made on. */
  readonly parent: string;
  readonly files: ReadonlyArray<FileText>;
  readonly message: string;
}

export interface ForgeApi {
  /** True when only people with access can read the repository. */
  isPrivate(): Promise<boolean>;
  defaultBranch(): Promise<string>;
  /** The sha of a branch's newest commit. */
  headOf(branch: string): Promise<string>;
  openRequests(): Promise<ReadonlyArray<OpenRequest>>;
  /** How a comment names a request, so that the forge makes it a link: "#7", "!7". */
  shown(request: number): string;
  /** The git ref of a request's newest commit, in this repository. */
  refOf(request: number): string;
  /** Paths that a request changes, the former ones of moved files, too; null when there are too many to list. */
  changedPaths(request: number): Promise<ReadonlyArray<string> | null>;
  /** The newest check of a request's newest commit; null when none has begun. */
  check(request: OpenRequest): Promise<Check | null>;
  /**
   * The same for many requests, by number, in as few calls as the forge allows: ninety may be open, and forges
   * count calls.
   */
  checks(requests: ReadonlyArray<OpenRequest>): Promise<ReadonlyMap<number, Check>>;
  openIssues(label: string): Promise<ReadonlyArray<OpenIssue>>;
  /** Comments of the account that the scripts run as; nobody else can write as it. */
  ownComments(topic: Topic): Promise<ReadonlyArray<OwnComment>>;
  /** The same for many requests, or for many issues, by number, in as few calls as the forge allows. */
  ownCommentsOn(
    kind: Topic['kind'],
    topics: ReadonlyArray<Pick<OpenRequest, 'number' | 'opened'>>,
  ): Promise<ReadonlyMap<number, ReadonlyArray<OwnComment>>>;
  addComment(topic: Topic, body: string): Promise<void>;
  editComment(topic: Topic, id: number, body: string): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  /** Makes a branch of the scripts' own anew, with one commit; what was left there is replaced. */
  makeBranch(commit: NewCommit): Promise<void>;
  /** Adds a commit to somebody's branch. @returns false, without writing, when it has moved on */
  addCommit(commit: NewCommit): Promise<boolean>;
  /** Opens a request. @returns null when the repository does not let scripts do so */
  open(request: {
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly text: string;
  }): Promise<number | null>;
  /** Starts the checks of a branch that a script wrote, where that does not start them. */
  startChecks(branch: string): Promise<void>;
}
