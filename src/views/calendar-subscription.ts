import { type Feed, feedsOf } from './feeds.ts';
import { href, siteAddress } from './links.ts';
import type { Site } from './site.ts';
import { type Subscription, subscription } from './subscribe.ts';
import type { Alternate } from './types.ts';

/** What a page offers to subscribe to: the ways for people, and the links of its head. */
export interface Offer {
  readonly subscription: Subscription | null;
  readonly alternates: ReadonlyArray<Alternate>;
}

const known = new WeakMap<Site, ReadonlyMap<string, Feed>>();

/** @param name of the feed: "2017", "cap-huyen"; one without events offers nothing */
export function offerOf(site: Site, name: string): Offer {
  const feeds = known.get(site) ?? new Map(feedsOf(site).map((feed) => [feed.name, feed]));
  known.set(site, feeds);
  const feed = feeds.get(name);
  if (!feed) return { subscription: null, alternates: [] };
  return {
    subscription: subscription(feed, siteAddress),
    alternates: [{ type: 'text/calendar', href: href.feed(name), title: feed.title }],
  };
}
