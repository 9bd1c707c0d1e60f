import { type Api, allPages } from './api.ts';

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** The account of the workflows' own token; nobody else can write as it. */
const SELF = 'github-actions[bot]';

/**
 * Posts or updates the one comment of its kind on an issue or a pull request, so that old versions do not
 * bury the conversation.
 *
 * @param marker the first line, by which the comment is found; a person's comment with the same line is
 *   left alone
 */
export async function stickyComment(
  api: Api,
  number: number,
  marker: string,
  text: string,
): Promise<'created' | 'updated' | 'unchanged'> {
  const body = `${marker}\n${text}`;
  const comments = await allPages<Comment>(api, `/issues/${number}/comments`);
  const own = comments.find(
    (comment) =>
      comment.user?.login === SELF &&
      comment.user.type === 'Bot' &&
      // GitHub returns CRLF for some comments.
      comment.body.replaceAll('\r\n', '\n').startsWith(`${marker}\n`),
  );
  if (!own) {
    await api('POST', `/issues/${number}/comments`, { body });
    return 'created';
  }
  if (own.body.replaceAll('\r\n', '\n') === body) return 'unchanged';
  await api('PATCH', `/issues/comments/${own.id}`, { body });
  return 'updated';
}
