import { type Column, tableCsv, tableOf } from '../../domain/table.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { entities } from '../../model/entities.ts';
import { openDataText } from '../../strings/open-data.ts';
import { progressText } from '../../strings/progress.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import {
  observationRecords,
  provinceRecord,
  provinceRecords,
  statusRecord,
  statusRecords,
} from './published-records.ts';

/**
 * Open data: every collection and every table of figures, as JSON and as CSV, from the same data as the
 * pages. Contains only what the edition shows. Every file marks sample figures.
 */
const computedSets = ['observations', 'statuses', 'province'] as const;
export const dataSets = [...collectionNames, ...computedSets];
export type DataSet = (typeof dataSets)[number];

/** Heading of a set. */
export const dataSetTitle = (name: DataSet): string =>
  isComputed(name) ? openDataText.computedSets[name] : entities[name].names.many;

/** Sets that grow with every report: a file for each year. The others have one file. */
const yearly = ['progress', 'observations', 'statuses'] as const;
export const isYearly = (name: DataSet): boolean =>
  (yearly as ReadonlyArray<DataSet>).includes(name);

/**
 * Sets that have a file in JSON. Reports are in JSON as they were handed in ("progress"); the same figures one by one
 * would be three times as long, and are a table.
 */
export const isJson = (name: DataSet): boolean => name !== 'observations';

/** The years of a set's files; null: one file for all. */
export const yearsOfSet = (site: Site, name: DataSet): ReadonlyArray<string | null> =>
  isYearly(name) ? site.content.plans.map(({ id }) => id) : [null];

const computed = {
  observations: observationRecords,
  statuses: statusRecords,
  province: provinceRecords,
} satisfies Record<(typeof computedSets)[number], (site: Site, plan?: string) => Array<object>>;

/** Computed from the content, not a collection of it. */
export const isComputed = (name: DataSet): name is keyof typeof computed => name in computed;

/** True for sets with figures: their files say whether these are sample figures. */
const hasFigures = (name: DataSet) => name === 'progress' || isComputed(name);

/** @param plan only the entries of this year, of a set that has a file for each */
export function publishedEntries(
  site: Site,
  name: DataSet,
  plan: string | null = null,
): ReadonlyArray<object> {
  if (isComputed(name)) return computed[name](site, plan ?? undefined);
  return site.content[name]
    .filter((entry) => plan === null || !('plan' in entry) || entry.plan === plan)
    .map(({ file: _file, ...entry }) => entry);
}

const sampled = (site: Site, plan: string | null) =>
  plan === null ? site.content.plans.some(({ id }) => site.hasSample(id)) : site.hasSample(plan);

/** Metadata of every JSON file. */
const head = (sample: boolean) => ({
  license: openDataText.license,
  sample,
  ...(sample ? { notice: progressText.sampleNotice } : {}),
});

export const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** One set, or one year of it, as JSON: the data as the schemas define it, with stable ids. */
export const dataFile = (site: Site, name: DataSet, plan: string | null = null): string =>
  json({
    name,
    title: dataSetTitle(name),
    ...head(hasFigures(name) && sampled(site, plan)),
    entries: publishedEntries(site, name, plan),
  });

/** Every row has `sample`; it is false in sets without figures. */
const rowsOf = (site: Site, name: DataSet, plan: string | null) => {
  const entries = publishedEntries(site, name, plan);
  return hasFigures(name) ? entries : entries.map((entry) => ({ ...entry, sample: false }));
};

/** The columns of a set, the same in the files of all years. */
export const columnsOf = perSite((site) => {
  const known = new Map<DataSet, ReadonlyArray<Column>>();
  return (name: DataSet): ReadonlyArray<Column> => {
    const columns = known.get(name) ?? tableOf(rowsOf(site, name, null)).columns;
    known.set(name, columns);
    return columns;
  };
});

/** One set, or one year of it, as a table. */
export const csvFile = (site: Site, name: DataSet, plan: string | null = null): string =>
  tableCsv({ ...tableOf(rowsOf(site, name, plan)), columns: columnsOf(site)(name) });

/** The columns of a target without a report: what every report has. */
const { columns: REPORT_COLUMNS } = tableOf([
  { area: '', plan: '', sample: false, id: '', target: '', asOf: '', reportedOn: '' },
]);

const reportsByTarget = perSite((site) =>
  Map.groupBy(observationRecords(site), ({ target }) => target),
);
const reportsByArea = perSite(({ content }) =>
  Map.groupBy(
    // Reports have no text of their own.
    content.progress.map(({ file: _file, ...report }) => ({ ...report, body: undefined })),
    ({ area }) => area,
  ),
);

/** The reports on a target as a table; one without a report has the heads alone. */
export function targetTable(site: Site, id: string): string {
  const own = reportsByTarget(site).get(id);
  return tableCsv(own ? tableOf(own) : { columns: REPORT_COLUMNS, rows: [] });
}

/** One target with its province figure, the status of every area, and all reports. */
export function targetFile(site: Site, target: Target): string {
  const { file: _file, ...data } = target;
  return json({
    ...head(site.hasSample(target.plan)),
    target: data,
    province: provinceRecord(site, target),
    statuses: site.reporters(target.plan).map((area) => statusRecord(site, target, area)),
    observations: reportsByTarget(site).get(target.id) ?? [],
  });
}

/** One area with its status on every target, and its reports as they were handed in. */
export function areaFile(site: Site, area: Area): string {
  const { file: _file, ...data } = area;
  return json({
    ...head(sampled(site, null)),
    area: data,
    statuses: site.content.targets
      .filter(({ plan }) => site.allReporters(plan).some(({ id }) => id === area.id))
      .map((target) => statusRecord(site, target, area)),
    reports: reportsByArea(site).get(area.id) ?? [],
  });
}

/** "JSON", "CSV": the figures of one target. */
export const targetDownloads = (id: string): Array<Link> => [
  { href: href.targetData(id, 'csv'), text: 'CSV' },
  { href: href.targetData(id), text: 'JSON' },
];
