import { type Table, tableCsv, tableOf } from '../../domain/table.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { entities } from '../../model/entities.ts';
import { openDataText } from '../../strings/open-data.ts';
import { progressText } from '../../strings/progress.ts';
import type { Site } from '../site/site.ts';
import type { Link } from '../site/types.ts';
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

const computed = {
  observations: observationRecords,
  statuses: statusRecords,
  province: provinceRecords,
} satisfies Record<(typeof computedSets)[number], (site: Site) => ReadonlyArray<object>>;

/** Computed from the content, not a collection of it. */
export const isComputed = (name: DataSet): name is keyof typeof computed => name in computed;

/** True for sets with figures: their files say whether these are sample figures. */
const hasFigures = (name: DataSet) => name === 'progress' || isComputed(name);

export function publishedEntries(site: Site, name: DataSet): ReadonlyArray<object> {
  if (isComputed(name)) return computed[name](site);
  return site.content[name].map(({ file: _file, ...entry }) => entry);
}

const sampled = (site: Site) => site.content.plans.some((plan) => site.hasSample(plan.id));

/** Metadata of every JSON file. */
const head = (sample: boolean) => ({
  license: openDataText.license,
  sample,
  ...(sample ? { notice: progressText.sampleNotice } : {}),
});

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const setOf = (site: Site, name: DataSet) => ({
  name,
  title: dataSetTitle(name),
  ...head(hasFigures(name) && sampled(site)),
  entries: publishedEntries(site, name),
});

/** One set as JSON: the data as the schemas define it, with stable ids. */
export const dataFile = (site: Site, name: DataSet): string => json(setOf(site, name));

/** Everything in one file. */
export const everything = (site: Site): string =>
  json({
    title: openDataText.title,
    ...head(sampled(site)),
    sets: Object.fromEntries(dataSets.map((name) => [name, setOf(site, name)])),
  });

/** One set as a table. Every row has `sample`; it is false in sets without figures. */
export function tableFor(site: Site, name: DataSet): Table {
  const entries = publishedEntries(site, name);
  return tableOf(hasFigures(name) ? entries : entries.map((e) => ({ ...e, sample: false })));
}

export const csvFile = (site: Site, name: DataSet): string => tableCsv(tableFor(site, name));

/** The columns of a target without a report: what every report has. */
const { columns: REPORT_COLUMNS } = tableOf([
  { area: '', plan: '', sample: false, id: '', target: '', asOf: '', reportedOn: '' },
]);

/** The reports on each target as a table; one without a report has the heads alone. */
export function targetTables(site: Site): Array<{ id: string; body: string }> {
  const observations = Map.groupBy(observationRecords(site), ({ target }) => target);
  return site.content.targets.map(({ id }) => {
    const own = observations.get(id);
    return { id, body: tableCsv(own ? tableOf(own) : { columns: REPORT_COLUMNS, rows: [] }) };
  });
}

/** One target with its province figure, the status of every area, and all reports. */
export function targetFiles(site: Site): Array<{ id: string; body: string }> {
  const observations = Map.groupBy(observationRecords(site), ({ target }) => target);
  return site.content.targets.map((target) => {
    const { file: _file, ...data } = target;
    return {
      id: target.id,
      body: json({
        ...head(site.hasSample(target.plan)),
        target: data,
        province: provinceRecord(site, target),
        statuses: site.reporters(target.plan).map((area) => statusRecord(site, target, area)),
        observations: observations.get(target.id) ?? [],
      }),
    };
  });
}

/** One area with its status on every target, and all its reports. */
export function areaFiles(site: Site): Array<{ id: string; body: string }> {
  const observations = Map.groupBy(observationRecords(site), ({ area }) => area);
  return site.everReporting.map((area) => {
    const { file: _file, ...data } = area;
    return {
      id: area.id,
      body: json({
        ...head(sampled(site)),
        area: data,
        statuses: site.content.targets
          .filter(({ plan }) => site.allReporters(plan).some(({ id }) => id === area.id))
          .map((target) => statusRecord(site, target, area)),
        observations: observations.get(area.id) ?? [],
      }),
    };
  });
}

/** The downloads with the numbers of a target's page. */
/** "JSON", "CSV": the figures of one target. */
export const targetDownloads = (id: string): Array<Link> => [
  { href: href.targetData(id, 'csv'), text: 'CSV' },
  { href: href.targetData(id), text: 'JSON' },
];
