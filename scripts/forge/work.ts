import type { FileText } from './forge-api.ts';

/**
 * What the three steps of tending a repository pass to each other:
 * 1. list.ts asks the forge what there is to do (token, no packages),
 * 2. read.ts reads it as data with the main branch's code (packages, no token),
 * 3. write.ts answers (token, no packages) and believes nothing of what the second step says.
 */

/** The label with which a maintainer asks to take the figures; removed when they have been answered. */
export const TAKE_LABEL = 'nhan-so-lieu';

export interface RequestToRead {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly ref: string;
  /** True when its summary is missing or of an older state. */
  readonly needsSummary: boolean;
  /** True when its author was told of a conflict and not yet that it is over. */
  readonly saidConflict: boolean;
}
export interface IssueToRead {
  readonly number: number;
  readonly text: string;
}
export interface ToDo {
  readonly isPrivate: boolean;
  readonly requests: ReadonlyArray<RequestToRead>;
  readonly issues: ReadonlyArray<IssueToRead>;
}

export interface ReadRequest {
  readonly number: number;
  readonly head: string;
  /** Null when it was not asked for or could not be made. */
  readonly summary: string | null;
  /** Files that both sides changed so that git cannot join them; null when there is nothing to say of them. */
  readonly conflicts: ReadonlyArray<string> | null;
  /** Generated files that the request has to bring along. */
  readonly written: ReadonlyArray<FileText>;
}
export type ReadIssue =
  | { readonly number: number; readonly ok: false; readonly errors: ReadonlyArray<string> }
  | {
      readonly number: number;
      readonly ok: true;
      readonly files: ReadonlyArray<FileText>;
      readonly title: string;
      readonly summary: string;
    };
export interface Read {
  readonly requests: ReadonlyArray<ReadRequest>;
  readonly issues: ReadonlyArray<ReadIssue>;
}

/** The only files that an issue may add: reports, each a file of its own. */
export const REPORTS =
  /^content\/progress\/\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;

/** The files that commands generate from other content, which may therefore be committed for an editor. */
export const WRITTEN: ReadonlyArray<string> = [
  'content/calendar-ledger.json',
  '.github/CODEOWNERS',
  '.gitlab/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/bao-cao-so-lieu.yml',
  '.github/ISSUE_TEMPLATE/dinh-chinh-so-lieu.yml',
  '.github/ISSUE_TEMPLATE/sua-noi-dung.yml',
  '.github/ISSUE_TEMPLATE/config.yml',
  '.gitlab/issue_templates/bao-cao-so-lieu.md',
  '.gitlab/issue_templates/dinh-chinh-so-lieu.md',
];

const MAX_TEXT = 20_000_000;
const SHA = /^[0-9a-f]{40,64}$/;

type Fields = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isList = <Entry>(value: unknown, is: (one: unknown) => one is Entry): value is Array<Entry> =>
  Array.isArray(value) && value.length <= 1000 && value.every(is);
const fields = (value: unknown) => (value ?? {}) as Fields;

const isFileAmong =
  (isAllowed: (path: string) => boolean) =>
  (value: unknown): value is FileText => {
    const { path, text } = fields(value);
    return isText(path) && isAllowed(path) && isText(text);
  };
const isWritten = isFileAmong((path) => WRITTEN.includes(path));
const isReport = isFileAmong((path) => REPORTS.test(path));

function isReadRequest(value: unknown): value is ReadRequest {
  const { number, head, summary, conflicts, written } = fields(value);
  return (
    isNumber(number) &&
    isText(head) &&
    SHA.test(head) &&
    (summary === null || isText(summary)) &&
    (conflicts === null || isList(conflicts, isText)) &&
    isList(written, isWritten)
  );
}

function isReadIssue(value: unknown): value is ReadIssue {
  const { number, ok, errors, files, title, summary } = fields(value);
  if (!isNumber(number)) return false;
  if (ok === false) return isList(errors, isText);
  return (
    ok === true && isList(files, isReport) && files.length > 0 && isText(title) && isText(summary)
  );
}

/** Parses what the second step left; an entry that it cannot have written is left out. */
export function readWork(json: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    data = null;
  }
  const { requests, issues } = fields(data);
  return {
    requests: Array.isArray(requests) ? requests.filter(isReadRequest) : [],
    issues: Array.isArray(issues) ? issues.filter(isReadIssue) : [],
  };
}
