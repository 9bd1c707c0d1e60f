import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { aboutText } from '../../strings/about.ts';
import { coverText } from '../../strings/cover.ts';
import { faultText } from '../../strings/fault.ts';
import { feedbackText } from '../../strings/feedback.ts';
import { methodText } from '../../strings/method.ts';
import { newsText } from '../../strings/news.ts';
import { openDataText } from '../../strings/open-data.ts';
import { registersText } from '../../strings/registers.ts';
import { vi } from '../../strings/vi.ts';
import { home } from '../site/entry-links.ts';
import { type ImprintRow, imprintOf } from '../site/imprint.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { href, siteAddress, withBase } from '../site/urls.ts';

/** A part of the page: sentences, and the pages that say more. */
export interface AboutPart {
  readonly title: string;
  readonly texts: ReadonlyArray<string>;
  readonly list?: ReadonlyArray<string>;
  readonly links?: ReadonlyArray<Link>;
}

export interface AboutPage {
  readonly meta: PageMeta;
  readonly lead: string;
  readonly owner: ReadonlyArray<ImprintRow>;
  readonly parts: ReadonlyArray<AboutPart>;
}

const link = (address: string, text: string): Link => ({ href: address, text });

/** How figures come about; a site without a target has none. */
function figureParts(site: Site): Array<AboutPart> {
  const { id } = site.plan;
  if (site.of.targetsOfPlan(id).length === 0) return [];
  const { figures, sample } = aboutText;
  return [
    {
      title: figures.title,
      texts: [],
      list: figures.list,
      links: [
        link(href.method(), methodText.title),
        link(href.corrections(id), registersText.corrections.title),
        link(href.missingReports(id), registersText.missing.title),
      ],
    },
    ...(site.content.plans.some((plan) => site.hasSample(plan.id))
      ? [{ title: sample.title, texts: [sample.text] }]
      : []),
  ];
}

/** What this site is, whose it is, for whom and why, and how to use it again. */
export function aboutPage(site: Site): AboutPage {
  const { cite, history, text, why, whom } = aboutText;
  const address = publicAddress(withBase(paths.home()), siteAddress);
  const citation = cite.citation(site.names, vi.site.name, address, formatDay(site.builtOn));
  const years = site.content.plans.map(({ year }) => year).sort((a, b) => a - b);
  return {
    meta: {
      title: aboutText.title,
      description: aboutText.description(site.names),
      path: paths.about(),
      crumbs: [home()],
      kind: null,
    },
    lead: aboutText.lead(site.names),
    owner: imprintOf(site.identity),
    parts: [
      { title: whom.title, texts: [], list: whom.list.map(([who, what]) => `${who}: ${what}`) },
      { title: why.title, texts: [why.text] },
      { title: text.title, texts: [text.text] },
      ...figureParts(site),
      { title: aboutText.patterns.title, texts: [coverText.about] },
      {
        title: cite.title,
        texts: [openDataText.license, `${cite.how} ${citation}`, cite.data],
        links: [link(href.data(), openDataText.title)],
      },
      {
        title: history.title,
        texts: [history.years(years)],
        links: [
          link(href.news(), newsText.title),
          link(href.feedback(), feedbackText.title),
          link(href.fault(), faultText.title),
        ],
      },
    ],
  };
}
