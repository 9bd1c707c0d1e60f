import type { NearTitle } from '../../search/near-titles.ts';
import {
  campaignLink,
  directiveLink,
  itemLink,
  milestoneLink,
  organizationLink,
  programLink,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** A document by its symbol and what it is about: people remember either. */
const documentTitle = (directive: Directive): Link => {
  const link = directiveLink(directive);
  return directive.symbol ? { ...link, text: `${link.text} – ${directive.title}` } : link;
};

/**
 * Titles of all pages about one thing, for suggestions where the search found nothing; served as one
 * JSON file that is fetched only then.
 */
export function searchTitles({ content }: Site): Array<NearTitle> {
  const links: Array<Link> = [
    ...content.guidance.map(itemLink),
    ...content.directives.map(documentTitle),
    ...content.programs.map(programLink),
    ...content.campaigns.map(campaignLink),
    ...content.milestones.map(milestoneLink),
    ...content.targets.map(({ id, title }) => ({ href: href.target(id), text: title })),
    ...content.areas.map(({ id, name }) => ({ href: href.area(id), text: name })),
    ...content.organizations.map(organizationLink),
  ];
  return links.map(({ href, text }) => [text, href] as const);
}
