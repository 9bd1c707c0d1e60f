import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../tests/fixtures/repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  writeFileSync(join(repository.root, 'units.csv'), 'Tên,Loại\nVăn Lang,Xã\nXuân Hương,Phường\n');
});
afterEach(() => repository.remove());

const answers = [
  '--owner',
  'Mặt trận Tổ quốc Việt Nam tỉnh Hòa Sơn',
  '--area',
  'tỉnh Hòa Sơn',
  '--year',
  '2026',
];
const run = (...args: ReadonlyArray<string>) => repository.run('init.ts', args);
const units = () => ['--units', join(repository.root, 'units.csv')];
const changed = () => repository.git('status', '--porcelain', '-uall', '--', 'content').trim();

describe('npm run init', () => {
  test('replaces the old content with that of the new office, and lists the next steps', () => {
    const { status, stdout } = run(...answers, ...units(), '--yes');
    expect(status).toBe(0);
    expect(stdout).toContain('Nội dung đang có là của “Mặt trận Tổ quốc Việt Nam tỉnh Minh Giang”');
    expect(stdout).toContain('báo cáo số liệu thật');
    expect(stdout).toContain('1. npm run check');
    const check = repository.run('check.ts', []);
    expect([check.status, check.stdout]).toEqual([
      0,
      expect.stringContaining('Nội dung hợp lệ, có 1 cảnh báo.'),
    ]);
    const folders = readdirSync(join(repository.root, 'content'));
    expect(folders).not.toContain('campaigns');
    expect(folders).not.toContain('attachments');
    expect(repository.read('content/site.json')).not.toContain('Minh Giang');
    expect(repository.read('.github/CODEOWNERS')).toContain('/content/progress/*/van-lang/');
    // GitHub refuses a form with an empty list of targets.
    expect(existsSync(join(repository.root, '.github/ISSUE_TEMPLATE/bao-cao-so-lieu.yml'))).toBe(
      false,
    );
  });

  test('--dry-run lists the files to write and remove, and changes nothing', () => {
    const { status, stdout } = run(...answers, ...units(), '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('content/targets/2026.json');
    // Nobody has reported yet, so no unit has a file of reports.
    expect(stdout).not.toContain('content/progress/2026');
    expect(stdout).toContain('content/plans/2017.json');
    expect(stdout).toContain('content/attachments/2016/chi-thi-10.pdf');
    expect(stdout).toContain('không ghi gì');
    expect(changed()).toBe('');
  });

  test('without a terminal, all missing options are named at once', () => {
    const { status, stderr } = run('--owner', 'Mặt trận Tổ quốc Việt Nam tỉnh Hòa Sơn');
    expect(status).toBe(1);
    expect(stderr).toContain('--area, --units, --year, --yes');
  });

  test('existing content is only replaced after confirmation', () => {
    const { status, stderr } = run(...answers, ...units());
    expect(status).toBe(1);
    expect(stderr).toContain('--yes');
    expect(changed()).toBe('');
  });

  test('uncommitted files are never replaced', () => {
    repository.edit('content/areas.json', '"communes": 16', '"communes": 15');
    const { status, stderr } = run(...answers, ...units(), '--yes');
    expect(status).toBe(1);
    expect(stderr).toContain('content/areas.json');
    expect(repository.read('content/areas.json')).toContain('"communes": 15');
  });

  test('every problem of the list is reported with its row, and nothing is written', () => {
    writeFileSync(join(repository.root, 'units.csv'), 'Tên,Loại\nVăn Lang,\n,Xã\n');
    const { status, stderr } = run(...answers, ...units(), '--yes');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Dòng 2.*không rõ là xã[\s\S]*Dòng 3.*không có tên/i);
    expect(changed()).toBe('');
  });

  test('also works in an empty folder, where nothing can be lost', () => {
    repository.git('rm', '-rq', 'content');
    repository.commit('Bỏ hết');
    const empty = repository.run('check.ts', []);
    expect(empty.status).toBe(1);
    expect(empty.stdout).toContain('npm run init');
    expect(run(...answers, ...units()).status).toBe(0);
    expect(repository.run('check.ts', []).status).toBe(0);
  });

  test.each([
    [['--year', '26'], 1, 'không phải một năm'],
    [['--units', 'khong-co.csv'], 1, 'Không đọc được tệp'],
    [['--owner', ' '], 1, '--owner đang trống'],
    [['--x'], 2, 'Không hiểu tùy chọn “--x”'],
  ])('%j is refused with a message in Vietnamese', (args, code, words) => {
    const { status, stderr } = run(...answers, ...units(), '--yes', ...args);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
    expect(changed()).toBe('');
  });
});
