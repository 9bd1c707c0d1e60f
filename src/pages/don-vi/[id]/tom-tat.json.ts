import type { APIRoute } from 'astro';
import { getSite } from '../../../views/content.ts';
import { areaBrief } from '../../../views/my-area.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return site.content.areas.map((area) => ({
    params: { id: area.id },
    props: { brief: areaBrief(site, area) },
  }));
}

/** What <my-area> shows of the district that a reader has chosen. */
export const GET: APIRoute = ({ props }) => Response.json(props.brief);
