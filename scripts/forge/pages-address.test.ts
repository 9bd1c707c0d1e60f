import { expect, test } from 'vitest';
import { siteAddress } from './pages-address.ts';

const onGitHub = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'mttq/phong-trao',
  FORGE_TOKEN: 'x',
};
const pages = (html_url: string) =>
  (async () => new Response(JSON.stringify({ html_url }))) as unknown as typeof fetch;

test.each([
  ['https://mttq.github.io/phong-trao/', 'https://mttq.github.io', '/phong-trao/'],
  ['https://mttq.github.io/phong-trao', 'https://mttq.github.io', '/phong-trao/'],
  ['https://phongtrao.example/', 'https://phongtrao.example', '/'],
])('GitHub publishes at %s', async (url, SITE, BASE) => {
  expect(await siteAddress(onGitHub, pages(url))).toEqual({ SITE, BASE });
});

test('GitLab tells the address itself', async () => {
  expect(await siteAddress({ CI_PAGES_URL: 'https://mttq.gitlab.io/phong-trao' })).toEqual({
    SITE: 'https://mttq.gitlab.io',
    BASE: '/phong-trao/',
  });
});

test('a given address is used on every forge', async () => {
  const SITE = 'https://phongtrao.example';
  expect(await siteAddress({ ...onGitHub, SITE })).toEqual({ SITE, BASE: '/' });
  expect(await siteAddress({ SITE, BASE: '/mttq/' })).toEqual({ SITE, BASE: '/mttq/' });
});

test('Forgejo has no pages: without an address the message says what to set', async () => {
  await expect(siteAddress({ ...onGitHub, FORGEJO_ACTIONS: 'true' })).rejects.toThrow(
    /đặt biến SITE/,
  );
});
