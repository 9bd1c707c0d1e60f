import { describe, expect, test } from 'vitest';
import { FJ, GH, GL, HEAD, type Name, on, PARENT } from '../../tests/fixtures/forge-clients.ts';
import type { ForgeApi } from './forge-api.ts';

const FILE = { path: 'content/progress/2017/ba-be/2017-03-31-1a2b.json', text: '{}\n' };
const COMMIT = { branch: 'phieu-7', parent: PARENT, files: [FILE], message: 'Số liệu' };

describe('a commit', () => {
  const git = {
    [`GET ${GH}/git/commits/${PARENT}`]: { tree: { sha: 't0' } },
    [`POST ${GH}/git/trees`]: { sha: 't1' },
    [`POST ${GH}/git/commits`]: { sha: 'c1' },
  };

  test('github: makes a branch of its own anew, or replaces a left-over one', async () => {
    const made = await on('github', { ...git, [`POST ${GH}/git/refs`]: {} }, (api) =>
      api.makeBranch(COMMIT),
    );
    expect(made.written.map(({ body }) => body)).toEqual([
      {
        base_tree: 't0',
        tree: [{ path: FILE.path, mode: '100644', type: 'blob', content: FILE.text }],
      },
      { message: 'Số liệu', tree: 't1', parents: [PARENT] },
      { ref: 'refs/heads/phieu-7', sha: 'c1' },
    ]);
    const ref = {
      [`GET ${GH}/git/ref/heads/phieu-7`]: {},
      [`PATCH ${GH}/git/refs/heads/phieu-7`]: {},
    };
    const left = await on('github', { ...git, ...ref }, (api) => api.makeBranch(COMMIT));
    expect(left.written.at(-1)?.body).toEqual({ sha: 'c1', force: true });
  });

  test('gitlab: the same in one call', async () => {
    const { written } = await on('gitlab', { [`POST ${GL}/repository/commits`]: {} }, (api) =>
      api.makeBranch(COMMIT),
    );
    expect(written.map(({ body }) => body)).toEqual([
      {
        branch: 'phieu-7',
        commit_message: 'Số liệu',
        start_sha: PARENT,
        force: true,
        actions: [{ action: 'create', file_path: FILE.path, content: FILE.text }],
      },
    ]);
  });

  test('forgejo: a branch on the commit, then the files', async () => {
    const answers = { [`POST ${FJ}/branches`]: {}, [`POST ${FJ}/contents`]: {} };
    const { written } = await on('forgejo', answers, (api) => api.makeBranch(COMMIT));
    expect(written.map(({ call, body }) => [call, body])).toEqual([
      [`DELETE ${FJ}/branches/phieu-7`, null],
      [`POST ${FJ}/branches`, { new_branch_name: 'phieu-7', old_ref_name: PARENT }],
      [
        `POST ${FJ}/contents`,
        {
          branch: 'phieu-7',
          message: 'Số liệu',
          files: [{ operation: 'create', path: FILE.path, content: 'e30K' }],
        },
      ],
    ]);
  });

  test.each([
    ['github', { ...git, [`PATCH ${GH}/git/refs/heads/phieu-7`]: 422 }],
    ['gitlab', { [`GET ${GL}/repository/branches/phieu-7`]: { commit: { id: HEAD } } }],
    ['forgejo', { [`GET ${FJ}/branches/phieu-7`]: { commit: { id: HEAD } } }],
  ] as Array<[Name, Record<string, unknown>]>)(
    '%s: is not added to a branch that has moved on',
    async (name, answers) => {
      const { result, written } = await on(name, answers, (api) => api.addCommit(COMMIT));
      expect(result).toBe(false);
      expect(written.some(({ body }) => (body as { force?: boolean } | null)?.force === true)).toBe(
        false,
      );
    },
  );

  test.each([
    [
      'gitlab',
      {
        [`GET ${GL}/repository/branches/phieu-7`]: { commit: { id: PARENT } },
        [`GET ${GL}/repository/files/${encodeURIComponent(FILE.path)}?ref=${PARENT}`]: {
          last_commit_id: 'c0',
        },
        [`POST ${GL}/repository/commits`]: {},
      },
      { action: 'update', last_commit_id: 'c0' },
    ],
    [
      'forgejo',
      {
        [`GET ${FJ}/branches/phieu-7`]: { commit: { id: PARENT } },
        [`GET ${FJ}/contents/${FILE.path}?ref=${PARENT}`]: { sha: 's0' },
        [`POST ${FJ}/contents`]: {},
      },
      { operation: 'update', sha: 's0' },
    ],
  ] as Array<[Name, Record<string, unknown>, object]>)(
    '%s: names what a changed file replaces, so that nobody’s change is lost',
    async (name, answers, part) => {
      const { result, written } = await on(name, answers, (api) => api.addCommit(COMMIT));
      expect(result).toBe(true);
      const body = written.at(-1)?.body as { actions?: unknown; files?: unknown } | undefined;
      expect(body?.actions ?? body?.files).toEqual([expect.objectContaining(part)]);
    },
  );
});

test.each([
  [
    'github',
    `POST ${GH}/pulls`,
    { number: 12 },
    { title: 't', head: 'phieu-7', base: 'main', body: 'x' },
  ],
  [
    'gitlab',
    `POST ${GL}/merge_requests`,
    { iid: 12 },
    {
      title: 't',
      source_branch: 'phieu-7',
      target_branch: 'main',
      description: 'x',
      remove_source_branch: true,
    },
  ],
  [
    'forgejo',
    `POST ${FJ}/pulls`,
    { number: 12 },
    { title: 't', head: 'phieu-7', base: 'main', body: 'x' },
  ],
] as Array<[Name, string, unknown, object]>)(
  '%s: opens a request, or says that it may not',
  async (name, call, answer, body) => {
    const open = (api: ForgeApi) =>
      api.open({ branch: 'phieu-7', base: 'main', title: 't', text: 'x' });
    const made = await on(name, { [call]: answer }, open);
    expect([made.result, made.written[0]?.body]).toEqual([12, body]);
    expect((await on(name, { [call]: 403 }, open)).result).toBeNull();
  },
);
