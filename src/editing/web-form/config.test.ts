import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { formConfig } from './config.ts';

const target = {
  forge: aForge('github'),
  authUrl: null,
  appId: null,
  siteUrl: 'https://phong-trao.example/',
};
const config = formConfig(target, aSite());

test('the CMS accepts the generated configuration', () => {
  const schema = JSON.parse(
    readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(config)));
  expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
});

test('every field that a path names is in its collection', () => {
  const nested =
    config.collections?.flatMap((one) => ('path' in one && one.path ? [one] : [])) ?? [];
  expect(nested.map(({ name }) => name)).toContain('guidance');
  for (const { name, path = '', fields = [] } of nested) {
    const named = [...path.matchAll(/{{(\w+)}}/g)].map(([, field]) => field);
    expect(
      fields.map((field) => field.name),
      name,
    ).toEqual(expect.arrayContaining(named));
  }
});

test('the form is told of what its fields choose from, and of no reports', () => {
  const names = config.collections?.map((one) => 'name' in one && one.name);
  expect(names).toEqual(expect.arrayContaining(['milestones', 'targets', 'areas', 'campaigns']));
  expect(names).not.toContain('progress');
});
