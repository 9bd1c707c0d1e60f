import { z } from 'zod';
import { isEditorsOnly } from '../../domain/editors-only.ts';
import { type Schema, shapeOf, unwrap, valuesOf } from '../../domain/schema-walk.ts';
import { allowedTerms } from '../../domain/site-terms.ts';
import { entityOf, entrySchema } from '../../model/entities.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { siteTerms } from '../../model/site-terms.ts';
import { type DataSet, dataSets, dataSetTitle, isComputed, json } from './open-data.ts';
import {
  publishedArea,
  publishedObservation,
  publishedProvince,
  publishedStatus,
  publishedTarget,
} from './published.ts';

/** Fields that the site adds to the entries of a collection. */
const added = {
  id: { type: 'string' },
  plan: { type: 'string' },
  body: { type: 'string' },
};

/** Schema of one entry of a set. */
export function recordOf(name: DataSet): z.ZodType {
  switch (name) {
    case 'observations':
      return publishedObservation;
    case 'statuses':
      return publishedStatus;
    case 'province':
      return publishedProvince;
    default:
      return entrySchema(name);
  }
}

const termOf = (schema: Schema) => siteTerms.get(unwrap(schema) as z.ZodType);

/** The codes of a closed set, from the schema or from content/site.json (levels); empty for other fields. */
export function codesOf(schema: Schema, identity: SiteIdentity): Array<string> {
  const term = termOf(schema);
  return term ? allowedTerms(term, identity).map(({ id }) => id) : valuesOf(schema);
}

/** Published entries are without what only editors see, so their schema is too. */
function leaveOutEditorsOnly(zodSchema: Schema, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const names = Object.entries(shapeOf(zodSchema)).flatMap(([name, field]) =>
    isEditorsOnly(field) ? [name] : [],
  );
  for (const name of names) delete jsonSchema.properties?.[name];
  if (jsonSchema.required)
    jsonSchema.required = jsonSchema.required.filter((name) => !names.includes(name));
}

const toSchema = (schema: z.ZodType, identity: SiteIdentity) =>
  z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      leaveOutEditorsOnly(zodSchema, jsonSchema);
      if (termOf(zodSchema) && jsonSchema.type === 'string') {
        jsonSchema.enum = codesOf(zodSchema, identity);
      }
    },
  });

/** The JSON Schema of one entry of a set. */
function recordSchema(name: DataSet, identity: SiteIdentity) {
  const schema = toSchema(recordOf(name), identity);
  if (isComputed(name)) return schema;
  const whole = { ...schema, properties: { ...added, ...schema.properties } };
  // Entries of a year's set are identified by the year and their own id: "2017/attp-khu-dan-cu".
  return entityOf(name).shape === 'year'
    ? { ...whole, properties: { ...whole.properties, id: added.id } }
    : whole;
}

/** The JSON Schema of a set's file. */
function fileSchema(name: DataSet, identity: SiteIdentity) {
  const { $schema, ...items } = recordSchema(name, identity);
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

/**
 * The JSON Schemas of the static API, by file name.
 *
 * @param identity content/site.json: it lists the levels and kinds of areas
 */
export const apiSchemas = (identity: SiteIdentity): Array<{ name: string; body: string }> => [
  ...dataSets.map((name) => ({ name: name as string, body: json(fileSchema(name, identity)) })),
  { name: 'chi-tieu', body: json(toSchema(publishedTarget, identity)) },
  { name: 'don-vi', body: json(toSchema(publishedArea, identity)) },
];
