import { forgeText } from '../../src/strings/forge.ts';
import { readIssue } from './read-issue.ts';
import { readRequest } from './read-request.ts';
import type { Places } from './read-tools.ts';
import type { Read, ReadIssue, ToDo } from './work.ts';

/**
 * The second step of tending a repository: reads requests and issues as data, with the scripts of the main
 * branch. No code of a request runs, and there is no token.
 */

/** One broken request or issue must not keep the others waiting; its author is told. */
const each = <Given extends { readonly number: number }, Result>(
  all: ReadonlyArray<Given>,
  read: (one: Given) => Result,
  broken: (one: Given) => Result,
): Array<Result> =>
  all.map((one) => {
    try {
      return read(one);
    } catch (error) {
      console.error(`${one.number}:`, error instanceof Error ? error.message : error);
      return broken(one);
    }
  });

/** Reads all that list.ts found. */
export const readAll = (places: Places, { isPrivate, requests, issues }: ToDo): Read => ({
  requests: each(
    requests,
    (request) => readRequest(places, request, isPrivate),
    ({ number, head, needsSummary }) => ({
      number,
      head,
      summary: needsSummary ? '' : null,
      conflicts: null,
      written: [],
    }),
  ),
  issues: each(
    issues,
    (issue): ReadIssue => readIssue(places, issue, isPrivate),
    ({ number }) => ({ number, ok: false, errors: [forgeText.issue.broken] }),
  ),
});
