import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Alternate } from '../site/types.ts';
import { href, siteAddress } from '../site/urls.ts';
import { feedsOf } from './feeds.ts';
import { type Subscription, subscription } from './subscribe.ts';

/** Subscription options of a page: those shown to readers, and the feed links of its head. */
export interface Offer {
  readonly subscription: Subscription | null;
  readonly alternates: ReadonlyArray<Alternate>;
}

const feedsByName = perSite((site) => new Map(feedsOf(site).map((feed) => [feed.name, feed])));

/** @param name of the feed: "2017", "cap-huyen"; a feed without events gives no options */
export function offerOf(site: Site, name: string): Offer {
  const feed = feedsByName(site).get(name);
  if (!feed) return { subscription: null, alternates: [] };
  return {
    subscription: subscription(feed, siteAddress),
    alternates: [{ type: 'text/calendar', href: href.feed(name), title: feed.title }],
  };
}
