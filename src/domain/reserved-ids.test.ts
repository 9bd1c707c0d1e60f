import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../model/collection-names.ts';
import { reservedFor } from './reserved-ids.ts';

const routes = globSync('src/pages/**/*.{astro,ts}').map((file) => file.replaceAll('\\', '/'));

/** The collection of the ids that a route parameter takes, where the route has static siblings. */
const COLLECTIONS: Readonly<Record<string, CollectionName | 'plans'>> = {
  'huong-dan/[plan]/[item]': 'guidance',
  'tien-do/[plan]/[target]': 'targets',
  'van-ban/[id]': 'directives',
  'chien-dich/[id]': 'campaigns',
  'chuong-trinh/[id]': 'programs',
  'co-quan/[id]': 'organizations',
  'don-vi/[id]': 'areas',
  'du-lieu/[plan]': 'plans',
  'huong-dan/[plan]': 'plans',
  'tien-do/[plan]': 'plans',
  'lich/[year]': 'plans',
  'lich/[year]/[month]': 'plans',
  // Levels have few names, given once by the site; below the year stand only years and the two words for lists.
  'viec/[plan]': 'plans',
  'viec/[plan]/[level]': 'plans',
};

/** "src/pages/van-ban/[id].astro" → "van-ban/[id]"; endpoints keep their extension. */
const routeOf = (file: string) =>
  file
    .replace(/^src\/pages\//, '')
    .replace(/\.astro$/, '')
    .replace(/\/index$/, '');

/** The first path segment of every route below a folder. */
const stepsBelow = (folder: string) =>
  new Set(
    routes
      .map(routeOf)
      .filter((route) => route.startsWith(`${folder}/`))
      .map((route) => route.slice(folder.length + 1).split('/')[0] ?? ''),
  );

/** The names that a path segment of a route can have: several for a pattern. */
const examples = (step: string): Array<string> =>
  step === '[by]'
    ? ['chien-dich', 'co-quan']
    : [step.replace('[day]', '2017-06-30')].filter((name) => /^[a-z0-9-]+$/.test(name));

const parameters = new Set(
  routes.map(routeOf).flatMap((route) => {
    const steps = route.split('/');
    return steps.flatMap((step, at) =>
      /^\[\w+\]$/.test(step) ? steps.slice(0, at + 1).join('/') : [],
    );
  }),
);

describe('every static route next to pages of entries has a reserved name', () => {
  test.each([...parameters].filter((route) => !route.endsWith('[by]')))('%s', (route) => {
    const beside = [...stepsBelow(dirname(route))].filter((step) => step !== basename(route));
    const names = beside.flatMap(examples);
    if (names.length === 0) return;
    const collection = COLLECTIONS[route];
    expect(collection, `name the collection of ${route} in COLLECTIONS of this test`).toBeDefined();
    // Plans are years, so no route name with letters can clash.
    if (!collection || collection === 'plans') return;
    for (const name of names) {
      expect(
        reservedFor(collection, name),
        `add “${name}” to ROUTES.${collection} in src/domain/reserved-ids.ts`,
      ).toBe('page');
    }
  });
});

test('no element id has an underscore: those are of headings in texts', () => {
  const found = globSync('src/**/*.{astro,ts}')
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => /\bid=["{`][^"}`>]*_/.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test('ids of elements cannot be anchors of clauses and milestones', () => {
  const templates = globSync('src/{components,layouts,pages/huong-dan,pages/lich}/**/*.astro');
  // On pages without clauses and milestones: those for editors, and the gallery.
  const elsewhere = /[\\/]editors[\\/]|Specimen/;
  const ids = templates
    .filter((file) => !elsewhere.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?<![\w-])id="([a-z][a-z0-9-]*)"/g)].map(
        ([, id = '']) => [file, id] as const,
      ),
    );
  expect(ids.length).toBeGreaterThan(10);
  const free = ids.filter(([, id]) => reservedFor('milestones', id) === null);
  expect(free, 'add these to ELEMENTS in src/domain/reserved-ids.ts').toEqual([]);
});

test.each([
  ['guidance', 'so-tay', 'page'],
  ['guidance', 'noi-dung', 'anchor'],
  ['guidance', 'i-1-2', null],
  ['directives', 'theo-ngay', 'page'],
  ['directives', 'so-tay', null],
  ['directives', 'noi-dung', null],
  ['targets', 'cuoi-thang', 'page'],
  ['targets', 'mo-hinh-xa', null],
  ['milestones', 'thang-07', 'anchor'],
  ['milestones', 'observance-tet', 'page'],
  ['organizations', 'mttq-nhac-7-ngay', 'page'],
] as const)('%s “%s”: %s', (collection, id, why) => {
  expect(reservedFor(collection, id)).toBe(why);
});
