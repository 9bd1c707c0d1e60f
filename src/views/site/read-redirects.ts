import { existsSync, readFileSync } from 'node:fs';
import { REDIRECTS_FILE, resolvedRedirects } from '../../domain/redirects.ts';
import { type Redirect, redirect } from '../../model/redirect.ts';
import { siteConfig } from '../../site.config.ts';

/**
 * The editors' redirects, each resolved to its final address; empty when the content has no such file. The
 * checker has validated it.
 *
 * @param root the folder that contains content/
 */
export function readRedirects(root: string = siteConfig.contentRoot): Array<Redirect> {
  const file = `${root}/${REDIRECTS_FILE}`;
  if (!existsSync(file)) return [];
  return resolvedRedirects(redirect.array().parse(JSON.parse(readFileSync(file, 'utf8'))));
}
