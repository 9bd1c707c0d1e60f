import type { APIRoute, GetStaticPaths } from 'astro';
import { publicAddress } from '../../../domain/public-address.ts';
import { type Feed, feedsOf } from '../../../views/calendar/feeds.ts';
import { qrSvg } from '../../../views/calendar/subscribe.ts';
import { getSite } from '../../../views/site/content.ts';
import { siteAddress } from '../../../views/site/urls.ts';

export const getStaticPaths = (async () =>
  publicAddress('/', siteAddress) === null
    ? []
    : feedsOf(await getSite()).map((feed) => ({
        params: { feed: feed.name },
        props: { feed },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props, site, url }) =>
  new Response(qrSvg(props.feed, site ?? url), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
