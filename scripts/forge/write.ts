import type { ForgeApi } from './forge-api.ts';
import type { Read } from './work.ts';
import { answerIssue } from './write-issue.ts';
import { answerRequest } from './write-request.ts';

/** What was done, a line each; and whether all of it could be done. */
export interface Log {
  readonly lines: ReadonlyArray<string>;
  readonly isWhole: boolean;
}

/**
 * Carries out what the second step read. Everything in `work` may be wrong: numbers and commits have to be
 * those of requests and issues that are open now, paths are known ones, and texts are made harmless. What the
 * forge refuses for one of them does not keep the others waiting.
 */
export async function writeWork(forge: ForgeApi, work: Read): Promise<Log> {
  const [isPrivate, requests] = [await forge.isPrivate(), await forge.openRequests()];
  const lines: Array<string> = [];
  let isWhole = true;
  const attempt = async (what: string, done: () => Promise<string>) => {
    try {
      lines.push(`${what}: ${await done()}`);
    } catch (error) {
      isWhole = false;
      lines.push(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const read of work.requests) {
    const request = requests.find(({ number }) => number === read.number);
    if (request?.head !== read.head) lines.push(`request ${read.number}: changed since`);
    else
      await attempt(`request ${read.number}`, () => answerRequest(forge, request, read, isPrivate));
  }
  for (const issue of work.issues)
    await attempt(`issue ${issue.number}`, () => answerIssue(forge, issue, requests, isPrivate));
  return { lines, isWhole };
}
