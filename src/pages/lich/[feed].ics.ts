import type { APIRoute, GetStaticPaths } from 'astro';
import { feedText } from '../../views/calendar/feed.ts';
import { type Feed, feedsOf } from '../../views/calendar/feeds.ts';
import { getSite } from '../../views/site/content.ts';

interface Props {
  feed: Feed;
  withReminders: boolean;
}

export const getStaticPaths = (async () =>
  feedsOf(await getSite()).flatMap((feed) => [
    { params: { feed: feed.name }, props: { feed, withReminders: false } },
    { params: { feed: `${feed.name}-nhac-7-ngay` }, props: { feed, withReminders: true } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props, site, url }) =>
  new Response(feedText(await getSite(), props.feed, site ?? url, props.withReminders), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
