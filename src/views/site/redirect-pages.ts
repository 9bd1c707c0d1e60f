import { existsSync, readFileSync } from 'node:fs';
import { formatDay } from '../../domain/dates.ts';
import { REDIRECTS_FILE, resolvedRedirects } from '../../domain/redirects.ts';
import { type Redirect, redirect } from '../../model/redirect.ts';
import { siteConfig } from '../../site.config.ts';
import { redirectText } from '../../strings/redirect.ts';
import { home } from './entry-links.ts';
import type { PageMeta } from './types.ts';
import { withBase } from './urls.ts';

/** The page at an address that moved: it leads on by itself, and by a link. */
export interface RedirectPage {
  readonly meta: PageMeta;
  /** Address of the page that stands for it, with the base. */
  readonly to: string;
  readonly since: string;
}

/** Pages that moved, each with where its readers end up. The checker has seen the file. */
export function readRedirects(root = siteConfig.contentRoot): Array<Redirect> {
  const file = `${root}/${REDIRECTS_FILE}`;
  if (!existsSync(file)) return [];
  return resolvedRedirects(redirect.array().parse(JSON.parse(readFileSync(file, 'utf8'))));
}

export const redirectPage = ({ from, to, on, reason }: Redirect): RedirectPage => ({
  meta: {
    title: redirectText.title(to),
    description: redirectText.description(from),
    path: from,
    crumbs: [home()],
    kind: null,
  },
  to: withBase(to),
  since: redirectText.since(formatDay(on), reason),
});

/** The same for servers that can answer with a redirect of their own, addresses with the base. */
export const redirectData = () =>
  readRedirects().map(({ from, to }) => ({ from: withBase(from), to: withBase(to), status: 301 }));
