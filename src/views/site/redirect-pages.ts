import { formatDay } from '../../domain/dates.ts';
import type { Redirect } from '../../model/redirect.ts';
import { redirectText } from '../../strings/redirect.ts';
import { home } from './entry-links.ts';
import { readRedirects } from './read-redirects.ts';
import type { PageMeta } from './types.ts';
import { withBase } from './urls.ts';

/** The page at an address that moved: it leads on by itself, and by a link. */
export interface RedirectPage {
  readonly meta: PageMeta;
  /** Address of the page that stands for it, with the base. */
  readonly to: string;
  readonly since: string;
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
