import type { Site } from '../site/site.ts';
import type { Plan, Target } from '../site/types.ts';
import { selectionOf } from './selection.ts';
import { type TargetChart, targetChart } from './target-chart.ts';

/** A target that has a chart, for the files and frames below its page. */
export interface ChartedTarget {
  readonly target: Target;
  readonly chart: TargetChart;
  readonly params: { readonly plan: string; readonly target: string };
}

const chartsOf = (site: Site, plan: Plan): Array<ChartedTarget> =>
  site.of.targetsOfPlan(plan.id).flatMap((target) => {
    const chart = targetChart(site, plan, selectionOf(site, target));
    if (!chart) return [];
    return { target, chart, params: { plan: plan.id, target: target.id.split('/').at(-1) ?? '' } };
  });

const known = new WeakMap<Site, ReadonlyArray<ChartedTarget>>();

/** Every chart of every year, once per build: page, frame, SVG and PNG show the same. */
export function chartedTargets(site: Site): ReadonlyArray<ChartedTarget> {
  const charts = known.get(site) ?? site.content.plans.flatMap((plan) => chartsOf(site, plan));
  known.set(site, charts);
  return charts;
}
