import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const messageOf = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

test('a build without any setting, or with empty ones, has every default', () => {
  const settings = readSettings({});
  expect(settings).toEqual({
    site: 'http://localhost:4321',
    base: '/',
    edition: 'public',
    contentRoot: '.',
    date: undefined,
    port: 4321,
    forge: { name: 'none', address: null, project: '', branch: 'main', api: null },
    form: { authUrl: null, appId: null },
  });
  expect(readSettings({ SITE: '', BASE: '', EDITION: '', SITE_DATE: '', PORT: '' })).toEqual(
    settings,
  );
});

test.each([
  ['SITE', 'https://mttq.example', 'site', 'https://mttq.example'],
  ['SITE', 'https://mttq.example/', 'site', 'https://mttq.example'],
  ['SITE', 'http://10.0.0.5:8080', 'site', 'http://10.0.0.5:8080'],
  ['BASE', '/', 'base', '/'],
  ['BASE', '/mttq/', 'base', '/mttq/'],
  ['BASE', 'mttq', 'base', '/mttq/'],
  ['BASE', '/mttq', 'base', '/mttq/'],
  ['BASE', 'tinh/phong-trao.2/', 'base', '/tinh/phong-trao.2/'],
  ['EDITION', 'public', 'edition', 'public'],
  ['EDITION', 'staff', 'edition', 'staff'],
  ['SITE_DATE', '2024-02-29', 'date', '2024-02-29'],
  ['PORT', '8080', 'port', 8080],
] as const)('%s=%s is accepted', (name, text, field, value) => {
  expect(readSettings({ [name]: text })[field]).toBe(value);
});

describe('invalid settings are refused, each named and explained in Vietnamese', () => {
  test.each([
    ...[
      'abc',
      'javascript:alert(1)',
      'ftp://x',
      'https://a.b/c',
      'https://a.b/c?d',
      'https://a.b?d',
      'https://a.b#c',
      'https://u:p@a.b',
      'https://',
      'https://a.b//',
      'https://a.b/../',
      ' https://a.b',
      'https://a b',
      '//a.b',
    ].map((text) => ['SITE', text]),
    ...[
      '//',
      '//x/',
      '/x//',
      '/x//y/',
      'https://a.b/c/',
      '/a/../b/',
      '/./',
      '/mt tq/',
      '/mặt-trận/',
      '/%2e%2e/',
      '/a\\b/',
      '/a?b/',
      '/a#b/',
    ].map((text) => ['BASE', text]),
    ...['stafff', 'Staff', 'PUBLIC', 'noi-bo', ' staff'].map((text) => ['EDITION', text]),
    ...[
      '2018-02-30',
      '2018-2-3',
      'hôm-nay',
      '9999-12-31',
      '1969-12-31',
      '30/11/2026',
      '2018-13-01',
      '2018-01-01T00:00',
    ].map((text) => ['SITE_DATE', text]),
    ...['0', '65536', '-1', '80.5', 'http', '4321x', '999999'].map((text) => ['PORT', text]),
    ...[
      'phong-trao',
      'git@github.com:a/b',
      'https://github.com',
      'https://u:p@github.com/a/b',
      'https://github.com/a/b?tab=x',
    ].map((text) => ['REPOSITORY', text]),
    ...['a b', '-x', '/x', 'x/', 'a..b', 'a~b'].map((text) => ['BRANCH', text]),
    ...['x', 'http://auth.example', 'javascript:alert(1)'].map((text) => ['FORM_AUTH_URL', text]),
    ...['x', 'ftp://api.example'].flatMap((text) =>
      ['FORGE_API', 'GITHUB_API_URL'].map((name) => [name, text]),
    ),
    ...['GitHub', 'gitea', 'bitbucket'].map((text) => ['FORGE', text]),
    ...['a b', '<x>'].map((text) => ['FORM_APP_ID', text]),
  ] as Array<[string, string]>)('%s=%s', (name, text) => {
    const message = messageOf({ [name]: text });
    expect(message).toContain(`✗ ${name}=${text}: `);
    expect(message).toMatch(/phải là|chỉ nhận/);
  });

  test('all invalid settings are reported at once, without terminal control characters', () => {
    const message = messageOf({ SITE: 'x\u001b[2J', BASE: '//', PORT: 'x'.repeat(500) });
    expect(message.split('\n')).toHaveLength(4);
    expect(message).not.toContain('\u001b');
    expect(message.length).toBeLessThan(1000);
  });
});
