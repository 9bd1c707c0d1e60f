import { z } from 'zod';
import type { Column } from '../../domain/table.ts';
import { entityOf, entrySchema } from '../../model/entities.ts';
import {
  publishedArea,
  publishedObservation,
  publishedProvince,
  publishedStatus,
  publishedTarget,
} from '../../model/published.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import { type DataSet, dataSets, dataSetTitle, json, tableFor } from './open-data.ts';

/** Fields that the site adds to the entries of a collection. */
const added = {
  id: { type: 'string' },
  plan: { type: 'string' },
  body: { type: 'string' },
};

const toSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });

/** The JSON Schema of one entry of a set. */
function recordSchema(name: DataSet) {
  switch (name) {
    case 'observations':
      return toSchema(publishedObservation);
    case 'statuses':
      return toSchema(publishedStatus);
    case 'province':
      return toSchema(publishedProvince);
    default: {
      const schema = withAdded(toSchema(entrySchema(name)));
      return entityOf(name).shape === 'year' ? inYear(schema) : schema;
    }
  }
}

function withAdded(schema: ReturnType<typeof toSchema>) {
  return { ...schema, properties: { ...added, ...schema.properties } };
}

/** Entries of a year's set are identified by the year and their own id: "2017/attp-khu-dan-cu". */
function inYear(schema: ReturnType<typeof withAdded>) {
  return { ...schema, properties: { ...schema.properties, id: added.id } };
}

/** The JSON Schema of a set's file. */
function fileSchema(name: DataSet) {
  const { $schema, ...items } = recordSchema(name);
  return {
    $schema,
    title: dataSetTitle(name),
    type: 'object',
    required: ['name', 'title', 'license', 'sample', 'entries'],
    additionalProperties: false,
    properties: {
      name: { const: name },
      title: { type: 'string' },
      license: { type: 'string' },
      sample: { type: 'boolean' },
      notice: { type: 'string' },
      entries: { type: 'array', items },
    },
  };
}

/** The JSON Schemas of the static API, by file name. */
export const apiSchemas = (): Array<{ name: string; body: string }> => [
  ...dataSets.map((name) => ({ name: name as string, body: json(fileSchema(name)) })),
  { name: 'chi-tieu', body: json(toSchema(publishedTarget)) },
  { name: 'don-vi', body: json(toSchema(publishedArea)) },
];

const LICENSES = [
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
];

/** A Frictionless column descriptor; the meaning of an empty cell is in its description and in `empty`. */
const fieldOf = ({ name, type, empty }: Column) => ({
  name,
  type,
  empty,
  ...(type === 'any' ? { description: vi.data.jsonColumn } : {}),
});

/** The columns that identify a row. */
const keys: Partial<Record<DataSet, Array<string>>> = {
  observations: ['plan', 'area', 'id'],
  statuses: ['target', 'area'],
  province: ['target'],
};

/** A Frictionless Data Package of all tables. */
export function dataPackage(site: Site): string {
  const { plan } = site;
  const sample = site.hasSample(plan.id);
  return json({
    profile: 'data-package',
    name: 'cong-tac-phong-trao',
    title: vi.site.name,
    description: sample ? vi.progress.sampleNotice : vi.data.description,
    created: `${site.builtOn}T00:00:00Z`,
    sample,
    licenses: LICENSES,
    resources: dataSets.map((name) => ({
      profile: 'tabular-data-resource',
      name,
      title: dataSetTitle(name),
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      licenses: LICENSES,
      schema: {
        fields: tableFor(site, name).columns.map(fieldOf),
        missingValues: [''],
        primaryKey: keys[name] ?? ['id'],
      },
    })),
  });
}
