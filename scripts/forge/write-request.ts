import { escapeMarkdown } from '../../src/domain/markdown-escape.ts';
import { conflictAdvice } from '../../src/editing/forge/conflict.ts';
import { postable } from '../../src/editing/forge/untrusted.ts';
import { conflictText } from '../../src/strings/conflict.ts';
import { forgeText } from '../../src/strings/forge.ts';
import { markers, ownComment, stickyComment } from './comments.ts';
import type { Check, ForgeApi, OpenRequest } from './forge-api.ts';
import { stateOf } from './list.ts';
import type { ReadRequest } from './work.ts';

/** What a branch is called that takes over the work of a fork. */
const FROM_FORK = 'tu-ban-sao-';

/** True when files outside content/ changed, or when there are more files than the forge lists. */
async function changesCode(forge: ForgeApi, request: number): Promise<boolean> {
  const paths = await forge.changedPaths(request);
  return paths === null || paths.some((path) => !path.startsWith('content/'));
}

const checkWords = (check: Check | null): string => {
  if (!check || check.state === 'running') return forgeText.comment.running;
  if (check.state === 'held') return forgeText.comment.held(check.address);
  return check.state === 'passed'
    ? forgeText.comment.preview(check.address)
    : forgeText.comment.failed(check.address);
};

async function postSummary(
  forge: ForgeApi,
  request: OpenRequest,
  { summary, written }: ReadRequest,
  isPrivate: boolean,
): Promise<string> {
  const shown = summary === null ? null : postable(summary, isPrivate);
  const check = await forge.check(request);
  const lacks = request.isFork && written.length > 0;
  const branch = `${FROM_FORK}${request.number}`;
  const paths = written.map(({ path }) => path);
  const text = [
    ...((await changesCode(forge, request.number)) ? [forgeText.comment.codeChanged, ''] : []),
    shown ?? forgeText.comment.noSummary,
    '',
    ...(lacks ? [forgeText.written.fork(paths, forge.refOf(request.number), branch), ''] : []),
    '---',
    checkWords(check),
  ].join('\n');
  const topic = { kind: 'request', number: request.number } as const;
  const state = stateOf(request, check);
  return stickyComment(forge, topic, { marker: markers.summary, state, text });
}

/** Says what to do about a conflict, once for each state of it; and that it is over, when it was said. */
async function sayConflict(
  forge: ForgeApi,
  { number, head, base }: OpenRequest,
  { conflicts }: ReadRequest,
): Promise<string | null> {
  if (conflicts === null) return null;
  const topic = { kind: 'request', number } as const;
  const about = { marker: markers.conflict, state: head };
  if (conflicts.length === 0) {
    const said = ownComment(await forge.ownComments(topic), markers.conflict);
    return said ? stickyComment(forge, topic, { ...about, text: conflictText.over }) : null;
  }
  const shown = conflicts.slice(0, 20).map((path) => escapeMarkdown(path, 200));
  const text = conflictAdvice(base, conflicts.slice(0, 20), shown);
  return stickyComment(forge, topic, { ...about, text });
}

/** Commits the generated files that a request has to bring along, when its branch is in this repository. */
async function writeBack(
  forge: ForgeApi,
  { branch, head, isFork }: OpenRequest,
  { written: files }: ReadRequest,
): Promise<string | null> {
  if (files.length === 0 || isFork) return null;
  const message = forgeText.written.commit;
  if (!(await forge.addCommit({ branch, parent: head, files, message }))) return 'branch moved';
  await forge.startChecks(branch);
  return files.map(({ path }) => path).join(', ');
}

/** Answers one request: generated files, the summary, and advice for conflicts. */
export async function answerRequest(
  forge: ForgeApi,
  request: OpenRequest,
  read: ReadRequest,
  isPrivate: boolean,
): Promise<string> {
  const done = [
    await writeBack(forge, request, read),
    read.summary === null ? null : await postSummary(forge, request, read, isPrivate),
    await sayConflict(forge, request, read),
  ];
  return done.filter((what) => what !== null).join(', ');
}
