import type { Collection, Field } from '@sveltia/cms';
import { type CollectionName, collectionNames } from '../../model/collection-names.ts';

/** What a field may have of these, whatever its widget. */
interface Parts {
  readonly collection?: unknown;
  readonly fields?: ReadonlyArray<Field>;
  readonly types?: ReadonlyArray<{ readonly fields?: ReadonlyArray<Field> }>;
}

function inField(field: Field): Array<unknown> {
  const { collection, fields = [], types = [] } = field as Parts;
  const inner = [...fields, ...types.flatMap((one) => one.fields ?? [])];
  return [collection, ...inner.flatMap(inField)];
}

/**
 * The collections whose entries the fields of the edited ones choose from. The form reads every file of a
 * collection that it is told of, so it is told of no other: reports alone are thousands of files.
 */
export function chosenFrom(edited: ReadonlyArray<Collection>): Array<CollectionName> {
  const found = new Set(
    edited.flatMap((one) => {
      const files = 'files' in one ? one.files : [one];
      return files
        .flatMap((file) => ('fields' in file ? (file.fields ?? []) : []))
        .flatMap(inField);
    }),
  );
  return collectionNames.filter((name) => found.has(name));
}
