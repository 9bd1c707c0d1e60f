import { describe, expect, test } from 'vitest';
import { readSettings } from '../settings.ts';

const forge = (env: Record<string, string>) => readSettings(env).forge;

describe('the forge of a build', () => {
  test('is none for a fresh clone: no page has a link that leads nowhere', () => {
    expect(forge({})).toEqual({
      name: 'none',
      address: null,
      project: '',
      branch: 'main',
      api: null,
    });
  });

  test.each([
    ['https://github.com/mttq/phong-trao', 'github', 'https://api.github.com'],
    ['https://gitlab.com/mttq/phong-trao', 'gitlab', 'https://gitlab.com/api/v4'],
    ['https://codeberg.org/mttq/phong-trao', 'forgejo', 'https://codeberg.org/api/v1'],
  ])('is told by the host of %s', (REPOSITORY, name, api) => {
    expect(forge({ REPOSITORY })).toEqual({
      name,
      address: REPOSITORY,
      project: 'mttq/phong-trao',
      branch: 'main',
      api,
    });
  });

  test.each(['https://gitlab.com/a/b/', 'https://gitlab.com/a/b.git'])(
    'has one address, however it is written: %s',
    (REPOSITORY) => {
      expect(forge({ REPOSITORY }).address).toBe('https://gitlab.com/a/b');
    },
  );

  test('is chosen with FORGE when the host tells nothing', () => {
    const env = { REPOSITORY: 'https://git.tinh.example/mttq/phong-trao' };
    expect(() => forge(env)).toThrow(/REPOSITORY=https:\/\/git\.tinh\.example.*FORGE=gitlab/);
    expect(forge({ ...env, FORGE: 'gitlab' }).api).toBe('https://git.tinh.example/api/v4');
    expect(forge({ ...env, FORGE: 'forgejo' }).api).toBe('https://git.tinh.example/api/v1');
    expect(forge({ ...env, FORGE: 'github' }).api).toBe('https://git.tinh.example/api/v3');
    expect(forge({ ...env, FORGE: 'none' })).toMatchObject({ name: 'none', api: null });
  });

  test('needs a repository', () => {
    expect(() => forge({ FORGE: 'gitlab' })).toThrow(/FORGE=gitlab.*REPOSITORY/);
    expect(forge({ FORGE: 'none' }).name).toBe('none');
  });

  test('has its branch and its API from settings', () => {
    const REPOSITORY = 'https://gitlab.tinh.example/kho/mttq/phong-trao';
    const FORGE_API = 'https://gitlab.tinh.example/kho/api/v4/';
    expect(forge({ REPOSITORY, FORGE_API, BRANCH: 'gop-y/2017' })).toMatchObject({
      branch: 'gop-y/2017',
      project: 'mttq/phong-trao',
      api: 'https://gitlab.tinh.example/kho/api/v4',
    });
  });
});

const onGitHub = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://git.tinh.example',
  GITHUB_REPOSITORY: 'mttq/phong-trao',
  GITHUB_API_URL: 'https://git.tinh.example/api/v3',
};

describe('in a forge’s own CI nothing needs to be set', () => {
  test('GitHub', () => {
    expect(forge(onGitHub)).toMatchObject({
      name: 'github',
      address: 'https://git.tinh.example/mttq/phong-trao',
      api: 'https://git.tinh.example/api/v3',
    });
  });

  test('Forgejo, which sets the variables of GitHub, too', () => {
    const env = {
      ...onGitHub,
      GITEA_ACTIONS: 'true',
      GITHUB_API_URL: 'https://git.tinh.example/api/v1',
    };
    expect(forge(env)).toMatchObject({ name: 'forgejo', api: 'https://git.tinh.example/api/v1' });
  });

  test('GitLab', () => {
    const env = {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://git.tinh.example/nhom/mttq/phong-trao',
      CI_API_V4_URL: 'https://git.tinh.example/api/v4',
    };
    expect(forge(env)).toMatchObject({
      name: 'gitlab',
      project: 'nhom/mttq/phong-trao',
      api: 'https://git.tinh.example/api/v4',
    });
  });

  test('a mirror’s CI says nothing of the forge it mirrors', () => {
    expect(
      forge({ ...onGitHub, REPOSITORY: 'https://codeberg.org/mttq/phong-trao' }),
    ).toMatchObject({
      name: 'forgejo',
      api: 'https://codeberg.org/api/v1',
    });
  });
});
