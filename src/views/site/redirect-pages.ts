import { formatDay } from '../../domain/dates.ts';
import type { Redirect } from '../../model/redirect.ts';
import { redirectText } from '../../strings/redirect.ts';
import { home } from './entry-links.ts';
import { readRedirects } from './read-redirects.ts';
import type { PageMeta } from './types.ts';
import { withBase } from './urls.ts';

/** The redirect page at an old address: it redirects automatically, and has a link. */
export interface RedirectPage {
  readonly meta: PageMeta;
  /** Path of the page that replaced it, with the base path. */
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
    unsearched: true,
  },
  to: withBase(to),
  since: redirectText.since(formatDay(on), reason),
});

/** The same for servers that support HTTP redirects; paths include the base path. */
export const redirectData = () =>
  readRedirects().map(({ from, to }) => ({ from: withBase(from), to: withBase(to), status: 301 }));
