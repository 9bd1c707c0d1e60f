import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { offlineText } from '../../strings/offline.ts';
import { vi } from '../../strings/vi.ts';
import { home } from './entry-links.ts';
import type { Site } from './site.ts';
import type { PageMeta } from './types.ts';
import { withBase } from './urls.ts';

/** The page about the offline cache, which is also shown instead of a page that is not cached. */
export const offlinePage = (): { meta: PageMeta } => ({
  meta: {
    title: offlineText.title,
    description: offlineText.description,
    path: paths.offline(),
    crumbs: [home()],
    kind: null,
  },
});

/** The manifest that lets browsers install the site as an app (W3C Web Application Manifest). */
export const appManifest = ({ names }: Site) => ({
  id: withBase('/'),
  name: vi.site.homeTitle(names),
  short_name: vi.site.name,
  description: vi.site.description(names),
  lang: 'vi',
  dir: 'ltr',
  start_url: withBase('/'),
  scope: withBase('/'),
  display: 'standalone',
  background_color: '#fffdf9',
  theme_color: '#9c1616',
  icons: [
    { src: withBase('/icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
    { src: withBase('/icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
    {
      src: withBase('/icons/maskable-512.png'),
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
  shortcuts: [
    { name: vi.nav.search, url: withBase(paths.search()) },
    { name: entities.milestones.menu.text, url: withBase(paths.calendarIndex()) },
    { name: entities.progress.menu.text, url: withBase(paths.progressIndex()) },
  ],
});
