import { paths } from '../../domain/paths.ts';
import { componentWords as words } from '../../strings/component-words.ts';
import { vi } from '../../strings/vi.ts';
import { type DistrictTable, districtTable } from '../campaigns/campaigns.ts';
import {
  type BarChart,
  barChart,
  type HistoryChart,
  historyChart,
  type TileMap,
  tileMap,
} from '../progress/charts.ts';
import { selectionOf } from '../progress/selection.ts';
import { look, type StatusView } from '../progress/standing.ts';
import { directiveLink, home } from '../site/linking.ts';
import { href } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { Card, Fact, Link, PageMeta } from '../site/types.ts';

/** Every part of the design with something to show. */
export interface ComponentsPage {
  readonly meta: PageMeta;
  readonly colours: ReadonlyArray<string>;
  readonly steps: ReadonlyArray<string>;
  readonly statuses: ReadonlyArray<StatusView>;
  readonly facts: ReadonlyArray<Fact>;
  readonly cards: ReadonlyArray<Card>;
  readonly table: DistrictTable;
  readonly symbols: ReadonlyArray<Link>;
  readonly charts: {
    readonly bars: BarChart;
    readonly map: TileMap | null;
    readonly history: HistoryChart | null;
  } | null;
}

type Pace = StatusView['pace'];

export function componentsPage(site: Site): ComponentsPage {
  const [target] = site.of.targetsOfPlan(site.plan.id);
  const selection = target && selectionOf(site, target);
  const [text = '', link = '', note = '', none = ''] = words.factLabels;
  const to = { href: href.components(), text: words.link };
  return {
    meta: {
      title: words.title,
      description: words.description,
      path: paths.components(),
      crumbs: [home(), { href: href.editors(), text: vi.editors.title }],
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
    statuses: (Object.keys(vi.pace) as Array<Pace>).map((pace) => ({
      pace,
      label: vi.pace[pace],
      ...look(pace),
      why: pace === 'behind' ? [words.why] : null,
    })),
    facts: [
      { label: text, text: words.sample },
      { label: link, links: [to, to] },
      { label: note, text: words.stacks, note: words.notice },
      { label: none },
    ],
    cards: [1, 2, 3].map((number) => ({
      href: href.components(),
      text: `${words.cards} ${number}`,
      summary: words.sample,
      detail: words.stacks,
    })),
    table: districtTable(site, site.of.targetsOfPlan(site.plan.id).slice(0, 5)),
    symbols: site.content.directives.map(directiveLink),
    charts: selection
      ? { bars: barChart(selection), map: tileMap(selection), history: historyChart(selection) }
      : null,
  };
}
