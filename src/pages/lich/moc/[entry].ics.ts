import type { APIRoute, GetStaticPaths } from 'astro';
import { paths } from '../../../domain/paths.ts';
import { getSite } from '../../../views/content.ts';
import { entryFeedText } from '../../../views/feed.ts';
import type { DatedEntry } from '../../../views/feed-entries.ts';
import { entryFeeds } from '../../../views/feeds.ts';

export const getStaticPaths = (async () =>
  entryFeeds(await getSite()).map((entry) => ({
    params: { entry: paths.entryFeed(entry.id).replace(/^.*\/|\.ics$/g, '') },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: DatedEntry }> = async ({ props, site, url }) =>
  new Response(entryFeedText(await getSite(), props.entry, site ?? url), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
