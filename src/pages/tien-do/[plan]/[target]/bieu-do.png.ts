import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFile } from '../../../../views/charts/svg-file.ts';
import { keptChart } from '../../../../views/pictures/chart-png.ts';
import type { TargetChart } from '../../../../views/progress/target-chart.ts';
import { chartedTargets } from '../../../../views/progress/target-charts.ts';
import { getSite } from '../../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  chartedTargets(await getSite()).map(({ params, chart }) => ({
    params,
    props: { chart },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: TargetChart }> = async ({ props }) =>
  new Response(await keptChart(chartFile(props.chart)), {
    headers: { 'Content-Type': 'image/png' },
  });
