import type { RelationField } from '@sveltia/cms';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';

/**
 * A field that references a collection: shows its entries by their Vietnamese name and stores the id,
 * "ba-be" or "2017/i-1-2".
 */
export function relationTo(collection: CollectionName): Omit<RelationField, 'name'> {
  const spec = entityOf(collection);
  const relation = { widget: 'relation' as const, collection };
  const name = spec.label;
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
