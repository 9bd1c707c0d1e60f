/**
 * The kinds of content, in the order in which data files and summaries list them. Everything else about a
 * kind (names, files, schema, URLs, where it appears) is in its descriptor: src/model/entities.ts.
 */
export const collectionNames = [
  'plans',
  'guidance',
  'directives',
  'programs',
  'program-editions',
  'campaigns',
  'campaign-editions',
  'milestones',
  'observances',
  'holidays',
  'targets',
  'amendments',
  'organizations',
  'areas',
  'events',
  'progress',
  'document-types',
  'acronyms',
  'synonyms',
  'forms',
  'feedback',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** Builds a record with one value for each kind of content, in their order. */
export const mapCollections = <Value>(
  make: (name: CollectionName) => Value,
): Record<CollectionName, Value> =>
  // `Object.fromEntries` loses the key types.
  Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<
    CollectionName,
    Value
  >;
