import { paths } from '../domain/paths.ts';
import { vi } from '../strings/vi.ts';
import { offerOf } from './calendar-subscription.ts';
import { home } from './linking.ts';
import { href } from './links.ts';
import {
  type Evaluation,
  evaluationOf,
  goalText,
  type HistoryRow,
  historyRows,
  type Standing,
  standing,
} from './progress.ts';
import { areaFields } from './search-fields.ts';
import type { Site } from './site.ts';
import type { Subscription } from './subscribe.ts';
import type { Area, Fact, Link, PageMeta, Plan } from './types.ts';

export interface AreaPage {
  readonly meta: PageMeta;
  /** Its dates as a feed, if it has any. */
  readonly subscription: Subscription | null;
  readonly area: Area;
  readonly facts: ReadonlyArray<Fact>;
  readonly years: ReadonlyArray<{
    readonly plan: Plan;
    readonly evaluation: Evaluation;
    readonly standings: ReadonlyArray<Standing & { readonly href: string; readonly goal: string }>;
    readonly history: ReadonlyArray<HistoryRow>;
  }>;
}

export function areaPages(site: Site): Array<AreaPage> {
  return site.content.areas.map((area) => ({
    meta: {
      title: vi.areas.pageTitle(area.name),
      description: vi.areas.description(area.name),
      path: paths.area(area.id),
      crumbs: [home(), { href: href.areas(), text: vi.nav.areas }],
      kind: vi.kinds.area,
      search: areaFields(area),
      file: site.content.progress.find((p) => p.area === area.id)?.file ?? area.file,
      alternates: offerOf(site, `don-vi-${area.id}`).alternates,
    },
    subscription: offerOf(site, `don-vi-${area.id}`).subscription,
    area,
    facts: [
      { label: vi.areas.kind, text: vi.areas.kinds[area.kind] },
      { label: vi.areas.communes, text: String(area.communes), note: area.note },
    ],
    years: site.content.plans.map((plan) => {
      const targets = site.of.targetsOfPlan(plan.id);
      return {
        plan,
        evaluation: evaluationOf(site, plan),
        standings: targets.map((target) => ({
          ...standing(site, target, area),
          href: href.target(target.id),
          goal: goalText(target),
        })),
        history: targets.flatMap((target) => historyRows(site, target, area)),
      };
    }),
  }));
}

export function areaList(site: Site): { meta: PageMeta; areas: Array<Link & { summary: string }> } {
  return {
    meta: {
      title: vi.areas.listTitle,
      description: vi.areas.listDescription,
      path: paths.areas(),
      crumbs: [home()],
      kind: null,
    },
    areas: site.content.areas.map((area) => ({
      href: href.area(area.id),
      text: area.name,
      summary: `${vi.areas.communes}: ${area.communes}`,
    })),
  };
}
