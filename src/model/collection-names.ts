/**
 * The kinds of content, in the order in which data files and summaries list them. What a kind is
 * (names, files, schema, addresses, where it shows) is its descriptor: src/model/entities.ts.
 */
export const collectionNames = [
  'plans',
  'guidance',
  'directives',
  'programs',
  'campaigns',
  'milestones',
  'observances',
  'targets',
  'organizations',
  'areas',
  'progress',
  'document-types',
  'acronyms',
  'forms',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** Makes one value for each kind of content, in their order. */
export const mapCollections = <Value>(
  make: (name: CollectionName) => Value,
): Record<CollectionName, Value> =>
  // `Object.fromEntries` forgets the names of the keys.
  Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<
    CollectionName,
    Value
  >;
