import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/domain/csv.ts';
import { unitFigures, unitKey } from '../../src/domain/observations.ts';
import { type Column, entriesFromCsv } from '../../src/domain/table.ts';
import { statusLook } from '../../src/views/progress/reader-status.ts';
import { linksIn, plain } from '../support/built-site.ts';
import { content, site } from './site.ts';

const read = (path: string) => JSON.parse(site.text(path));
const links = linksIn(site, site.page('/du-lieu/'), 'main');
const files = links.filter((path) => /\.(?:json|csv)$/.test(path));
const pack = read('/du-lieu/datapackage.json');
interface Resource {
  readonly name: string;
  /** One table in a file, or in a file for each year. */
  readonly path: string | ReadonlyArray<string>;
  readonly schema: {
    readonly fields: ReadonlyArray<
      Column & { readonly constraints?: { readonly enum: ReadonlyArray<string> } }
    >;
    readonly primaryKey: ReadonlyArray<string>;
  };
}
const resources: ReadonlyArray<Resource> = pack.resources;
const names = resources.map(({ name }) => name);
const resourceOf = (name: string) => resources.find((one) => one.name === name) as Resource;
/** The files of a table without their extension: "/du-lieu/2017/statuses". */
const filesOf = (name: string) =>
  [resourceOf(name).path].flat().map((path) => `/du-lieu/${path.replace(/\.csv$/, '')}`);
const jsonFilesOf = (name: string) =>
  filesOf(name)
    .map((file) => `${file}.json`)
    .filter((file) => site.has(file));
const entriesIn = <Entry>(name: string): Array<Entry> =>
  jsonFilesOf(name).flatMap((file) => read(file).entries);
const tablesOf = (name: string) => filesOf(name).map((file) => site.text(`${file}.csv`));

test('every file that the page offers is there', () => {
  expect(files.length).toBeGreaterThan(names.length);
  expect(files.filter((path) => !site.has(path))).toEqual([]);
});

describe('JSON follows the published schema', () => {
  // Formats are checked where the data comes in; the patterns beside them say the same.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const cases = [
    ...names.flatMap((name) => jsonFilesOf(name).map((path) => [path, name])),
    ...files.filter((path) => path.includes('/chi-tieu/')).map((path) => [path, 'chi-tieu']),
    ...files.filter((path) => path.includes('/du-lieu/don-vi/')).map((path) => [path, 'don-vi']),
  ].filter(([path]) => !path?.includes('/schemas/'));
  test.each(cases)('%s: %s', (path, name) => {
    const validate = ajv.compile(read(`/du-lieu/schemas/${name}.json`));
    validate(read(path ?? ''));
    expect(validate.errors).toBeNull();
  });
});

describe('the data package', () => {
  test('says what a Frictionless package has to say', () => {
    expect(pack).toMatchObject({
      profile: 'data-package',
      name: expect.stringMatching(/^[-a-z0-9._]+$/),
      licenses: [{ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }],
    });
    expect(new Set(names).size).toBe(names.length);
    for (const resource of pack.resources) {
      expect(resource).toMatchObject({
        profile: 'tabular-data-resource',
        name: expect.stringMatching(/^[-a-z0-9._]+$/),
        encoding: 'utf-8',
      });
      for (const path of [resource.path].flat()) expect(path).toMatch(/^(?:\d{4}\/)?[a-z-]+\.csv$/);
      const fields = resource.schema.fields.map(({ name }: Column) => name);
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields).toEqual(expect.arrayContaining(resource.schema.primaryKey));
    }
  });

  test.each(names)(
    'describes %s.csv: columns, types, keys; and the rows read back as the JSON',
    (name) => {
      const { schema } = resourceOf(name);
      const numbers = schema.fields.flatMap((f, at) => (f.type === 'number' ? at : []));
      for (const text of tablesOf(name)) {
        expect(text.startsWith('\uFEFF')).toBe(true);
        const [head = [], ...rows] = readCsv(text);
        expect(head).toEqual(schema.fields.map((field) => field.name));
        for (const row of rows) {
          expect(row).toHaveLength(head.length);
          for (const at of numbers) expect(Number(row[at])).not.toBeNaN();
        }
      }
      const entries = entriesIn<object>(name);
      const back = tablesOf(name).flatMap((text) => entriesFromCsv(text, schema.fields));
      if (jsonFilesOf(name).length > 0)
        expect(
          back.map((entry) =>
            'sample' in (entries[0] ?? {}) ? entry : { ...entry, sample: undefined },
          ),
        ).toEqual(entries);
      const key = (entry: Record<string, unknown>) =>
        schema.primaryKey.map((k) => entry[k]).join(' ');
      expect(new Set(back.map(key)).size).toBe(back.length);
    },
  );

  test.each(names)('names every code that stands in %s.csv', (name) => {
    const tables = tablesOf(name).map((text) => readCsv(text));
    const head = tables[0]?.[0] ?? [];
    const rows = tables.flatMap(([, ...own]) => own);
    for (const { name: field, constraints } of resourceOf(name).schema.fields) {
      if (!constraints) continue;
      const at = head.indexOf(field);
      const cells = new Set(rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''));
      expect(
        [...cells].filter((cell) => !constraints.enum.includes(cell)),
        field,
      ).toEqual([]);
    }
  });

  test('no cell of any table starts like a formula', () => {
    for (const text of names.flatMap(tablesOf)) {
      expect(text).not.toMatch(/(?:^|[,\n])"[=+\-@\t\r]/);
    }
  });
});

/** Collections whose entries are published as the content has them, under the same names. */
const collections = Object.keys(content) as Array<keyof typeof content>;

test.each(collections)('%s.json holds the entries of the content, and no other', (name) => {
  const entries = entriesIn<{ readonly id: string }>(name);
  const ids = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id).sort();
  expect(ids(entries)).toEqual(ids(content[name]));
});

test('every reported figure is published as it was reported', () => {
  const entries = tablesOf('observations').flatMap((text) =>
    entriesFromCsv(text, resourceOf('observations').schema.fields),
  ) as unknown as Array<(typeof reported)[number]>;
  const reported = unitFigures(content.progress).flatMap(({ observations }) => observations);
  expect(entries).toHaveLength(reported.length);
  const figure = (one: (typeof reported)[number]) =>
    [one.target, one.id, one.asOf, one.value, one.numerator, one.denominator].join(' ');
  expect(entries.map(figure).sort()).toEqual(reported.map(figure).sort());
});

test('sample figures say so in every file, CSV too', () => {
  const samples = new Set(
    unitFigures(content.progress).flatMap((unit) => (unit.sample ? unitKey(unit) : [])),
  );
  const rows: ReadonlyArray<{ plan: string; area: string; sample: boolean }> =
    entriesIn('statuses');
  for (const { plan, area, sample } of rows) {
    if (samples.has(`${plan}/${area}`)) expect(sample, `${plan}/${area}`).toBe(true);
    if (samples.size === 0) expect(sample, `${plan}/${area}`).toBe(false);
  }
  for (const name of names) {
    for (const text of tablesOf(name)) {
      const [head, ...rows] = readCsv(text);
      if (rows.length > 0) expect(head, name).toContain('sample');
    }
  }
  const years = jsonFilesOf('progress').map((file) => read(file).sample);
  expect(years.includes(true)).toBe(samples.size > 0);
});

test('the numbers of a target page are those of its download', () => {
  const targets = files.filter((path) => path.includes('/du-lieu/chi-tieu/'));
  expect(targets).toHaveLength(content.targets.length);
  for (const path of targets) {
    const data = read(path);
    const page = site.page(`/tien-do/${data.target.id}/`);
    // Many units are in groups.
    const groups = page.$('main unit-filter tbody tr').toArray();
    const rows =
      groups.length > 0 ? groups : page.$('main table').first().find('tbody tr').toArray();
    expect(rows, path).toHaveLength(data.statuses.length);
    for (const row of rows) {
      const area = page.$(row).find('th a').attr('href')?.split('/').at(-2);
      const status = data.statuses.find((s: { area: string }) => s.area === area);
      const text = plain(page.$(row).text());
      // The file has the finer name of the status, the page its word for readers.
      expect(text.toLowerCase()).toContain(statusLook(status.pace).label);
      if (status.asOf) expect(text).toContain(status.asOf.split('-').toReversed().join('/'));
    }
  }
});
