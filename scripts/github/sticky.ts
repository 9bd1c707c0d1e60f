import { type Api, allPages } from './api.ts';

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** Under this name the workflows' own token writes; nobody else can. */
const SELF = 'github-actions[bot]';

/**
 * Writes the one comment of its kind on an issue or a pull request: the first time a new one, later
 * the same one again, so that a conversation is not buried under old states.
 *
 * @param marker the first line, by which the comment is found; one that a person wrote is left alone
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
      // GitHub gives CR LF back for some.
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
