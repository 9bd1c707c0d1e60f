import { twinsText as say } from '../../strings/twins.ts';
import type { Alternate } from '../site/types.ts';
import { withBase } from '../site/urls.ts';

/** The address of a page's twin, with the base path. */
export const twinOf = (path: string): string => `${withBase(path)}index.md`;

/** For the head of the page. */
export const twinAlternate = (path: string): Alternate => ({
  type: 'text/markdown',
  href: twinOf(path),
  title: say.alternate,
});
