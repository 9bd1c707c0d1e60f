import type { RelationField } from '@sveltia/cms';
import { type CollectionSpec, collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';

/** Which field names an entry to a reader; {{slug}} is the file's path below its folder. */
const names: Readonly<Record<CollectionName, string>> = {
  plans: '{{slug}}',
  guidance: '{{title}} ({{slug}})',
  directives: '{{title}} ({{slug}})',
  programs: 'title',
  campaigns: 'title',
  milestones: 'title',
  observances: 'title',
  targets: 'shortTitle',
  organizations: 'name',
  areas: 'shortName',
  progress: '{{slug}}',
  acronyms: 'full',
};

/**
 * A field that points into a collection: offers its entries by their Vietnamese name and stores the
 * id that the model wants, "ba-be" or "2017/i-1-2".
 */
export function relationTo(collection: CollectionName): Omit<RelationField, 'name'> {
  const spec: CollectionSpec = collectionSpecs[collection];
  const relation = { widget: 'relation' as const, collection };
  const name = names[collection];
  if (spec.shape === 'entry') {
    return { ...relation, value_field: '{{slug}}', display_fields: [name] };
  }
  if (spec.shape === 'list') {
    const item = (field: string) => `${collection}.*.${field}`;
    return { ...relation, file: collection, value_field: item('id'), display_fields: [item(name)] };
  }
  const item = (field: string) => `{{${spec.key}.*.${field}}}`;
  return {
    ...relation,
    value_field: `{{slug}}/${item('id')}`,
    display_fields: [item(name)],
  };
}

/** A report that another one corrects: any of the same district, by id and day. */
export function reportOfSameArea(): Omit<RelationField, 'name'> {
  return {
    widget: 'relation',
    collection: 'progress',
    value_field: '{{observations.*.id}}',
    display_fields: ['{{observations.*.id}} ({{observations.*.asOf}})'],
    filters: [{ field: 'area', values: ['{{fields.area}}'] }],
  };
}
