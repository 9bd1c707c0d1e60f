import { MARKER } from '../../src/editing/forge/untrusted.ts';
import type { ForgeApi, OwnComment, Topic } from './forge-api.ts';

/** The first lines of the scripts' comments, by which each is found again. */
export const markers = {
  summary: MARKER,
  conflict: '<!-- xung-dot -->',
  issue: '<!-- phieu-so-lieu -->',
} as const;

/** Forges return CRLF for some comments. */
const plain = (body: string) => body.replaceAll('\r\n', '\n');

/** What a comment is about: its second line. */
const stateLine = (state: string) => `<!-- ${state} -->`;

export const ownComment = (
  comments: ReadonlyArray<OwnComment>,
  marker: string,
): OwnComment | undefined => comments.find(({ body }) => plain(body).startsWith(`${marker}\n`));

/** True when the comment of this kind is about this state already. */
export function isAbout(
  comments: ReadonlyArray<OwnComment>,
  marker: string,
  state: string,
): boolean {
  const own = ownComment(comments, marker);
  return own !== undefined && plain(own.body).startsWith(`${marker}\n${stateLine(state)}\n`);
}

/**
 * Posts or updates the one comment of its kind, so that old versions do not bury the conversation. A
 * person's comment with the same first line is left alone: only own ones are looked at.
 */
export async function stickyComment(
  forge: ForgeApi,
  topic: Topic,
  { marker, state, text }: { marker: string; state: string; text: string },
): Promise<'created' | 'updated' | 'unchanged'> {
  const body = `${marker}\n${stateLine(state)}\n${text}`;
  const own = ownComment(await forge.ownComments(topic), marker);
  if (!own) {
    await forge.addComment(topic, body);
    return 'created';
  }
  if (plain(own.body) === body) return 'unchanged';
  await forge.editComment(topic, own.id, body);
  return 'updated';
}
