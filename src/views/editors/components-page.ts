import { paths } from '../../domain/paths.ts';
import { componentGalleryText } from '../../strings/component-gallery.ts';
import { editorsText } from '../../strings/editors.ts';
import { statusText } from '../../strings/status.ts';
import { type CampaignCard, campaignCardsOfYear } from '../campaigns/campaign-list.ts';
import { statusLook } from '../progress/reader-status.ts';
import { selectionOf } from '../progress/selection.ts';
import { type TargetChart, targetChart } from '../progress/target-chart.ts';
import type { StatusView } from '../progress/target-status.ts';
import { directiveLink, home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Fact, Link, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** Every component with sample data. */
export interface ComponentsPage {
  readonly meta: PageMeta;
  readonly colours: ReadonlyArray<string>;
  readonly steps: ReadonlyArray<string>;
  readonly statuses: ReadonlyArray<StatusView>;
  readonly facts: ReadonlyArray<Fact>;
  readonly covers: ReadonlyArray<CampaignCard>;
  readonly symbols: ReadonlyArray<Link>;
  readonly chart: TargetChart | null;
}

type StatusCode = StatusView['code'];

export function componentsPage(site: Site): ComponentsPage {
  const [target] = site.of.targetsOfPlan(site.plan.id);
  const selection = target && selectionOf(site, target);
  const [text = '', link = '', note = '', none = ''] = componentGalleryText.factLabels;
  const to = { href: href.components(), text: componentGalleryText.link };
  return {
    meta: {
      title: componentGalleryText.title,
      description: componentGalleryText.description,
      path: paths.components(),
      crumbs: [home(), { href: href.editors(), text: editorsText.title }],
      kind: null,
    },
    colours: [
      'paper',
      'surface',
      'line',
      'edge',
      'ink',
      'ink-soft',
      'accent',
      'gold',
      'good',
      'warn',
      'bad',
    ],
    steps: ['-1', '0', '1', '2', '3'],
    statuses: (Object.keys(statusText) as Array<StatusCode>).map((code) => ({
      code,
      ...statusLook(code),
      label: statusText[code],
      why: code === 'behind' ? [componentGalleryText.why] : null,
    })),
    facts: [
      { label: text, text: componentGalleryText.sample },
      { label: link, links: [to, to] },
      { label: note, text: componentGalleryText.stacks, note: componentGalleryText.notice },
      { label: none },
    ],
    covers: campaignCardsOfYear(site),
    symbols: site.content.directives.map((directive) => directiveLink(site, directive)),
    chart: selection ? targetChart(site, site.plan, selection) : null,
  };
}
