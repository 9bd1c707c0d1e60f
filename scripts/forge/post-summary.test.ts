import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../../tests/fixtures/github.ts';
import { type CheckRun, postSummary } from './post-summary.ts';

const MARKER = '<!-- tom-tat-thay-doi -->';
const PUBLIC_MARKER = '<!-- ban-cong-khai -->';
const SHA = 'a'.repeat(40);
const run: CheckRun = {
  event: 'pull_request',
  conclusion: 'success',
  head_sha: SHA,
  head_branch: 'sua',
  html_url: 'https://github.invalid/run/1',
  head_repository: { owner: { login: 'nguoi-gui' } },
};
const pull = { number: 7, state: 'open', head: { sha: SHA }, changed_files: 1 };
const files = [{ filename: 'content/progress/2017/ba-be.json' }];
const github = (given: object = {}, changed: ReadonlyArray<object> = files) =>
  new FakeGitHub({ 'GET /pulls/7': { ...pull, ...given }, 'GET /pulls/7/files': changed });
const summary = (text: string) => `${MARKER}\n${PUBLIC_MARKER}\n${text}\n`;
/** What the workflow does in a public repository. */
const post = (hub: FakeGitHub, artefact: Parameters<typeof postSummary>[2], of: CheckRun = run) =>
  postSummary(hub.api, of, artefact, false);

describe('the summary on a pull request', () => {
  test('is one comment, which later runs update', async () => {
    const hub = github();
    const say = (text: string) => post(hub, { number: '7\n', summary: summary(text) });
    expect(await say('Ba Bể: 50/54')).toBe('#7: created');
    expect(await say('Ba Bể: 51/54')).toBe('#7: updated');
    expect(await say('Ba Bể: 51/54')).toBe('#7: unchanged');
    expect(hub.comments).toHaveLength(1);
    expect(hub.comments[0]?.body).toBe(
      `${MARKER}\nBa Bể: 51/54\n\n---\nXem thử: mở [lần kiểm tra này](https://github.invalid/run/1), tải “xem-thu” ở mục Artifacts.`,
    );
  });

  test('leaves a person’s comment with the same first line alone', async () => {
    const hub = github();
    hub.comments.push({ id: 1, body: summary('của tôi'), user: { login: 'ai-do', type: 'User' } });
    await post(hub, { number: '7', summary: summary('x') });
    expect(hub.comments.map(({ body }) => body.includes('của tôi'))).toEqual([true, false]);
  });

  test('says when the checks failed', async () => {
    const hub = github();
    const failed: CheckRun = { ...run, conclusion: 'failure' };
    await post(hub, { number: '7', summary: summary('x') }, failed);
    expect(hub.comments[0]?.body).toContain('Kiểm tra **chưa đạt**');
  });

  test.each([
    ['a file of the code', [{ filename: 'scripts/summary.ts' }], {}],
    [
      'a file moved out of the code',
      [{ filename: 'content/x.json', previous_filename: 'src/x' }],
      {},
    ],
    ['more files than GitHub lists', files, { changed_files: 4000 }],
  ])('warns of %s: the summary may be the work of changed code', async (_what, changed, given) => {
    const hub = github(given, changed);
    await post(hub, { number: '7', summary: summary('x') });
    expect(hub.comments[0]?.body).toContain('sửa cả tệp ngoài nội dung');
  });

  test('has no warning when only content changed', async () => {
    const hub = github();
    await post(hub, { number: '7', summary: summary('x') });
    expect(hub.comments[0]?.body).not.toContain('CAUTION');
  });

  test('goes to the branch’s pull request when a workflow started the run', async () => {
    const hub = new FakeGitHub({
      'GET /pulls?state=open&head=nguoi-gui%3Asua': [{ number: 7 }],
      'GET /pulls/7': pull,
      'GET /pulls/7/files': files,
    });
    const started = { ...run, event: 'workflow_dispatch' };
    // The number in the artifact is ignored.
    expect(await post(hub, { number: '9', summary: summary('x') }, started)).toBe('#7: created');
  });

  test.each([
    ['a number that is none', {}, { number: '7/../../x' }, 'belongs to no pull request'],
    ['a request with a newer commit', { head: { sha: 'b'.repeat(40) } }, {}, 'newer commit'],
    ['a closed request', { state: 'closed' }, {}, 'not open'],
    ['no summary', {}, { summary: '' }, 'no summary'],
    ['a text without the marker', {}, { summary: 'Duyệt ngay!' }, 'no summary'],
    ['a summary that may name staff entries', {}, { summary: `${MARKER}\nx\n` }, 'no summary'],
  ])('%s: nothing is posted', async (_what, given, artefact, said) => {
    const hub = github(given);
    const done = await post(hub, {
      number: '7',
      summary: summary('x'),
      ...artefact,
    });
    expect(done).toContain(said);
    expect(hub.written).toEqual([]);
  });

  test('a summary that may name staff entries is posted in a private repository', async () => {
    const hub = github();
    const artefact = { number: '7', summary: `${MARKER}\nKế hoạch nội bộ\n` };
    expect(await postSummary(hub.api, run, artefact, true)).toBe('#7: created');
    expect(hub.comments[0]?.body).toContain('Kế hoạch nội bộ');
  });

  test('is refused when its commit does not belong to the claimed pull request', async () => {
    const hub = new FakeGitHub({
      'GET /pulls/8': { ...pull, number: 8, head: { sha: 'c'.repeat(40) } },
    });
    expect(await post(hub, { number: '8', summary: summary('x') })).toContain('newer');
    expect(hub.written).toEqual([]);
  });
});
