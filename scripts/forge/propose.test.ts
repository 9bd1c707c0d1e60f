import { describe, expect, test } from 'vitest';
import { FakeGitHub, Refusal } from '../../tests/fixtures/github.ts';
import { propose, readArtifact } from './propose.ts';
import { writeBack } from './write-back.ts';

const PARENT = 'a'.repeat(40);
const about = { issue: 7, owner: 'to-chuc', base: 'main', isPrivate: false };
const artifact = {
  ok: true,
  parent: PARENT,
  path: 'content/progress/2017/ba-be.json',
  text: '{}\n',
  title: 'Ba Bể: Khu dân cư ATTP 50/54',
  summary: '<!-- tom-tat-thay-doi -->\n<!-- ban-cong-khai -->\n## Tóm tắt thay đổi\n',
};
const OPEN = 'GET /pulls?state=open&head=to-chuc%3Aphieu-7';
const git = {
  [`GET /git/commits/${PARENT}`]: { sha: PARENT, tree: { sha: 't0' } },
  'POST /git/trees': { sha: 't1' },
  'POST /git/commits': { sha: 'c1', tree: { sha: 't1' } },
  'POST /actions/workflows/ci.yml/dispatches': null,
};
const answers = { ...git, [OPEN]: [], 'POST /git/refs': {}, 'POST /pulls': { number: 12 } };
const label = { 'DELETE /issues/7/labels/nhan-so-lieu': [] };
const run = (hub: FakeGitHub, given: object = artifact) =>
  propose(hub.api, about, readArtifact(JSON.stringify(given)));

describe('the pull request of an issue', () => {
  test('is one commit on the checked one, on its own branch, with checks and a reply', async () => {
    const hub = new FakeGitHub(answers);
    expect(await run(hub)).toBe('#7: #12');
    expect(hub.bodies.get('POST /git/trees')).toMatchObject({
      base_tree: 't0',
      tree: [{ path: artifact.path, content: '{}\n' }],
    });
    expect(hub.bodies.get('POST /git/commits')).toMatchObject({ parents: [PARENT] });
    expect(hub.bodies.get('POST /git/refs')).toEqual({ ref: 'refs/heads/phieu-7', sha: 'c1' });
    expect(hub.bodies.get('POST /pulls')).toMatchObject({
      title: 'Số liệu: Ba Bể: Khu dân cư ATTP 50/54 (phiếu #7)',
      head: 'phieu-7',
      base: 'main',
      body: expect.stringMatching(/## Tóm tắt thay đổi[\s\S]*Closes #7$/),
    });
    expect(hub.bodies.get('POST /actions/workflows/ci.yml/dispatches')).toEqual({ ref: 'phieu-7' });
    expect(hub.comments[0]?.body).toContain('Đã lập đề nghị thay đổi #12');
  });

  test('replaces a left-over branch', async () => {
    const branch = { 'GET /git/ref/heads/phieu-7': {}, 'PATCH /git/refs/heads/phieu-7': {} };
    const hub = new FakeGitHub({ ...answers, ...branch });
    expect(await run(hub)).toBe('#7: #12');
    expect(hub.bodies.get('PATCH /git/refs/heads/phieu-7')).toEqual({ sha: 'c1', force: true });
  });

  test('is not created twice: reviewers’ changes to the first one are preserved', async () => {
    const hub = new FakeGitHub({ ...answers, [OPEN]: [{ number: 11 }] });
    await run(hub);
    expect(hub.written).toEqual(['POST /issues/7/comments']);
    expect(hub.comments[0]?.body).toContain('đang mở: #11');
  });

  test('without the permission to create one, pushes the branch and replies which setting to change', async () => {
    const hub = new FakeGitHub({ ...answers, 'POST /pulls': new Refusal(403) });
    await run(hub);
    expect(hub.comments[0]?.body).toContain('Allow GitHub Actions to create');
  });
});

describe('a refused issue', () => {
  test('gets the errors as a reply, escaped, and can be labelled again', async () => {
    const hub = new FakeGitHub(label);
    await run(hub, { ok: false, errors: ['Số liệu: “@ai <b>80%</b>” không phải số → ghi 27/54'] });
    expect(hub.comments[0]?.body).toContain(
      '- Số liệu: “@\u200Bai \\<b\\>80%\\</b\\>” không phải số → ghi 27/54',
    );
    expect(hub.written).toContain('DELETE /issues/7/labels/nhan-so-lieu');
  });

  test('gets its reply updated at the next attempt', async () => {
    const hub = new FakeGitHub({ ...answers, ...label });
    await run(hub, { ok: false, errors: ['thiếu ngày'] });
    await run(hub);
    expect(hub.comments.map(({ body }) => body.includes('#12'))).toEqual([true]);
  });

  test.each([
    ['another path', { path: '.github/workflows/ci.yml' }],
    ['a path that climbs', { path: 'content/progress/2017/../../x.json' }],
    ['a parent that is no commit', { parent: 'main' }],
    ['a text that is none', { text: 5 }],
    ['errors that are none', { ok: false, errors: 'x' }],
  ])('%s in the artifact: nothing is written but the answer', async (_what, given) => {
    const hub = new FakeGitHub({ ...answers, ...label });
    expect(await run(hub, { ...artifact, ...given })).toBe('#7: refused');
    expect(hub.written.filter((key) => key.includes('/git/') || key.includes('/pulls'))).toEqual(
      [],
    );
    expect(hub.comments[0]?.body).toContain('máy gặp lỗi');
  });

  test('an artifact that is not JSON counts as an error of the machine', () => {
    expect(readArtifact('')).toBeNull();
    expect(readArtifact('[1]')).toBeNull();
  });
});

describe('generated files, committed to an editor’s branch', () => {
  const where = { branch: 'sua/lich', head: PARENT };
  const ledger = [{ path: 'content/calendar-ledger.json', text: '[]\n' }];
  const MOVE = 'PATCH /git/refs/heads/sua/lich';
  const back = (hub: FakeGitHub, list: unknown) => writeBack(hub.api, where, JSON.stringify(list));

  test('are one commit, without force, and the checks start', async () => {
    const hub = new FakeGitHub({ ...git, [MOVE]: {} });
    expect(await back(hub, ledger)).toBe('sua/lich: content/calendar-ledger.json');
    expect(hub.bodies.get(MOVE)).toEqual({ sha: 'c1', force: false });
    expect(hub.written).toContain('POST /actions/workflows/ci.yml/dispatches');
  });

  test('are not committed when the branch has moved in the meantime', async () => {
    const hub = new FakeGitHub({ ...git, [MOVE]: new Refusal(422) });
    expect(await back(hub, ledger)).toContain('thay đổi khác');
    expect(hub.written).not.toContain('POST /actions/workflows/ci.yml/dispatches');
  });

  test.each([
    ['none', []],
    ['a file that no command writes', [...ledger, { path: 'package.json', text: '{}' }]],
    ['a workflow', [{ path: '.github/workflows/ci.yml', text: '' }]],
    ['something that is no list', { path: 'content/calendar-ledger.json' }],
  ])('%s: nothing is written', async (_what, list) => {
    const hub = new FakeGitHub(git);
    await back(hub, list);
    expect(hub.written).toEqual([]);
  });
});
