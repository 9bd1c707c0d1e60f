import type { z } from 'zod';
import { labelOf } from '../../domain/schema-labels.ts';
import { below, type Schema } from '../../domain/schema-walk.ts';
import type { Column } from '../../domain/table.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { openDataText } from '../../strings/open-data.ts';
import { progressText } from '../../strings/progress.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import { codesOf, recordOf } from './api-schemas.ts';
import { columnsOf, type DataSet, dataSets, dataSetTitle, isYearly, json } from './open-data.ts';

const LICENSES = [
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
];

/**
 * A Frictionless column descriptor; the meaning of an empty cell is in its description and in `empty`.
 *
 * @param record schema of one row's entry
 */
function fieldOf({ name, type, empty }: Column, record: z.ZodType, identity: SiteIdentity) {
  const path = name.split('.');
  const schemas = path.reduce<Array<Schema>>(
    (list, key) => list.flatMap((schema) => below(schema, key)),
    [record],
  );
  const codes = schemas.map((schema) => codesOf(schema, identity));
  const isClosed = type === 'string' && codes.length > 0 && codes.every(({ length }) => length > 0);
  const texts = [labelOf(record, path), type === 'any' ? openDataText.jsonColumn : null];
  const description = texts.filter((text) => text !== null).join('. ');
  return {
    name,
    type,
    empty,
    ...(description === '' ? {} : { description }),
    ...(isClosed ? { constraints: { enum: [...new Set(codes.flat())] } } : {}),
  };
}

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
    description: sample ? progressText.sampleNotice : openDataText.description,
    created: `${site.builtOn}T00:00:00Z`,
    sample,
    licenses: LICENSES,
    resources: dataSets.map((name) => {
      const columns = columnsOf(site)(name);
      return {
        profile: 'tabular-data-resource',
        name,
        title: dataSetTitle(name),
        // A set with a file for each year is one table in several files, as the standard has it.
        path: isYearly(name)
          ? site.content.plans.map(({ id }) => `${id}/${name}.csv`)
          : `${name}.csv`,
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
          fields: columns.map((column) => fieldOf(column, recordOf(name), site.identity)),
          missingValues: [''],
          // Columns come from the entries: a table without any has none, and no key among them.
          primaryKey: columns.length === 0 ? [] : (keys[name] ?? ['id']),
        },
      };
    }),
  });
}
