import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { content, site } from './site.ts';

/**
 * The part of schema.org's own vocabulary (release 30.0, CC BY-SA) that has to do with what the site says: types with what they are
 * kinds of, members of closed sets, and properties with the types that may have them and what they may hold.
 */
const vocabulary: {
  readonly types: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly members: Readonly<Record<string, string>>;
  readonly properties: Readonly<
    Record<string, readonly [domain: ReadonlyArray<string>, range: ReadonlyArray<string>]>
  >;
} = JSON.parse(readFileSync('tests/fixtures/schema-org.json', 'utf8'));

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** A type with everything that it is a kind of. */
const kindsOf = (type: string): Array<string> => [
  type,
  ...(vocabulary.types[type] ?? []).flatMap(kindsOf),
];
const typesOf = (thing: Thing): Array<string> =>
  [thing['@type'] ?? []]
    .flat()
    .map(String)
    .filter((type) => !type.includes(':'));

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether a value is of one of the types that a property may hold. */
function fits(value: unknown, range: ReadonlyArray<string>, known: ReadonlySet<string>): boolean {
  if (isThing(value)) {
    const id = String(value['@id'] ?? '');
    const member = vocabulary.members[id.replace('https://schema.org/', '')];
    if (member) return range.includes(member);
    if (typesOf(value).length === 0) return known.has(id);
    return typesOf(value)
      .flatMap(kindsOf)
      .some((type) => range.includes(type));
  }
  if (typeof value === 'boolean') return range.includes('Boolean');
  if (typeof value === 'number') return ['Number', 'Integer'].some((type) => range.includes(type));
  const text = String(value);
  return (
    range.includes('Text') ||
    (range.includes('URL') && URL.canParse(text)) ||
    (range.includes('Thing') && URL.canParse(text)) ||
    (['Date', 'DateTime'].some((type) => range.includes(type)) && DAY.test(text))
  );
}

/** What is wrong with a thing and the things in it, as "Legislation.startDate: …". */
function faultsOf(thing: Thing, known: ReadonlySet<string>): Array<string> {
  const types = typesOf(thing);
  const kinds = new Set(types.flatMap(kindsOf));
  const unknown = types.filter((type) => !(type in vocabulary.types)).map((type) => `type ${type}`);
  return [
    ...unknown,
    ...Object.entries(thing).flatMap(([name, held]) => {
      if (name.startsWith('@') || name.includes(':')) return [];
      const [domain, range] = vocabulary.properties[name] ?? [[], []];
      if (!domain.some((type) => kinds.has(type))) return [`${types}.${name}`];
      return [held]
        .flat()
        .flatMap((value) => [
          ...(fits(value, range, known) ? [] : [`${types}.${name}: ${JSON.stringify(value)}`]),
          ...(isThing(value) && typesOf(value).length > 0 ? faultsOf(value, known) : []),
        ]);
    }),
  ];
}

const pages = site.pages.map(({ path, $ }) => ({
  path,
  texts: $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text()),
  crumbs: $('nav ol li, .crumbs li').length,
  noindex: $('meta[name=robots]').attr('content')?.includes('noindex') ?? false,
}));
const graphOf = (text: string): ReadonlyArray<Thing> => JSON.parse(text)['@graph'];
const thingsOn = (path: string): ReadonlyArray<Thing> =>
  graphOf(pages.find((page) => page.path === path)?.texts[0] ?? '{"@graph":[]}');
const typesOn = (path: string) => thingsOn(path).flatMap(typesOf);

test('every page that search engines may list has one block of JSON-LD', () => {
  expect(
    pages
      .filter(({ texts, noindex, path }) => !noindex && texts.length !== 1 && path !== paths.form())
      .map(({ path }) => path),
  ).toEqual([]);
});

test('every type and property is schema.org’s own, and holds what it may hold', () => {
  const faults = pages.flatMap(({ path, texts }) =>
    texts.flatMap((text) => {
      const graph = graphOf(text);
      const known = new Set(graph.map((thing) => String(thing['@id'] ?? '')));
      return graph.flatMap((thing) => faultsOf(thing, known)).map((fault) => `${path} ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

describe('a page says what it is about', () => {
  const cases: ReadonlyArray<readonly [kind: string, type: string, paths: ReadonlyArray<string>]> =
    [
      ['the home page', 'WebSite', [paths.home()]],
      ['the open data', 'Dataset', [paths.data()]],
      ['a year’s document', 'Legislation', content.plans.map(({ id }) => paths.document(id))],
      ['a clause', 'Legislation', content.guidance.map(({ id }) => paths.item(id))],
      ['a document', 'Legislation', content.directives.map(({ id }) => paths.directive(id))],
      ['a target', 'Dataset', content.targets.map(({ id }) => paths.target(id))],
      [
        'an organization',
        'Organization',
        content.organizations.map(({ id }) => paths.organization(id)),
      ],
      ['a unit', 'AdministrativeArea', content.areas.map(({ id }) => paths.area(id))],
    ];
  test.each(cases)('%s is a %s', (_, type, addresses) => {
    expect(addresses.filter((path) => site.has(path) && !typesOn(path).includes(type))).toEqual([]);
  });

  test('a clause stands in its document, which names its first parts', () => {
    for (const { id } of content.plans) {
      const [document] = thingsOn(paths.document(id));
      const own = content.guidance.filter((item) => item.plan === id);
      if (own.length > 0) expect(document).toHaveProperty('hasPart');
    }
    const loose = content.guidance.filter(
      ({ id }) => !('isPartOf' in (thingsOn(paths.item(id))[0] ?? {})),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  test('the open data names every file that the page offers', () => {
    const [data] = thingsOn(paths.data());
    const files = [data?.distribution ?? []].flat().filter(isThing);
    const names = files.map((file) => new URL(String(file.contentUrl)).pathname);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter((name) => !site.has(name.replace(site.base.replace(/\/$/, ''), ''))),
    ).toEqual([]);
    for (const file of files) expect(file['dcat:downloadURL']).toEqual({ '@id': file.contentUrl });
  });

  test('whether a document is in force is told only where somebody has found it out', () => {
    const told = content.directives.filter(
      ({ id }) => 'legislationLegalForce' in (thingsOn(paths.directive(id))[0] ?? {}),
    );
    const named = new Set(
      content.directives.flatMap(({ relations }) => relations.map(({ target }) => target)),
    );
    expect(told.filter(({ id, validity }) => !validity && !named.has(id))).toEqual([]);
  });
});
