import { twinsText } from '../../strings/twins.ts';
import { vi } from '../../strings/vi.ts';
import { directivePages } from '../directives/directives.ts';
import { clausePages } from '../guidance/clause-page.ts';
import { targetPages } from '../progress/target.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { bullets, documentOf, link, plain } from './markdown.ts';
import { twinOf } from './twin-address.ts';

/** A list has so many lines that it stays well below 20 kB. */
const LINES = 40;
const say = twinsText.list;

/** A part of the list of twins. */
export interface TwinList {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const lineOf = ({ title, description, path }: PageMeta) =>
  `${link({ href: twinOf(path), text: title })}: ${plain(description)}`;

function partsOf(name: string, title: string, pages: ReadonlyArray<PageMeta>): Array<TwinList> {
  return Array.from({ length: Math.ceil(pages.length / LINES) }, (_, at) => {
    const own = pages.slice(at * LINES, (at + 1) * LINES);
    const from = at * LINES + 1;
    const named = pages.length > LINES ? say.part(from, from + own.length - 1, title) : title;
    return {
      name: `${name}-${at + 1}`,
      title: named,
      text: documentOf(`# ${plain(named)}`, bullets(own.map(lineOf))),
    };
  });
}

/** All twins in parts: the clauses and targets of each year, the newest first, and the documents. */
export const twinLists = perSite(
  (site): ReadonlyArray<TwinList> => [
    ...site.content.plans.toReversed().flatMap((plan) => [
      ...partsOf(
        `huong-dan-${plan.id}`,
        say.clauses(plan.year),
        clausePages(site, plan).map(({ meta }) => meta),
      ),
      ...partsOf(
        `chi-tieu-${plan.id}`,
        say.targets(plan.year),
        targetPages(site, plan).map(({ meta }) => meta),
      ),
    ]),
    ...partsOf(
      'van-ban',
      say.documents,
      directivePages(site).map(({ meta }) => meta),
    ),
  ],
);

/** The file that leads to them (llmstxt.org). */
export const llmsText = (site: Site): string =>
  documentOf(
    `# ${plain(vi.site.homeTitle(site.names))}`,
    `> ${plain(vi.site.description(site.names))}`,
    say.about,
    `## ${vi.site.name}`,
    bullets(
      twinLists(site).map(({ name, title }) => link({ href: href.twinList(name), text: title })),
    ),
    `## ${say.data}`,
    bullets([
      link({ href: href.dataFile('datapackage'), text: say.data }),
      link({ href: href.search(), text: say.search }),
    ]),
  );
