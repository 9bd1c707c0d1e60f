import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';
import { targetPages } from './target.ts';
import type { TargetChart } from './target-chart.ts';

/** A target that has a chart, for the files and frames below its page. */
export interface ChartedTarget {
  readonly target: Target;
  readonly chart: TargetChart;
  readonly params: { readonly plan: string; readonly target: string };
}

/** Every chart of every year, as its page has it: frame, SVG and PNG show the same. */
export const chartedTargets = (site: Site): Array<ChartedTarget> =>
  site.content.plans
    .flatMap((plan) => targetPages(site, plan))
    .flatMap(({ target, chart }) => {
      const params = { plan: target.plan, target: target.id.split('/').at(-1) ?? '' };
      return chart ? [{ target, chart, params }] : [];
    });
