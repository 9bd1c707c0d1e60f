import { existsSync, readFileSync } from 'node:fs';
import { REDIRECTS_FILE, resolvedRedirects } from '../../domain/redirects.ts';
import { type Redirect, redirect } from '../../model/redirect.ts';
import { siteConfig } from '../../site.config.ts';

/**
 * The editors' redirects, each with the address where its readers end up; none where the content has no
 * such file. The checker has seen it.
 *
 * @param root the folder that holds content/
 */
export function readRedirects(root: string = siteConfig.contentRoot): Array<Redirect> {
  const file = `${root}/${REDIRECTS_FILE}`;
  if (!existsSync(file)) return [];
  return resolvedRedirects(redirect.array().parse(JSON.parse(readFileSync(file, 'utf8'))));
}
