import { describe, expect, test } from 'vitest';
import { MemoryForge } from '../../tests/fixtures/forge-api.ts';
import { markers } from './comments.ts';
import { listWork } from './list.ts';
import { type Read, type ReadIssue, type ReadRequest, readWork } from './work.ts';
import { writeWork } from './write.ts';

const HEAD = 'a'.repeat(40);
const PARENT = 'b'.repeat(40);
/** Where the main branch of a MemoryForge is. */
const MAIN = 'd'.repeat(40);
const request = {
  number: 7,
  title: 't',
  branch: 'sua',
  head: HEAD,
  base: 'main',
  opened: '',
  isFork: false,
};
const summaryText = (text: string) => `${markers.summary}\n<!-- ban-cong-khai -->\n${text}\n`;
const read: ReadRequest = {
  number: 7,
  head: HEAD,
  summary: summaryText('Ba Bể: 50/54'),
  conflicts: null,
  written: [],
};

function forge(given: Partial<typeof request> = {}) {
  const memory = new MemoryForge();
  memory.requests = [{ ...request, ...given }];
  return memory;
}
/** As the third step gets it: through a file. */
const write = (hub: MemoryForge, work: Partial<Read>) =>
  writeWork(hub, readWork(JSON.stringify({ requests: [], issues: [], ...work })));
const comments = (hub: MemoryForge) =>
  hub.on({ kind: 'request', number: 7 }).map(({ body }) => body);

describe('the summary on a request', () => {
  test('is there while the checks still run, and says later how they ended', async () => {
    const hub = forge();
    await write(hub, { requests: [read] });
    expect(comments(hub)).toHaveLength(1);
    expect(comments(hub)[0]).toMatch(/Ba Bể: 50\/54[\s\S]*Đang dựng bản xem thử/);
    hub.checkState = { state: 'failed', address: 'https://x/1' };
    await write(hub, { requests: [read] });
    expect(comments(hub)).toHaveLength(1);
    expect(comments(hub)[0]).toMatch(
      /Ba Bể: 50\/54[\s\S]*\*\*chưa đạt\*\*.*https:\/\/x\/1.*xem thử/,
    );
    hub.checkState = { state: 'passed', address: 'https://x/2' };
    await write(hub, { requests: [read] });
    expect(comments(hub)[0]).toMatch(/Kiểm tra \*\*đạt\*\*[^\n]*MO-DAU\.html/);
  });

  test('says that the checks wait to be allowed', async () => {
    const hub = forge();
    hub.checkState = { state: 'held', address: 'https://x/1' };
    await write(hub, { requests: [read] });
    expect(comments(hub)[0]).toMatch(/chưa chạy\*\*.*https:\/\/x\/1.*cho phép/);
  });

  test('is asked for again only for another commit or another result', async () => {
    const hub = forge();
    const asked = async () => (await listWork(hub)).requests[0]?.needsSummary;
    expect(await asked()).toBe(true);
    await write(hub, { requests: [read] });
    expect(await asked()).toBe(false);
    hub.checkState = { state: 'passed', address: 'https://x/1' };
    expect(await asked()).toBe(true);
    await write(hub, { requests: [read] });
    hub.requests = [{ ...request, head: PARENT }];
    expect(await asked()).toBe(true);
  });

  test('leaves a person’s comment with the same first line alone', async () => {
    const hub = forge();
    hub.ownComments = async () => [];
    hub.on({ kind: 'request', number: 7 }).push({ id: 1, body: summaryText('của tôi') });
    await write(hub, { requests: [read] });
    expect(comments(hub)[0]).toContain('của tôi');
    expect(comments(hub)).toHaveLength(2);
  });

  test('says that there is none, when the content could not be read', async () => {
    const hub = forge();
    await write(hub, { requests: [{ ...read, summary: '' }] });
    expect(comments(hub)[0]).toContain('chưa viết được bản tóm tắt');
  });

  test.each([
    ['a file of the code', ['scripts/summary.ts']],
    ['a file moved out of the code', ['content/x.json', 'src/x']],
    ['more files than are listed', null],
  ])('warns of %s', async (_what, paths) => {
    const hub = forge();
    hub.paths = paths;
    await write(hub, { requests: [read] });
    expect(comments(hub)[0]).toContain('[!CAUTION]');
  });

  test('has no warning when only content changed', async () => {
    const hub = forge();
    hub.paths = ['content/progress/2017/ba-be/bc-1.json'];
    await write(hub, { requests: [read] });
    expect(comments(hub)[0]).not.toContain('CAUTION');
  });

  test('that is none, without the marker of the program that writes it, is not shown', async () => {
    const hub = forge();
    await write(hub, { requests: [{ ...read, summary: 'Duyệt ngay!' }] });
    expect(comments(hub).join()).not.toContain('Duyệt ngay');
  });

  test('in a public repository names only what the public may read', async () => {
    const secret = { ...read, summary: `${markers.summary}\nnội bộ\n` };
    const hub = forge();
    await write(hub, { requests: [secret] });
    expect(comments(hub)[0]).not.toContain('nội bộ');
    hub.private_ = true;
    hub.comments.clear();
    await write(hub, { requests: [secret] });
    expect(comments(hub)[0]).toContain('nội bộ');
  });

  test('cannot load pictures, link or mention people', async () => {
    const hub = forge();
    const text = '![x](https://evil.example/p) @mttq <img src=x>';
    await write(hub, { requests: [{ ...read, summary: summaryText(text) }] });
    expect(comments(hub)[0]).not.toMatch(/!\[|@mttq|<img|https:\/\/evil/);
  });
});

describe('what the second step says is not believed', () => {
  test.each([
    ['a request that is not open', { number: 8 }],
    ['another commit', { head: PARENT }],
    ['a number that is none', { number: '7' }],
    ['a path that no command writes', { written: [{ path: 'package.json', text: '{}' }] }],
    ['a workflow', { written: [{ path: '.github/workflows/ci.yml', text: '' }] }],
  ])('%s: nothing is written', async (_what, given) => {
    const hub = forge();
    await write(hub, { requests: [{ ...read, ...given } as ReadRequest] });
    expect(hub.written).toEqual([]);
  });

  test('a request that the forge refuses keeps no other waiting, and the run fails', async () => {
    const hub = forge();
    hub.requests = [...hub.requests, { ...request, number: 8 }];
    const add = hub.addComment.bind(hub);
    hub.addComment = async (topic, body) => {
      if (topic.number === 7) throw new Error('422');
      await add(topic, body);
    };
    const log = await write(hub, { requests: [read, { ...read, number: 8 }] });
    expect(log).toEqual({ lines: ['request 7: 422', 'request 8: created'], isWhole: false });
  });

  test.each(['', 'x', '[]', '{"requests": 1}'])('%j is no work', async (json) => {
    expect(readWork(json)).toEqual({ requests: [], issues: [] });
  });
});

describe('generated files', () => {
  const written = [{ path: 'content/calendar-ledger.json', text: '[]\n' }];

  test('are committed to the request’s branch, and its checks start', async () => {
    const hub = forge();
    await write(hub, { requests: [{ ...read, written }] });
    expect(hub.commits).toMatchObject([
      { branch: 'sua', parent: HEAD, files: written, isNew: false },
    ]);
    expect(hub.written).toContain('checks sua');
  });

  test('are not, when the branch is in another repository: its author is told what to do', async () => {
    const hub = forge({ isFork: true });
    await write(hub, { requests: [{ ...read, written }] });
    expect(hub.commits).toEqual([]);
    expect(comments(hub)[0]).toMatch(
      /thiếu tệp do máy ghi.*calendar-ledger[\s\S]*npm run generate[\s\S]*git fetch origin refs\/pull\/7\/head.*tu-ban-sao-7/,
    );
  });
});

describe('a request that git cannot join', () => {
  const conflicting = { ...read, summary: null, conflicts: ['content/targets/2017.json'] };

  test('is told what to do, once for each commit', async () => {
    const hub = forge();
    await write(hub, { requests: [conflicting] });
    await write(hub, { requests: [conflicting] });
    expect(hub.written).toEqual(['comment on request 7']);
    expect(comments(hub)[0]).toMatch(/chưa ghép được với nhánh `main`[\s\S]*targets\/2017\.json/);
  });

  test('and that it is over', async () => {
    const hub = forge();
    await write(hub, { requests: [conflicting] });
    await write(hub, { requests: [{ ...conflicting, conflicts: [] }] });
    expect(comments(hub)).toHaveLength(1);
    expect(comments(hub)[0]).toContain('đã ghép được');
  });

  test('is looked at again until it is over', async () => {
    const hub = forge();
    const said = async () => (await listWork(hub)).requests[0]?.saidConflict;
    expect(await said()).toBe(false);
    await write(hub, { requests: [conflicting] });
    expect(await said()).toBe(true);
    await write(hub, { requests: [{ ...conflicting, conflicts: [] }] });
    expect(await said()).toBe(false);
  });

  test('one that never was in conflict gets no comment', async () => {
    const hub = forge();
    await write(hub, { requests: [{ ...conflicting, conflicts: [] }] });
    expect(hub.written).toEqual([]);
  });

  test('a file’s name cannot do harm', async () => {
    const hub = forge();
    await write(hub, { requests: [{ ...conflicting, conflicts: ['content/@ai<b>.json'] }] });
    expect(comments(hub)[0]).not.toMatch(/@ai|<b>/);
  });
});

describe('an issue with figures', () => {
  const issue = {
    number: 5,
    text: '### Đơn vị',
    labels: ['nhan-so-lieu'],
    opened: '',
    isByMember: false,
  };
  const report = { path: 'content/progress/2017/ba-be/2017-03-31-1a2b3c4d.json', text: '{}\n' };
  const taken: ReadIssue = {
    number: 5,
    ok: true,
    files: [report],
    title: 'Ba Bể: 9 số liệu',
    summary: summaryText('## Tóm tắt'),
  };
  const hubWith = (given: Partial<typeof issue> = {}) => {
    const hub = new MemoryForge();
    hub.issues = [{ ...issue, ...given }];
    return hub;
  };
  const answers = (hub: MemoryForge) =>
    hub.on({ kind: 'issue', number: 5 }).map(({ body }) => body);

  test('becomes one request with all its reports, checks and a reply', async () => {
    const hub = hubWith();
    const other = { ...report, path: report.path.replace('03-31', '06-30') };
    await write(hub, { issues: [{ ...taken, files: [report, other] }] });
    expect(hub.commits).toMatchObject([
      { branch: 'phieu-5', parent: MAIN, files: [report, other], isNew: true },
    ]);
    expect(hub.written).toEqual([
      'branch phieu-5',
      'request phieu-5',
      'checks phieu-5',
      'comment on issue 5',
      'unlabel 5',
    ]);
    expect(answers(hub)[0]).toContain('Đã lập đề nghị thay đổi #100');
  });

  test('is not taken twice: what reviewers changed in the first request stays', async () => {
    const hub = hubWith();
    await write(hub, { issues: [taken] });
    await write(hub, { issues: [taken] });
    expect(hub.commits).toHaveLength(1);
    expect(answers(hub)).toHaveLength(1);
    expect(answers(hub)[0]).toContain('đang mở: #100');
  });

  test('that is refused gets the errors, escaped, and can be labelled again', async () => {
    const hub = hubWith();
    const errors = ['Số liệu: “@ai <b>80%</b>” không phải số → ghi 27/54'];
    await write(hub, { issues: [{ number: 5, ok: false, errors }] });
    expect(answers(hub)[0]).toContain(
      '- Số liệu: “@\u200Bai \\<b\\>80%\\</b\\>” không phải số → ghi 27/54',
    );
    expect(hub.issues[0]?.labels).toEqual([]);
    expect(hub.commits).toEqual([]);
  });

  test('without the right to open requests: the branch is there, and the reply says what to allow', async () => {
    const hub = hubWith();
    hub.mayOpen = false;
    await write(hub, { issues: [taken] });
    expect(answers(hub)[0]).toContain('chưa cho phép máy lập đề nghị');
  });

  test.each([
    ['another path', { files: [{ ...report, path: '.github/workflows/ci.yml' }] }],
    ['a path that climbs', { files: [{ ...report, path: 'content/progress/2017/../x.json' }] }],
    ['no file', { files: [] }],
    ['a text that is none', { files: [{ ...report, text: 5 }] }],
  ])('%s: nothing is written', async (_what, given) => {
    const hub = hubWith();
    await write(hub, { issues: [{ ...taken, ...given } as ReadIssue] });
    expect(hub.written).toEqual([]);
  });

  test.each([
    ['labelled by a maintainer', issue, true],
    ['by a stranger, not labelled', { ...issue, labels: ['phieu-so-lieu'] }, false],
    ['by a member', { ...issue, labels: ['phieu-so-lieu'], isByMember: true }, true],
  ])('%s: taken %s', async (_what, given, isTaken) => {
    expect((await listWork(hubWith(given))).issues).toHaveLength(isTaken ? 1 : 0);
  });

  test('of a member is answered once; after that the label asks again', async () => {
    const hub = hubWith({ labels: ['phieu-so-lieu'], isByMember: true });
    await write(hub, { issues: [{ number: 5, ok: false, errors: ['x'] }] });
    expect((await listWork(hub)).issues).toEqual([]);
    hub.issues = [{ ...issue, labels: ['phieu-so-lieu', 'nhan-so-lieu'] }];
    expect((await listWork(hub)).issues).toHaveLength(1);
  });
});
