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
const names: Array<string> = pack.resources.map(({ name }: { name: string }) => name);

test('every file that the page offers is there', () => {
  expect(files.length).toBeGreaterThan(names.length);
  expect(files.filter((path) => !site.has(path))).toEqual([]);
});

describe('JSON follows the published schema', () => {
  // Formats are checked where the data comes in; the patterns beside them say the same.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const cases = [
    ...names.map((name) => [`/du-lieu/${name}.json`, name]),
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
        path: expect.stringMatching(/^[a-z-]+\.csv$/),
        encoding: 'utf-8',
      });
      const fields = resource.schema.fields.map(({ name }: Column) => name);
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields).toEqual(expect.arrayContaining(resource.schema.primaryKey));
    }
  });

  test.each(names)(
    'describes %s.csv: columns, types, keys; and the rows read back as the JSON',
    (name) => {
      const { schema } = pack.resources.find((r: { name: string }) => r.name === name);
      const text = site.text(`/du-lieu/${name}.csv`);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head = [], ...rows] = readCsv(text);
      expect(head).toEqual(schema.fields.map((field: Column) => field.name));
      const numbers = schema.fields.flatMap((f: Column, at: number) =>
        f.type === 'number' ? at : [],
      );
      for (const row of rows) {
        expect(row).toHaveLength(head.length);
        for (const at of numbers) expect(Number(row[at])).not.toBeNaN();
      }
      const { entries } = read(`/du-lieu/${name}.json`);
      const back = entriesFromCsv(text, schema.fields);
      expect(
        back.map((entry) =>
          'sample' in (entries[0] ?? {}) ? entry : { ...entry, sample: undefined },
        ),
      ).toEqual(entries);
      const key = (entry: Record<string, unknown>) =>
        schema.primaryKey.map((k: string) => entry[k]).join(' ');
      expect(new Set(back.map(key)).size).toBe(back.length);
    },
  );

  test.each(names)('names every code that stands in %s.csv', (name) => {
    const { schema } = pack.resources.find((r: { name: string }) => r.name === name);
    const [head = [], ...rows] = readCsv(site.text(`/du-lieu/${name}.csv`));
    for (const { name: field, constraints } of schema.fields) {
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
    for (const name of names) {
      expect(site.text(`/du-lieu/${name}.csv`)).not.toMatch(/(?:^|[,\n])"[=+\-@\t\r]/);
    }
  });
});

/** Collections whose entries are published as the content has them, under the same names. */
const collections = Object.keys(content) as Array<keyof typeof content>;

test.each(collections)('%s.json holds the entries of the content, and no other', (name) => {
  const { entries }: { entries: ReadonlyArray<{ readonly id: string }> } = read(
    `/du-lieu/${name}.json`,
  );
  const ids = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id).sort();
  expect(ids(entries)).toEqual(ids(content[name]));
});

test('every reported figure is published as it was reported', () => {
  const { entries } = read('/du-lieu/observations.json');
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
    read('/du-lieu/statuses.json').entries;
  for (const { plan, area, sample } of rows) {
    if (samples.has(`${plan}/${area}`)) expect(sample, `${plan}/${area}`).toBe(true);
    if (samples.size === 0) expect(sample, `${plan}/${area}`).toBe(false);
  }
  for (const name of names) {
    const [head] = readCsv(site.text(`/du-lieu/${name}.csv`));
    if (read(`/du-lieu/${name}.json`).entries.length > 0) expect(head, name).toContain('sample');
  }
  expect(read('/du-lieu/tat-ca.json').sample).toBe(samples.size > 0);
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
