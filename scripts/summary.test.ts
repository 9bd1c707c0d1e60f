import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SITE_FILE } from '../src/model/site.ts';
import { MILESTONES, PLAN, PROGRESS, SECOND, TARGETS } from '../tests/fixtures/broken/good.ts';
import { Repository } from '../tests/fixtures/repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

const summary = (...args: ReadonlyArray<string>) =>
  repository.run('summary.ts', args.length > 0 ? args : ['--base', 'main']);

const NEW = 'content/progress/2017/ba-be/bc-3.json';

/** Adds a report of Ba Bể with one figure. */
function report(head: object = {}, figure: object = {}): void {
  const file = {
    area: 'ba-be',
    plan: '2017',
    asOf: '2017-04-08',
    reportedOn: '2017-04-10',
    reporter: 'Ủy ban MTTQ huyện Ba Bể',
    document: 'Báo cáo số 12',
    ...head,
    figures: [{ target: '2017/attp-khu-dan-cu', numerator: 50, denominator: 54, ...figure }],
  };
  repository.write(NEW, `${JSON.stringify(file, null, 2)}\n`);
}

describe('npm run summary', () => {
  test('a new figure: before, after, status, source, province total and pages', () => {
    report();
    const { status, stdout } = summary();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!-- tom-tat-thay-doi -->\n## Tóm tắt thay đổi\n/);
    expect(stdout).toContain('#### Huyện ba-be: 1 số liệu mới');
    expect(stdout).toContain('Số liệu tính đến: **08/04/2017**');
    expect(stdout).toContain(
      '| Khu dân cư ATTP (khu dân cư) | **92,6% (50/54)** | 74,1% (40/54), ngày 31/03/2017 |',
    );
    expect(stdout).toMatch(/quá hạn → \*\*hoàn thành \(đúng hạn\)\*\*/);
    expect(stdout).toContain(`\`${NEW}\``);
    expect(stdout).toContain('Văn bản: Báo cáo số 12; Nơi báo cáo: Ủy ban MTTQ huyện Ba Bể');
    expect(stdout).toMatch(
      /### Kết quả chung\n\n.*\n.*\n\| Khu dân cư ATTP \| 74,1% \(40\/54\).*\| \*\*92,6%/,
    );
    expect(stdout).toContain('- `/tien-do/2017/attp-khu-dan-cu/`');
    expect(stdout).toContain('- `/don-vi/ba-be/`');
    expect(stdout).not.toContain('### Cần xem lại');
  });

  test('a new figure is reported even if the base is older than content/site.json', () => {
    const text = repository.read(SITE_FILE);
    repository.delete(SITE_FILE);
    repository.commit('Nội dung chưa có site.json');
    repository.write(SITE_FILE, text);
    report();
    const { stdout } = summary('--base', 'HEAD');
    expect(stdout).toContain('#### Huyện ba-be: 1 số liệu mới');
    expect(stdout).toContain(`\`${NEW}\``);
    expect(stdout).not.toContain(PROGRESS);
  });

  test('a correction names what it corrects and why', () => {
    report({ asOf: '2017-03-31' }, { supersedes: 'bc-2', reason: 'Đếm thiếu một xã' });
    expect(summary().stdout).toContain(
      'đính chính báo cáo bc-2: thay 74,1% (40/54) ngày 31/03/2017; lý do: Đếm thiếu một xã',
    );
  });

  test('a figure changed in place or removed is an error at the top', () => {
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 30');
    repository.delete(SECOND);
    const { stdout } = summary();
    expect(stdout).toContain('**Có 2 lỗi, chưa công bố được.**');
    expect(stdout).toContain('Số đã đạt từ “27” thành “30”');
    expect(stdout).toContain(`Tệp \`${PROGRESS}:9\``);
    expect(stdout).toContain(`Tệp \`${SECOND}:1\``);
    expect(stdout).toContain('**số liệu đã báo cáo bị sửa, trước ghi 50% (27/54)**');
  });

  test('a form that stayed open takes back what was published meanwhile: told first', () => {
    const opened = repository.read(TARGETS);
    repository.git('checkout', '-q', 'main');
    repository.edit(TARGETS, '"due": "2017-04-10"', '"due": "2017-06-30"');
    repository.commit('Dời hạn');
    // The form puts its branch on the newest main branch, and its file as it was opened.
    repository.git('checkout', '-q', '-B', 'sua');
    repository.write(TARGETS, opened);
    const { stdout } = summary();
    expect(stdout).toContain('**Lấy lại điều cũ ở 1 chỗ vừa được sửa**');
    expect(stdout).toContain(`- \`${TARGETS}\`: 1 chỗ`);
  });

  test('deadlines: a milestone, a target’s due day, the closing day', () => {
    repository.edit(MILESTONES, '"2017-11-18"', '"2017-11-20"');
    repository.edit(TARGETS, '"due": "2017-04-10"', '"due": "2017-06-30"');
    repository.edit(PLAN, '"2018-01-31"', '"2018-02-28"');
    const { stdout } = summary();
    expect(stdout).toContain(
      '- Mốc thời gian “Tháng cao điểm”, mốc: 17/10/2017 – 18/11/2017 → **17/10/2017 – 20/11/2017**',
    );
    expect(stdout).toContain('hạn của chỉ tiêu: 10/04/2017 → **30/06/2017**');
    expect(stdout).toContain('ngày chốt số liệu của năm: 31/01/2018 → **28/02/2018**');
    expect(stdout).toContain('- `/lich/2017/`');
  });

  test('a change of the official text is highlighted', () => {
    repository.edit('content/guidance/2017/i-2-4.md', 'Phấn đấu', 'Cố gắng');
    expect(summary().stdout).toMatch(/- sửa Mục hướng dẫn.*\*\*NGUYÊN VĂN VĂN BẢN THAY ĐỔI/);
  });

  test('an unreadable file is named, and nothing in it is reported as removed', () => {
    repository.edit(PROGRESS, '"plan": "2017",', '"plan": "2017"');
    const { stdout } = summary();
    expect(stdout).toContain(`### Chưa đọc được, nên chưa so sánh\n\n- \`${PROGRESS}\``);
    expect(stdout).not.toContain('### Số liệu theo từng báo cáo');
  });

  test('text from editors is escaped, not rendered as Markdown', () => {
    report({ document: '@mttq **x** | <img src=x> [y](https://example.org)\n# z', reporter: '`' });
    const line = summary()
      .stdout.split('\n')
      .find((row) => row.startsWith('Năm: 2017'));
    expect(line).toContain(
      '@\u200Bmttq \\*\\*x\\*\\* \\| \\<img src=x\\> \\[y\\](https:\u200B//example.org) \\# z',
    );
    expect(line).toContain('\\`');
  });

  test('files outside the content are counted', () => {
    repository.write('src/x.ts', 'export {};\n');
    repository.git('add', '-A');
    expect(summary().stdout).toContain('**1 tệp ngoài nội dung cũng thay đổi**');
  });

  describe('entries for staff', () => {
    const PATH = 'content/guidance/2017/viec-kin.md';
    const withEvent = (event: object) => {
      const path = '.git/event.json';
      repository.write(path, JSON.stringify(event));
      return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: join(repository.root, path) };
    };
    const run = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}) => {
      const text = repository.read('content/guidance/2017/i-2-4.md');
      repository.write(PATH, text.replace('---', '---\naudience: staff'));
      return repository.run('summary.ts', ['--base', 'main', ...args], env).stdout;
    };

    test('are named on an office computer', () => expect(run([])).toContain(PATH));
    test('are named in a workflow of a private repository', () =>
      expect(run([], withEvent({ repository: { private: true } }))).toContain(PATH));
    test.each([
      ['with --public', ['--public'], () => ({})],
      [
        'in a workflow of a public repository',
        [],
        () => withEvent({ repository: { private: false } }),
      ],
      ['in a workflow whose event does not say', [], () => withEvent({ repository: {} })],
      ['in a workflow without an event', [], () => ({ GITHUB_ACTIONS: 'true' })],
    ])('are not named %s', (_what, args, env) => {
      const text = run(args, env());
      expect(text).toContain('**1 mục nội bộ thay đổi.**');
      expect(text).not.toContain('viec-kin');
    });
  });

  test('says so when nothing changed', () => {
    expect(summary().stdout).toContain('Nội dung không thay đổi.');
  });

  test.each([
    [['--base', 'khong-co'], 'Không tìm thấy “khong-co”'],
    [['--x'], 'Cách dùng: npm run summary'],
    [['--out', 'x.md'], 'Hãy nêu nhánh để so sánh'],
  ])('%j is refused with a message in Vietnamese', (args, words) => {
    const { status, stderr } = summary(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
