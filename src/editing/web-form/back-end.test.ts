import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { forgeNames } from '../../domain/forge/forge.ts';
import { formApi, formBackEnd } from './back-end.ts';
import { formConfig } from './config.ts';

const token = { authUrl: null, appId: null };
const ways = [
  token,
  { authUrl: 'https://dang-nhap.example', appId: null },
  { authUrl: null, appId: 'abc123' },
];
const schema = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
);

describe.each(forgeNames)('on %s', (name) => {
  test.each(ways)('the CMS accepts the configuration with %o', (way) => {
    const target = { forge: aForge(name), ...way, siteUrl: 'https://phong-trao.example/' };
    validate(JSON.parse(JSON.stringify(formConfig(target, aSite()))));
    expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
  });
});

test('on GitHub and GitLab a save is a request to the repository', () => {
  expect(formBackEnd(aForge('github'), token)).toMatchObject({
    name: 'github',
    repo: 'mttq/phong-trao',
    api_root: 'https://api.github.com',
    auth_methods: ['token'],
  });
  expect(formBackEnd(aForge('gitlab'), token)).toMatchObject({
    name: 'gitlab',
    repo: 'mttq/tinh/phong-trao',
    api_root: 'https://gitlab.com/api/v4',
    auth_methods: ['token'],
  });
});

test.each(['forgejo', 'none'] as const)(
  'on %s, where a save would be a commit, the form edits local files only',
  (name) => {
    expect(formApi(aForge(name))).toBeNull();
    expect(formBackEnd(aForge(name), token)).toMatchObject({ repo: 'git.example/phong-trao' });
  },
);

test('GitLab signs editors in by itself, with the id of an application', () => {
  expect(formBackEnd(aForge('gitlab'), { authUrl: null, appId: 'abc123' })).toMatchObject({
    auth_type: 'pkce',
    app_id: 'abc123',
    base_url: 'https://gitlab.com',
    auth_methods: ['oauth', 'token'],
  });
});

test('nobody is sent to a third party to sign in', () => {
  for (const name of forgeNames) {
    const { auth_methods, base_url } = formBackEnd(aForge(name), token);
    expect([auth_methods, base_url]).toEqual([['token'], undefined]);
  }
});
