import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type ReminderPage,
  reminderFeed,
  reminderPages,
} from '../../../views/calendar/reminder-pages.ts';
import { getSite } from '../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  reminderPages(await getSite()).map((page) => ({
    params: { name: page.feed.name },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: ReminderPage }> = async ({ props, site, url }) =>
  new Response(reminderFeed(await getSite(), props.page, site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
