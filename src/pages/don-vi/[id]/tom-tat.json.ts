import type { APIRoute } from 'astro';
import { areaBrief } from '../../../views/areas/area-brief.ts';
import { getSite } from '../../../views/site/content.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return site.everReporting.map((area) => {
    const brief = areaBrief(site, area);
    return { params: { id: area.id }, props: { brief } };
  });
}

/** Data that <my-area> shows for the district a reader has chosen. */
export const GET: APIRoute = ({ props }) => Response.json(props.brief);
