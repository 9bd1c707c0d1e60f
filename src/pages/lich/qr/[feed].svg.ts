import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../views/content.ts';
import { type Feed, feedsOf } from '../../../views/feeds.ts';
import { qrSvg } from '../../../views/subscribe.ts';

export const getStaticPaths = (async () =>
  feedsOf(await getSite()).map((feed) => ({
    params: { feed: feed.name },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props, site, url }) =>
  new Response(qrSvg(props.feed, site ?? url), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
