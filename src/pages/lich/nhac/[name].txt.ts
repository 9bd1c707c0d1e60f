import type { APIRoute, GetStaticPaths } from 'astro';
import { type ReminderPage, reminderPages } from '../../../views/calendar/reminder-pages.ts';
import { getSite } from '../../../views/site/content.ts';

export const getStaticPaths = (async () =>
  reminderPages(await getSite()).map((page) => ({
    params: { name: page.feed.name },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: ReminderPage }> = ({ props }) =>
  new Response(`${props.page.reminder.text}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
