import { paths } from '../../domain/paths.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { PageData } from '../../editing/paste/load-data.ts';
import { reportPath } from '../../editing/sheet/context.ts';
import { issueTemplates } from '../../editing/sheet/issue-fields.ts';
import { SITE_FILE } from '../../model/site.ts';
import { siteConfig } from '../../site.config.ts';
import { editorsText } from '../../strings/editors.ts';
import { pasteText } from '../../strings/paste.ts';
import { home } from '../site/entry-links.ts';
import { openPlans } from '../site/open-plans.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Area, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { formLink } from './form-link.ts';
import { mappingFiles } from './sheet-mappings.ts';

export interface PastePage {
  readonly meta: PageMeta;
  readonly areas: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** URL of the content that tables are validated against. */
  readonly source: string;
  /** The issue form for figures; null without a forge. */
  readonly issueForm: string | null;
  /** True while all figures of the year in force are made up. */
  readonly sample: boolean;
}

export function pastePage(site: Site): PastePage {
  return {
    meta: {
      title: pasteText.title,
      description: pasteText.description,
      path: paths.paste(),
      crumbs: [home(), { href: href.editors(), text: editorsText.title }],
      kind: null,
    },
    areas: reportersNow(site).map(({ id, name }) => ({ id, name })),
    source: href.pasteData(),
    issueForm: formLink(issueTemplates.progress),
    sample: site.hasSample(site.plan.id),
  };
}

/** The units that may still hand in figures. */
function reportersNow(site: Site): ReadonlyArray<Area> {
  const ids = new Set(
    openPlans(site).flatMap(({ id }) => site.allReporters(id).map((area) => area.id)),
  );
  return site.everReporting.filter(({ id }) => ids.has(id));
}

/** An entry as in its file, without the fields that loading adds. */
const bare = <T extends { readonly file: string }>(entry: T) => {
  const { file: _file, body: _body, ...rest } = { body: '', ...entry };
  return rest;
};

/** Fields that no check of figures reads, by far the largest part of lists of units and events. */
const UNREAD: ReadonlySet<string> = new Set(['clause', 'tile', 'code']);
const DEFAULTS: Readonly<Record<string, string>> = {
  draft: 'false',
  audience: '"public"',
  spellings: '[]',
  changes: '[]',
};

/** An entry without what the page can do without: a phone on a slow line loads it. */
const lean = <T extends { readonly file: string }>(entry: T) =>
  Object.fromEntries(
    Object.entries(bare(entry))
      .filter(([name, value]) => !UNREAD.has(name) && DEFAULTS[name] !== JSON.stringify(value))
      // Required, but read by people only.
      .map(([name, value]) => [name, name === 'note' ? '–' : value]),
  );

const own = (id: string) => id.slice(id.indexOf('/') + 1);
const file = (path: string, data: unknown): SourceFile => ({ path, text: JSON.stringify(data) });

const reportsByUnit = perSite(({ content }) =>
  Map.groupBy(content.progress, ({ id }) => id.slice(0, id.lastIndexOf('/'))),
);

/** Units that have reported in a year: "2017/ba-be". */
export const reportedUnits = (site: Site): Array<string> => [...reportsByUnit(site).keys()];

/** What a unit has reported in a year, as files. @param unit "2017/ba-be" */
export const reportedFiles = (site: Site, unit: string): Array<SourceFile> =>
  (reportsByUnit(site).get(unit) ?? []).map(({ id, ...report }) =>
    file(reportPath(id), bare(report)),
  );

/**
 * The content that a pasted table is validated against, as files: units and their events, plans and targets,
 * limited to what this edition shows. What units have reported is in files of their own.
 */
export function pasteData(site: Site): PageData {
  const { areas, events, plans, targets } = site.content;
  return {
    files: [
      file(SITE_FILE, site.identity),
      file('content/areas.json', areas.map(lean)),
      file('content/events.json', events.map(lean)),
      ...plans.map(({ id, ...plan }) => file(`content/plans/${id}.json`, bare(plan))),
      ...plans.map(({ id }) =>
        file(`content/targets/${id}.json`, {
          plan: id,
          targets: targets
            .filter(({ plan }) => plan === id)
            .map(({ plan: _plan, ...target }) => ({ ...bare(target), id: own(target.id) })),
        }),
      ),
      ...mappingFiles(),
    ],
    reported: reportedUnits(site),
    forge: siteConfig.forge,
    today: siteConfig.date ?? null,
  };
}
