import { describe, expect, test } from 'vitest';
import { deployFiles } from './deploy-files.ts';
import { refusingForm } from './form-differs.ts';
import { formPagePolicy, formPolicy, pagePolicy } from './policy.ts';

/** The origins that a policy allows connections to. */
const connect = (policy: string) =>
  /connect-src ([^;"]*)/
    .exec(policy)?.[1]
    ?.split(' ')
    .filter((source) => source.includes('//')) ?? [];

/** The policies for the form's page in each shipped configuration, as they are written in its file. */
const shipped = (base: string, api: string | null) =>
  deployFiles(base, api, []).flatMap(({ path, text }) => {
    const lines = text.split('\n');
    const found = lines.filter(
      (line, at) =>
        line.includes('connect-src') &&
        `${lines.slice(Math.max(0, at - 4), at).join('\n')}\n${line}`.includes('bien-tap/sua/') &&
        line.includes('unsafe-inline'),
    );
    return found.map((line) => ({ path, policy: line }));
  });

const SHIPPED = [
  'caddy/Caddyfile',
  'cloudflare/_headers',
  'docker/site.conf',
  'netlify/_headers',
  'nginx/site.conf',
];

describe.each([
  'https://api.github.com',
  'https://git.tinh.example/api/v3',
  'https://gitlab.com/api/v4',
  'http://localhost:3000/api/v1',
])('with the API %s', (api) => {
  const { origin } = new URL(api);

  test.each(['/', '/mttq/'])(
    'all five configurations allow what the page allows, below %s',
    (base) => {
      const policies = shipped(base, api);
      expect(policies.map(({ path }) => path).sort()).toEqual(SHIPPED);
      for (const { policy } of policies) expect(connect(policy)).toEqual([origin]);
      expect(connect(formPagePolicy(api))).toEqual([origin]);
    },
  );

  test('no other page may reach it', () => {
    expect(connect(pagePolicy)).toEqual([]);
    for (const { text } of deployFiles('/', api, []))
      expect(text.split(origin).length - 1).toBeLessThanOrEqual(1);
  });
});

test('without a forge the form reaches nobody', () => {
  expect([formPolicy(null), formPagePolicy(null)].flatMap(connect)).toEqual([]);
  expect(shipped('/', null).flatMap(({ policy }) => connect(policy))).toEqual([]);
});

describe('a configuration made for another forge', () => {
  const files = deployFiles('/', 'https://api.github.com', []);

  test('is named when the site is built for this one', () => {
    expect(refusingForm('https://gitlab.com/api/v4', files).sort()).toEqual(SHIPPED);
  });

  test.each(['https://api.github.com', 'https://api.github.com/', null])(
    'is not, when the form needs nothing else: %s',
    (api) => {
      expect(refusingForm(api, files)).toEqual([]);
    },
  );

  test('has to be made for it', () => {
    const api = 'https://git.tinh.example/api/v1';
    expect(refusingForm(api, deployFiles('/mttq/', api, []))).toEqual([]);
  });
});
