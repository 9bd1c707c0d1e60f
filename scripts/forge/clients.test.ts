import { describe, expect, test } from 'vitest';
import {
  apis,
  FJ,
  GH,
  GL,
  HEAD,
  merge,
  type Name,
  OPENED,
  on,
  PARENT,
  pull,
  request,
} from '../../tests/fixtures/forge-clients.ts';

describe('open requests are the same on every forge', () => {
  test.each([
    ['github', `GET ${GH}/pulls?state=open`, [pull]],
    ['gitlab', `GET ${GL}/merge_requests?state=opened`, [merge]],
    ['forgejo', `GET ${FJ}/pulls?state=open`, [pull]],
  ] as Array<[Name, string, unknown]>)('%s', async (name, call, answer) => {
    const { result } = await on(name, { [call]: answer }, (api) => api.openRequests());
    expect(result).toEqual([request]);
  });

  test.each([
    ['github', `GET ${GH}/pulls?state=open`, { ...pull, head: { ...pull.head, repo: null } }],
    ['gitlab', `GET ${GL}/merge_requests?state=opened`, { ...merge, source_project_id: 2 }],
    ['forgejo', `GET ${FJ}/pulls?state=open`, { ...pull, head: { ...pull.head, repo_id: 2 } }],
  ] as Array<[Name, string, unknown]>)(
    '%s: one of a fork is known as such',
    async (name, call, answer) => {
      const { result } = await on(name, { [call]: [answer] }, (api) => api.openRequests());
      expect(result[0]?.isFork).toBe(true);
    },
  );
});

describe('the paths of a request', () => {
  test.each([
    [
      'github',
      `GET ${GH}/pulls/7`,
      { changed_files: 1 },
      `GET ${GH}/pulls/7/files`,
      [{ filename: 'content/x', previous_filename: 'src/x' }],
    ],
    [
      'gitlab',
      `GET ${GL}/merge_requests/7`,
      { changes_count: '1' },
      `GET ${GL}/merge_requests/7/diffs`,
      [{ new_path: 'content/x', old_path: 'src/x' }],
    ],
    [
      'forgejo',
      `GET ${FJ}/pulls/7`,
      { changed_files: 1 },
      `GET ${FJ}/pulls/7/files`,
      [{ filename: 'content/x', previous_filename: 'src/x' }],
    ],
  ] as Array<[Name, string, unknown, string, unknown]>)(
    '%s: both names of a moved file',
    async (name, one, count, all, files) => {
      const { result } = await on(name, { [one]: count, [all]: files }, (api) =>
        api.changedPaths(7),
      );
      expect(result).toEqual(['content/x', 'src/x']);
    },
  );

  test.each([
    ['github', { [`GET ${GH}/pulls/7`]: { changed_files: 3001 }, [`GET ${GH}/pulls/7/files`]: [] }],
    [
      'gitlab',
      {
        [`GET ${GL}/merge_requests/7`]: { changes_count: '1000+' },
        [`GET ${GL}/merge_requests/7/diffs`]: [],
      },
    ],
    [
      'forgejo',
      { [`GET ${FJ}/pulls/7`]: { changed_files: 3001 }, [`GET ${FJ}/pulls/7/files`]: [] },
    ],
  ] as Array<[Name, Record<string, unknown>]>)(
    '%s: are unknown when there are more than it lists',
    async (name, answers) => {
      const { result } = await on(name, answers, (api) => api.changedPaths(7));
      expect(result).toBeNull();
    },
  );
});

describe('how the checks stand', () => {
  const run = (conclusion: string | null) => ({
    [`GET ${GH}/actions/workflows/ci.yml/runs?head_sha=${HEAD}`]: {
      workflow_runs: [{ conclusion, html_url: 'https://x/1' }],
    },
  });
  const pipeline = (status: string) => ({
    [`GET ${GL}/merge_requests/7/pipelines`]: [
      { sha: HEAD, status, source: 'merge_request_event', web_url: 'https://x/1' },
    ],
  });
  const status = (state: string) => ({
    [`GET ${FJ}/commits/${HEAD}/status`]: { state, statuses: [{ target_url: 'https://x/1' }] },
  });
  test.each([
    ['github', run(null), 'running'],
    ['github', run('success'), 'passed'],
    ['github', run('failure'), 'failed'],
    ['github', run('timed_out'), 'failed'],
    ['github', run('action_required'), 'held'],
    ['gitlab', pipeline('pending'), 'running'],
    ['gitlab', pipeline('success'), 'passed'],
    ['gitlab', pipeline('failed'), 'failed'],
    ['gitlab', pipeline('manual'), 'held'],
    ['forgejo', status('pending'), 'running'],
    ['forgejo', status('success'), 'passed'],
    ['forgejo', status('failure'), 'failed'],
  ] as Array<[Name, Record<string, unknown>, string]>)(
    '%s %j: %s',
    async (name, answers, state) => {
      const { result } = await on(name, answers, (api) => api.check(request));
      expect(result).toEqual({ state, address: 'https://x/1' });
    },
  );
});

test('github: a run that waits to be allowed says nothing beside one that was started', async () => {
  const runs = [
    { conclusion: 'action_required', html_url: 'https://x/1' },
    { conclusion: 'success', html_url: 'https://x/2' },
  ];
  const call = `GET ${GH}/actions/workflows/ci.yml/runs?head_sha=${HEAD}`;
  const { result } = await on('github', { [call]: { workflow_runs: runs } }, (api) =>
    api.check(request),
  );
  expect(result).toEqual({ state: 'passed', address: 'https://x/2' });
});

test('gitlab: the pipeline of an older commit says nothing of the newest one', async () => {
  const call = `GET ${GL}/merge_requests/7/pipelines`;
  const old = { sha: PARENT, status: 'success', source: 'merge_request_event', web_url: 'x' };
  const { result } = await on('gitlab', { [call]: [old] }, (api) => api.check(request));
  expect(result).toBeNull();
});

describe('the newest commit of a branch', () => {
  test.each([
    ['github', `GET ${GH}/git/ref/heads/main`, { object: { sha: HEAD } }],
    ['gitlab', `GET ${GL}/repository/branches/main`, { commit: { id: HEAD } }],
    ['forgejo', `GET ${FJ}/branches/main`, { commit: { id: HEAD } }],
  ] as Array<[Name, string, unknown]>)('%s', async (name, call, answer) => {
    const { result } = await on(name, { [call]: answer }, (api) => api.headOf('main'));
    expect(result).toBe(HEAD);
  });
});

describe('own comments are those of the scripts’ account only', () => {
  const bodies = [
    { id: 1, body: 'của máy' },
    { id: 2, body: 'của người' },
  ];
  const by = (users: Array<object>, key = 'user') =>
    bodies.map((one, at) => ({ ...one, [key]: users[at], system: false }));
  test.each([
    [
      'github',
      {
        [`GET ${GH}/issues/7/comments`]: by([
          { login: 'github-actions[bot]', type: 'Bot' },
          { login: 'github-actions[bot]', type: 'User' },
        ]),
      },
    ],
    [
      'gitlab',
      {
        'GET /api/v4/user': { id: 5 },
        [`GET ${GL}/issues/7/notes`]: by([{ id: 5 }, { id: 6 }], 'author'),
      },
    ],
    [
      'forgejo',
      {
        'GET /api/v1/user': { id: 5 },
        [`GET ${FJ}/issues/7/comments`]: by([{ id: 5 }, { id: 6 }]),
      },
    ],
  ] as Array<[Name, Record<string, unknown>]>)('%s', async (name, answers) => {
    const { result } = await on(name, answers, (api) =>
      api.ownComments({ kind: 'issue', number: 7 }),
    );
    expect(result).toEqual([{ id: 1, body: 'của máy' }]);
  });
});

test.each([
  [
    'github',
    [`GET ${GH}/issues/comments?since=${encodeURIComponent(OPENED)}`],
    (on: number, isOwn: boolean) => ({
      id: on,
      body: 'a',
      issue_url: `https://api.github.com${GH}/issues/${on}`,
      user: isOwn ? { login: 'github-actions[bot]', type: 'Bot' } : { login: 'lan', type: 'User' },
    }),
  ],
  [
    'forgejo',
    [`GET ${FJ}/issues/comments?since=${encodeURIComponent(OPENED)}`, 'GET /api/v1/user'],
    (on: number, isOwn: boolean) => ({
      id: on,
      body: 'a',
      issue_url: '',
      pull_request_url: `https://codeberg.org/mttq/phong-trao/pulls/${on}`,
      user: { id: isOwn ? 5 : 3 },
    }),
  ],
] as const)(
  '%s: comments on many requests are one list, of which only own ones are looked at',
  async (name, [list, self = ''], comment) => {
    const answers = { [list]: [comment(7, true), comment(8, false)], [self]: { id: 5 } };
    const topics = [7, 8].map((number) => ({ number, opened: OPENED }));
    const { result } = await on(name, answers, (api) => api.ownCommentsOn('request', topics));
    expect([...result.keys()]).toEqual([7]);
    expect(result.get(7)).toMatchObject([{ id: 7, body: 'a' }]);
  },
);

describe('issues to take', () => {
  test('github: without requests, with who belongs to the repository', async () => {
    const answer = [
      {
        created_at: OPENED,
        number: 7,
        body: 'a',
        labels: [{ name: 'nhan-so-lieu' }],
        author_association: 'NONE',
      },
      { created_at: OPENED, number: 8, body: null, labels: [], author_association: 'MEMBER' },
      { number: 9, body: '', labels: [], author_association: 'OWNER', pull_request: {} },
    ];
    const { result } = await on(
      'github',
      { [`GET ${GH}/issues?state=open&labels=nhan-so-lieu`]: answer },
      (api) => api.openIssues('nhan-so-lieu'),
    );
    expect(result).toEqual([
      { number: 7, text: 'a', labels: ['nhan-so-lieu'], isByMember: false, opened: OPENED },
      { number: 8, text: '', labels: [], isByMember: true, opened: OPENED },
    ]);
  });

  test('gitlab: a member who may push', async () => {
    const answer = [
      { created_at: OPENED, iid: 7, description: 'a', labels: ['x'], author: { id: 3 } },
    ];
    const query = `GET ${GL}/issues?state=opened&labels=x`;
    const of = (level: number) =>
      on(
        'gitlab',
        { [query]: answer, [`GET ${GL}/members/all/3`]: { access_level: level } },
        (api) => api.openIssues('x'),
      );
    expect((await of(30)).result).toEqual([
      { number: 7, text: 'a', labels: ['x'], isByMember: true, opened: OPENED },
    ]);
    expect((await of(20)).result[0]?.isByMember).toBe(false);
  });

  test('forgejo: a collaborator', async () => {
    const answer = [
      { created_at: OPENED, number: 7, body: 'a', labels: [{ name: 'x' }], user: { login: 'lan' } },
    ];
    const query = `GET ${FJ}/issues?state=open&type=issues&labels=x`;
    const { result } = await on(
      'forgejo',
      { [query]: answer, [`GET ${FJ}/collaborators/lan`]: null },
      (api) => api.openIssues('x'),
    );
    expect(result).toEqual([
      { number: 7, text: 'a', labels: ['x'], isByMember: true, opened: OPENED },
    ]);
    expect(
      (await on('forgejo', { [query]: answer }, (api) => api.openIssues('x'))).result[0]
        ?.isByMember,
    ).toBe(false);
  });
});

test.each(Object.keys(apis) as Array<Name>)(
  '%s: a refused call is an error that names it, without the token',
  async (name) => {
    await expect(on(name, {}, (api) => api.isPrivate())).rejects.toThrow(/^GET .*: 404$/);
  },
);
