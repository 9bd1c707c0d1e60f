import type { z } from 'zod';
import { attachmentsIn } from '../../domain/attachments.ts';
import { type Schema, shapeOf, unwrap } from '../../domain/schema-walk.ts';
import { attachments } from '../../model/attachment.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { references } from '../../model/common.ts';
import { entrySchema } from '../../model/entities.ts';
import { siteTerms } from '../../model/site-terms.ts';
import { attachmentLink } from './attachments.ts';
import { linkTo } from './entities.ts';
import { levelNames } from './entry-links.ts';
import type { Site } from './site.ts';
import type { Fact, Link } from './types.ts';

/** Fields that every entry has, or that pages show elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'id',
  'title',
  'summary',
  'order',
  'draft',
  'audience',
]);

const list = (value: unknown): ReadonlyArray<unknown> =>
  value === undefined || value === null ? [] : [value].flat();

/** The schema of a list's elements; for any other field, its own. */
const elementOf = (schema: Schema): Schema => {
  const inner = unwrap(schema);
  return (inner._zod.def as { element?: Schema }).element
    ? unwrap((inner._zod.def as unknown as { element: Schema }).element)
    : inner;
};

/** Descriptions of an enum's values, by value. */
function meaningsOf(schema: Schema): ReadonlyMap<unknown, string> {
  const { enumDescriptions = [] } = ((schema as z.ZodType).meta() ?? {}) as {
    enumDescriptions?: ReadonlyArray<string>;
  };
  return new Map(
    [...(schema._zod.values ?? [])].map((value, at) => [value, enumDescriptions[at] ?? '']),
  );
}

/** A field's value as links or as text; null for values that a fact list cannot show. */
function contentOf(
  site: Site,
  schema: Schema,
  value: unknown,
): Pick<Fact, 'links' | 'text'> | null {
  const element = elementOf(schema);
  const values = list(value);
  const reference = references.get(element as z.ZodType);
  if (reference) {
    const links = values.flatMap(
      (id): Link | [] => linkTo(site, reference.collection, String(id)) ?? [],
    );
    return { links };
  }
  if (attachments.get(element as z.ZodType)) {
    const found = attachmentsIn(schema as z.ZodType, value).map(({ data }) => data);
    return {
      links: found.map(({ file = '', title = '' }) => attachmentLink(site, { file, title })),
    };
  }
  if (siteTerms.get(element as z.ZodType))
    return { text: levelNames(site, values.map(String)).join(', ') };
  const meanings = meaningsOf(element);
  const isText = element._zod.def.type === 'enum' || element._zod.def.type === 'string';
  return isText ? { text: values.map((one) => meanings.get(one) ?? String(one)).join('; ') } : null;
}

/**
 * The facts of an entry, generated from its schema: every field with a label, in schema order; references and
 * attachments as links.
 */
export function plainFacts(site: Site, name: CollectionName, entry: object): Array<Fact> {
  return Object.entries(shapeOf(entrySchema(name))).flatMap(([field, schema]) => {
    const label = (schema as z.ZodType).description;
    if (ELSEWHERE.has(field) || label === undefined) return [];
    const content = contentOf(site, schema, (entry as Readonly<Record<string, unknown>>)[field]);
    return content ? [{ label, ...content }] : [];
  });
}
