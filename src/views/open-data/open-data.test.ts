import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { aSite } from '../../../tests/fixtures/site.ts';
import { siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { freshnessCodes } from '../../domain/freshness.ts';
import { ruleIds, ruleOf, statusCodes } from '../../domain/status.ts';
import { apiSchemas } from './api-schemas.ts';
import { dataPackage } from './data-package.ts';
import { type DataSet, dataFile } from './open-data.ts';

const site = siteOf(tinyContent(), '2017-03-15');
const schemas = new Map(apiSchemas(aSite()).map(({ name, body }) => [name, JSON.parse(body)]));

/** A file of the site, with some fields of its first entry replaced. */
function verdict(name: DataSet, changes: object): boolean {
  const file = JSON.parse(dataFile(site, name));
  Object.assign(file.entries[0], changes);
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schemas.get(name))(file);
}

describe('published schemas list every code of a closed set', () => {
  const cases: Array<[DataSet, object, object]> = [
    ['statuses', { pace: 'overdue' }, { pace: 'đang tốt' }],
    ['statuses', { rule: 'share-of-path' }, { rule: 14 }],
    ['statuses', { rule: 'limit' }, { rule: 'over-limit' }],
    ['statuses', { lifecycle: null }, { lifecycle: 'paused' }],
    ['statuses', { freshness: 'stale' }, { freshness: 'very-stale' }],
    ['targets', { comparator: '<=' }, { comparator: '>>' }],
    ['targets', { kind: 'count' }, { kind: 'ratio' }],
    ['directives', { issued: { precision: 'unknown' } }, { issued: { precision: 'about' } }],
    ['organizations', { level: 'commune' }, { level: 'region' }],
    ['organizations', { level: 'central' }, { level: '' }],
    ['areas', { kind: 'city' }, { kind: 'town' }],
    ['guidance', { levels: ['district'] }, { levels: ['region'] }],
  ];
  test.each(cases)('%s: %o is valid, %o is not', (name, known, unknown) => {
    expect(verdict(name, known)).toBe(true);
    expect(verdict(name, unknown)).toBe(false);
  });

  test('with exactly the codes of the status rules', () => {
    const { properties } = schemas.get('statuses').properties.entries.items;
    expect(properties.pace.enum).toEqual(statusCodes);
    expect(properties.rule.enum).toEqual(ruleIds);
    expect(properties.freshness.anyOf[0].enum).toEqual(freshnessCodes);
  });

  test('the schema says that the label of a status is for people, and where the code is', () => {
    const { properties } = schemas.get('statuses').properties.entries.items;
    expect(properties.status.description).toMatch(/có thể thay đổi.*“pace”/);
    expect(properties.status.enum).toBeUndefined();
  });
});

describe('the data package', () => {
  const resources: ReadonlyArray<{ name: string; schema: { fields: ReadonlyArray<object> } }> =
    JSON.parse(dataPackage(site)).resources;
  const field = (set: DataSet, name: string) =>
    resources
      .find((resource) => resource.name === set)
      ?.schema.fields.find((one) => 'name' in one && one.name === name);

  test('lists the codes of a column, in nested fields too and without null', () => {
    expect(field('statuses', 'pace')).toMatchObject({ constraints: { enum: statusCodes } });
    expect(field('statuses', 'rule')).toMatchObject({ constraints: { enum: ruleIds } });
    expect(field('targets', 'comparator')).toMatchObject({
      constraints: { enum: ['>=', '>', '=', '<=', '<', 'range'] },
    });
    expect(field('directives', 'issued.precision')).toMatchObject({
      constraints: { enum: ['day', 'month', 'year', 'unknown'] },
    });
    expect(field('organizations', 'level')).toMatchObject({
      constraints: { enum: ['central', 'all', 'province', 'district', 'commune'] },
    });
  });

  test('lists no codes for free text and for columns with JSON in their cells', () => {
    for (const name of ['title', 'areas', 'checkpoints']) {
      expect(field('targets', name)).not.toHaveProperty('constraints');
    }
    expect(field('statuses', 'status')).not.toHaveProperty('constraints');
  });

  test('describes a column as the schema does', () => {
    expect(field('statuses', 'status')).toHaveProperty(
      'description',
      expect.stringContaining('“pace”'),
    );
    expect(field('targets', 'window.due')).toHaveProperty('description', 'Hạn');
  });
});

/**
 * Published rule ids. Adding a rule does not change them; only its own row is added here. Renaming one breaks
 * programs that use the open data.
 */
const published = {
  'not-applicable': 'not-applicable',
  stopped: 'stopped',
  'done-on-time': 'done-on-time',
  'done-late': 'done-late',
  'not-yet-due': 'not-yet-due',
  'no-data': 'no-data',
  'overdue-unreported': 'overdue-unreported',
  failed: 'failed',
  overdue: 'overdue',
  'due-today': 'due-today',
  'no-basis': 'no-basis',
  'just-started': 'just-started',
  regressing: 'regressing',
  'on-track': 'share-of-path',
  'needs-push': 'share-of-path',
  behind: 'share-of-path',
  'within-limit': 'limit',
  'over-limit': 'limit',
  'in-time': 'days-left',
  'due-soon': 'days-left',
  closing: 'days-left',
};

test('rule ids do not depend on their order, and stay as published', () => {
  expect(ruleOf).toMatchObject(published);
  const { entries } = JSON.parse(dataFile(site, 'statuses'));
  expect(entries.length).toBeGreaterThan(0);
  for (const { pace, rule } of entries)
    expect(rule).toBe(new Map(Object.entries(published)).get(pace));
});
