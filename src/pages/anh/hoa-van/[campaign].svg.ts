import type { APIRoute, GetStaticPaths } from 'astro';
import { coverFile } from '../../../views/covers/covers.ts';
import { getSite } from '../../../views/site/content.ts';
import type { Campaign } from '../../../views/site/types.ts';

export const getStaticPaths = (async () =>
  (await getSite()).content.campaigns.map((campaign) => ({
    params: { campaign: campaign.id },
    props: { campaign },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ campaign: Campaign }> = ({ props }) =>
  new Response(coverFile(props.campaign), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
