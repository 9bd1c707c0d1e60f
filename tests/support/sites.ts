import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';

/**
 * The sites that the software is tested on. None of them is the repository's own content/: whoever
 * replaces that has no test of the software to change. How they are written: write-sites.ts.
 *
 * The date is the day a site is built on: every status, countdown and calendar page follows from it.
 */
export const sites = {
  /** One clause, one unit; no target, programme, campaign or date. */
  smallest: { date: '2025-06-30' },
  /** A province with 8 districts and one closed year of sample figures. Its texts are real ones. */
  province: { date: '2026-11-30' },
  /** Two years, the second running, with real figures: every status that there is. */
  'two-years': { date: '2026-08-15' },
  /** 120 communes and no district. */
  communes: { date: '2026-08-15' },
  /** 92 communes in 8 districts, with 14 targets, most reported every month. */
  'many-targets': { date: '2026-08-15' },
  /** A real reform over ten years: districts that ended, communes that merged twice, a province that is gone. */
  reform: { date: '2026-11-30' },
  /** The smallest site with the guidance of an ordinary document: parts, articles, tables, footnotes. */
  ordinary: { date: '2025-06-30' },
  /** The province after one district's sample figures were taken away. */
  'district-cleared': { date: '2026-11-30' },
  /** The province with one more target. */
  'target-added': { date: '2026-11-30' },
} as const;

/** The origin that sites below a base path are built for. */
export const PUBLIC_ADDRESS = 'https://mttq.example';

export type SiteName = keyof typeof sites;

/** Where the sites lie that are kept as files, each in a folder that holds content/. */
export const fixtureRoot = (name: 'smallest' | 'province' | 'two-years'): string =>
  join(ROOT, 'tests/fixtures/sites', name);

/** The folder to which a site's content is written before it is built: what CONTENT_ROOT takes. */
export const contentRoot = (name: SiteName): string => join(ROOT, '.build/content', name);

/** The folder of a built site, from the repository's root. `base` as BASE takes it. */
export const builtFolder = (name: SiteName, base = '/'): string =>
  `.build/sites/${name}${base === '/' ? '' : `-${base.replaceAll('/', '')}`}`;
