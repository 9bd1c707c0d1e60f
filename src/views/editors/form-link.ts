import { newIssueLink } from '../../domain/forge/links.ts';
import { siteConfig } from '../../site.config.ts';

/**
 * The empty issue form on this site's forge; null without one.
 *
 * @param template the form's file name
 */
export const formLink = (template: string): string | null =>
  newIssueLink(siteConfig.forge, { form: template.replace(/\.yml$/, ''), title: '', fields: [] });
