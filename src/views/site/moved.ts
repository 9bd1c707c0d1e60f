import { existsSync, readFileSync } from 'node:fs';
import { formatDay } from '../../domain/dates.ts';
import { REDIRECTS_FILE, resolvedRedirects } from '../../domain/redirects.ts';
import { type Redirect, redirect } from '../../model/redirect.ts';
import { redirectWords as words } from '../../strings/redirect-words.ts';
import { home } from './linking.ts';
import { withBase } from './links.ts';
import type { PageMeta } from './types.ts';

/** The page at an address that moved: it leads on by itself, and by a link. */
export interface MovedPage {
  readonly meta: PageMeta;
  /** Address of the page that stands for it, with the base. */
  readonly to: string;
  readonly since: string;
}

/** Pages that moved, each with where its readers end up. The checker has seen the file. */
export function movedPages(root = process.env.CONTENT_ROOT ?? '.'): Array<Redirect> {
  const file = `${root}/${REDIRECTS_FILE}`;
  if (!existsSync(file)) return [];
  return resolvedRedirects(redirect.array().parse(JSON.parse(readFileSync(file, 'utf8'))));
}

export const movedPage = ({ from, to, on, reason }: Redirect): MovedPage => ({
  meta: {
    title: words.title(to),
    description: words.description(from),
    path: from,
    crumbs: [home()],
    kind: null,
  },
  to: withBase(to),
  since: words.since(formatDay(on), reason),
});

/** The same for servers that can answer with a redirect of their own, addresses with the base. */
export const movedData = () =>
  movedPages().map(({ from, to }) => ({ from: withBase(from), to: withBase(to), status: 301 }));
