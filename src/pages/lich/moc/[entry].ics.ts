import type { APIRoute, GetStaticPaths } from 'astro';
import { paths } from '../../../domain/paths.ts';
import { entryFeedText } from '../../../views/calendar/feed.ts';
import type { DatedEntry } from '../../../views/calendar/feed-entries.ts';
import { entryFeeds } from '../../../views/calendar/feeds.ts';
import { getSite } from '../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  entryFeeds(await getSite()).map((entry) => ({
    params: { entry: paths.entryFeed(entry.id).replace(/^.*\/|\.ics$/g, '') },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: DatedEntry }> = async ({ props, site, url }) =>
  new Response(entryFeedText(await getSite(), props.entry, site ?? url), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
