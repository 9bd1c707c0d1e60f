import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NA_RI, PROGRESS, REPORTS } from '../tests/fixtures/broken/good.ts';
import { Repository } from '../tests/fixtures/repository.ts';
import { lines } from '../tests/fixtures/sheets/build.ts';

// Each command is a separate process, and a busy machine is slow.
vi.setConfig({ testTimeout: 60_000 });

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());
const progress = (...args: ReadonlyArray<string>) => repository.run('progress.ts', args);
const at = (name: string) => join(repository.root, name);

const head = [
  'Đơn vị',
  'Chỉ tiêu',
  'Số đã đạt',
  'Tổng số',
  'Tính đến ngày',
  'Ngày báo cáo',
  'Nơi báo cáo',
  'Nguồn',
];
const row = (over: string, day = '30/06/2017') => [
  'ba-be',
  '2017/attp-khu-dan-cu',
  over,
  '54',
  day,
  '05/07/2017',
  'UB MTTQ',
  'BC 1',
];
const table = (name: string, ...rows: ReadonlyArray<ReadonlyArray<string>>) => {
  writeFileSync(at(name), lines([head, ...rows], ';'));
  return at(name);
};
/** The reports that a command added: their files, which are not in the repository yet. */
const added = (): Array<string> =>
  repository.git('ls-files', '--others', 'content').split('\n').filter(Boolean);
const report = (path: string | undefined) => JSON.parse(repository.read(path ?? ''));
/** Changes to files that were there. */
const changed = () => repository.git('diff', '--name-only', '--', 'content');

describe('import of a foreign table', () => {
  const foreign = () => {
    const rows = [
      ['Huyện', 'Khu dân cư đạt', 'Khu dân cư', 'Cán bộ'],
      ['Huyện Ba Bể', '45', '54', 'A'],
    ];
    writeFileSync(at('bang.csv'), lines(rows, ';'));
    return at('bang.csv');
  };
  const facts = [
    ['--plan', '2017'],
    ['--as-of', '30/06/2017'],
    ['--reported-on', '05/07/2017'],
    ['--reporter', 'UB MTTQ'],
    ['--document', 'BC 1'],
  ].flat();
  const columns = [
    'B=ATTP: khu dân cư / số đã đạt',
    'C=2017/attp-khu-dan-cu / tổng số',
    'D=bỏ',
  ].flatMap((one) => ['--column', one]);

  test('shows what each column seems to mean, and asks for the rest', () => {
    const { status, stderr } = progress('import', foreign(), '--map', '--yes', ...facts);
    expect(status).toBe(2);
    expect(stderr).toMatch(/A +Huyện +Huyện Ba Bể +Đơn vị +tên cột/);
    expect(stderr).toMatch(/Chưa biết cột B, C, D là gì/);
  });

  test.each([
    [
      'no heading of ours',
      [
        ['Tên huyện', 'Được', 'Tất cả'],
        ['Huyện Ba Bể', '45', '54'],
      ],
    ],
    [
      'a column too many',
      [
        [...head, 'Cán bộ'],
        [...row('45'), 'A'],
      ],
    ],
  ])('points to --map: %s', (_what, rows) => {
    writeFileSync(at('bang.csv'), lines(rows, ';'));
    const { status, stderr } = progress('import', at('bang.csv'));
    expect(status).toBe(1);
    expect(stderr).toContain('chạy lại lệnh này và thêm --map');
  });

  test('reads it as confirmed, and remembers it for the next file', () => {
    const unconfirmed = progress('import', foreign(), '--map', ...columns, ...facts);
    expect(unconfirmed).toMatchObject({ status: 2, stderr: expect.stringMatching(/--yes/) });
    const first = progress('import', foreign(), '--map', '--yes', ...columns, ...facts);
    expect(first).toMatchObject({ status: 0 });
    expect(first.stderr).toContain('cột D (Cán bộ) không phải số liệu nên không lấy');
    const again = progress('import', foreign(), ...facts);
    expect(again).toMatchObject({ status: 0, stderr: expect.stringMatching(/1 dòng đã có/) });
  });
});

describe('import', () => {
  test('shows the changes, writes them as a report of the district, and says so', () => {
    const { status, stdout } = progress('import', table('so-lieu.csv', row('45')));
    expect(status).toBe(0);
    expect(stdout).toMatch(/Huyện ba-be\n.*Trước +Sau/);
    const [path, ...more] = added();
    expect([path, more]).toEqual([
      expect.stringMatching(/^content\/progress\/2017\/ba-be\/2017-06-30-[0-9a-f]{8}\.json$/),
      [],
    ]);
    expect(stdout).toContain(`Đã ghi 1 số liệu vào ${path}.`);
    expect(report(path)).toMatchObject({ asOf: '2017-06-30', figures: [{ numerator: 45 }] });
    expect(changed()).toBe('');
    expect(repository.run('check.ts', ['--base', 'main'])).toMatchObject({ status: 0 });
  });

  test('one invalid row prevents all changes', () => {
    const file = table('so-lieu.csv', row('45'), row('55', '31/05/2017'));
    const { status, stderr } = progress('import', file);
    expect(status).toBe(1);
    expect(stderr).toMatch(/✗ Dòng 3, mục “Số đã đạt”, đang ghi “55”/);
    expect(stderr).toContain('Chưa ghi gì cả');
    expect(repository.git('status', '--porcelain', 'content')).toBe('');
  });

  test('a second import of the same file changes nothing', () => {
    const file = table('so-lieu.csv', row('45'));
    progress('import', file);
    const before = added();
    const { status, stdout, stderr } = progress('import', file);
    expect({ status, files: added(), changed: changed() }).toEqual({
      status: 0,
      files: before,
      changed: '',
    });
    expect(stderr).toContain('1 dòng đã có từ trước');
    expect(stdout).toContain('Không có số liệu mới');
  });

  test('--dry-run shows the changes and writes nothing', () => {
    const { status, stdout } = progress('import', '--dry-run', table('so-lieu.csv', row('45')));
    expect(status).toBe(0);
    expect(stdout).toContain('không ghi gì');
    expect(repository.git('status', '--porcelain', 'content')).toBe('');
  });

  test('with several files, each row is reported with its file', () => {
    const { stderr } = progress(
      'import',
      table('a.csv', row('45')),
      table('b.csv', row('x', '31/05/2017')),
    );
    expect(stderr).toContain('✗ Tệp “b.csv”, dòng 2, cột C');
  });
});

test('template: writes a workbook that import reads, and never overwrites one', () => {
  const out = at('mau.xlsx');
  expect(progress('template', '--area', 'ba-be', '--out', out)).toMatchObject({ status: 0 });
  expect(progress('import', out).stderr).toMatch(/2 dòng chưa điền số liệu/);
  const bytes = readFileSync(out);
  const again = progress('template', '--area', 'ba-be', '--out', out);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('không ghi đè');
  expect(readFileSync(out).equals(bytes)).toBe(true);
});

const one = [
  '--area',
  'ba-be',
  '--target',
  '2017/attp-khu-dan-cu',
  '--figure',
  '45/54',
  '--as-of',
  '30/06/2017',
  '--reporter',
  'UB',
  '--document',
  'BC',
];

describe('add, correct, list', () => {
  test('a figure is added from options alone, with today as the reporting day', () => {
    expect(progress('add', ...one)).toMatchObject({ status: 0 });
    expect(report(added()[0])).toMatchObject({
      reportedOn: '2017-07-10',
      figures: [{ numerator: 45 }],
    });
  });

  test('missing options are named when nobody can be asked', () => {
    const { status, stderr } = progress('add', '--area', 'ba-be');
    expect(status).toBe(2);
    expect(stderr).toContain('--target, --figure, --as-of, --reporter, --document');
  });

  test('a correction preserves the old report and names what was wrong with it', () => {
    const args = ['--area', 'ba-be', '--id', 'bc-2', '--figure', '41/54', '--reason', 'Đếm thiếu'];
    expect(progress('correct', ...args)).toMatchObject({ status: 0 });
    expect(added()).toHaveLength(1);
    expect(changed()).toBe('');
    expect(report(added()[0])).toMatchObject({
      asOf: '2017-03-31',
      figures: [{ supersedes: 'bc-2', reason: 'Đếm thiếu' }],
    });
    expect(progress('correct', ...args).stderr).toContain('đã được đính chính bởi');
    expect(progress('list', '--area', 'ba-be').stdout).toMatch(/bc-2 .*40\/54 +đã được đính chính/);
  });

  describe('a report of several figures', () => {
    const SHARE = '2017/attp-khu-dan-cu';
    const correct = ['correct', '--area', 'ba-be', '--id', 'quy-1', '--reason', 'Đếm thiếu'];
    beforeEach(() => {
      const [share, count] = [REPORTS[1], REPORTS[3]].map(report);
      const { figures, ...head } = share;
      const both = [...figures, ...count.figures].map(
        ({ target, value, numerator, denominator }) => ({ target, value, numerator, denominator }),
      );
      repository.write(
        'content/progress/2017/ba-be/quy-1.json',
        `${JSON.stringify({ ...head, asOf: '2017-04-30', reportedOn: '2017-05-02', figures: both }, null, 2)}\n`,
      );
      repository.commit('Một báo cáo, hai số liệu');
    });

    test('is asked which one is meant', () => {
      expect(progress(...correct, '--figure', '41/54').stderr).toMatch(/quy-1.*--target.*2017\//);
    });

    test('is corrected by its id and the target', () => {
      const args = [...correct, '--figure', '41/54', '--target', SHARE];
      expect(progress(...args)).toMatchObject({ status: 0 });
      expect(report(added()[0]).figures[0]).toMatchObject({ target: SHARE, numerator: 41 });
    });
  });

  test('a misspelt id gets a suggestion', () => {
    const { stderr } = progress(
      'correct',
      '--area',
      'ba-be',
      '--id',
      'bc2',
      '--figure',
      '1/2',
      '--reason',
      'x',
    );
    expect(stderr).toContain('“bc-2”?');
  });
});

describe('clear-sample', () => {
  const sample = (path: string) =>
    repository.edit(path, '"plan": "2017",', '"plan": "2017",\n  "sample": true,');

  test('deletes only the sample reports, and the result passes the check', () => {
    for (const path of REPORTS) sample(path);
    repository.commit('Số liệu minh họa');
    const { status, stdout } = progress('clear-sample', '--yes');
    expect(status).toBe(0);
    expect(stdout).toContain(`${PROGRESS}: xóa tệp, 1 số liệu giả định`);
    expect(stdout).toContain('Đã xóa 4 số liệu giả định trong 4 tệp.');
    expect(changed().trim().split('\n').sort()).toEqual([...REPORTS].sort());
    expect(existsSync(at(NA_RI))).toBe(true);
    expect(repository.run('check.ts', ['--base', 'HEAD'])).toMatchObject({ status: 0 });
  });

  test('requires --yes when nobody can be asked', () => {
    sample(PROGRESS);
    const text = repository.read(PROGRESS);
    expect(progress('clear-sample')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--yes'),
    });
    expect(repository.read(PROGRESS)).toBe(text);
  });
});

describe('migrate', () => {
  const OLD = 'content/progress/2017/ba-be.json';
  /** The reports of Ba Bể as the software kept them before: in one file. */
  const asBefore = () => {
    const observations = REPORTS.map((path) => {
      const { figures, area: _, plan: __, ...given } = report(path);
      return { ...given, ...figures[0] };
    });
    for (const path of REPORTS) repository.delete(path);
    repository.write(OLD, JSON.stringify({ area: 'ba-be', plan: '2017', observations }));
    repository.commit('Kiểu tệp cũ');
  };

  test('the checker names the command, which loses nothing and has nothing to do twice', () => {
    const texts = REPORTS.map((path) => repository.read(path));
    asBefore();
    const { status, stdout } = repository.run('check.ts', []);
    expect({ status, stdout }).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('npm run progress -- migrate'),
    });
    expect(progress('migrate')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${OLD}: 4 báo cáo, 4 số liệu`),
    });
    expect(existsSync(at(OLD))).toBe(false);
    expect(REPORTS.map((path) => repository.read(path))).toEqual(texts);
    expect(repository.run('check.ts', ['--base', 'HEAD'])).toMatchObject({ status: 0 });
    expect(progress('migrate').stdout).toContain('Không có tệp kiểu cũ');
    expect(REPORTS.map((path) => repository.read(path))).toEqual(texts);
  });

  test('goes on where it was interrupted', () => {
    const text = repository.read(PROGRESS);
    asBefore();
    repository.write(PROGRESS, text);
    expect(progress('migrate')).toMatchObject({ status: 0 });
    expect(repository.run('check.ts', ['--base', 'HEAD'])).toMatchObject({ status: 0 });
  });

  test('stops where old and new files say different things, and touches neither', () => {
    const text = repository.read(PROGRESS);
    asBefore();
    repository.write(PROGRESS, text.replace('"numerator": 27', '"numerator": 28'));
    const old = repository.read(OLD);
    const { status, stderr } = progress('migrate');
    expect(status).toBe(2);
    expect(stderr).toContain(`“bc-1” đã có trong ${PROGRESS}`);
    expect(repository.read(OLD)).toBe(old);
    expect(existsSync(at(REPORTS[1] ?? ''))).toBe(false);
  });

  test('--dry-run converts nothing', () => {
    asBefore();
    expect(progress('migrate', '--dry-run')).toMatchObject({ status: 0 });
    expect(existsSync(at(OLD))).toBe(true);
    expect(existsSync(at(PROGRESS))).toBe(false);
  });

  test('a file that cannot be read is named, and nothing is converted', () => {
    asBefore();
    repository.write('content/progress/2017/na-ri.json', '{"observations": [');
    const { status, stderr } = progress('migrate');
    expect(status).toBe(2);
    expect(stderr).toContain('content/progress/2017/na-ri.json: không đọc được');
    expect(existsSync(at(OLD))).toBe(true);
  });
});

describe('issue', () => {
  const body = (figure: string) =>
    Object.entries({
      'Đơn vị': 'Huyện ba-be',
      'Chỉ tiêu': 'x [2017/attp-khu-dan-cu]',
      'Số liệu': figure,
      'Số liệu tính đến ngày': '30/06/2017',
      'Ngày báo cáo': '_No response_',
      'Nơi báo cáo': 'UB',
      'Văn bản hoặc nguồn của số liệu': 'BC',
    })
      .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
      .join('\n');
  const issue = (text: string) => {
    writeFileSync(at('body.md'), text);
    const { status } = progress('issue', at('body.md'), '--out', at('ket-qua.json'));
    return { status, result: JSON.parse(readFileSync(at('ket-qua.json'), 'utf8')) };
  };

  test('writes the report and a result for the workflow', () => {
    const { status, result } = issue(body('45/54'));
    expect(status).toBe(0);
    expect(result).toMatchObject({
      ok: true,
      changed: true,
      files: added(),
      reports: [{ area: 'ba-be', target: '2017/attp-khu-dan-cu' }],
    });
    expect(result.title).toContain('45/54 (30/06/2017)');
    expect(added()).toHaveLength(1);
    expect(report(added()[0]).figures).toMatchObject([{ numerator: 45 }]);
  });

  test('a refusal names the wrong answer, and nothing is written', () => {
    const { status, result } = issue(body('83%'));
    expect(status).toBe(1);
    expect(result).toMatchObject({
      ok: false,
      files: [],
      problems: [
        { place: 'Mục “Số liệu”, đang ghi “83%”', message: expect.stringContaining('phần trăm') },
      ],
    });
    expect(repository.git('status', '--porcelain', 'content')).toBe('');
  });
});

test('help is Vietnamese, for all commands and each one; a wrong command line gets it too', () => {
  expect(progress('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('clear-sample'),
  });
  expect(progress('import', '--help').stdout).toContain('--dry-run');
  expect(progress('impor')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Không có lệnh “impor”'),
  });
  expect(progress('list', '--bad')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Không hiểu tùy chọn “--bad”'),
  });
  expect(progress('import', at('khong-co.xlsx'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Không đọc được tệp'),
  });
  expect(existsSync(at('dist'))).toBe(false);
});
