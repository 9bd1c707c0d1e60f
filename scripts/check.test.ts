import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FINAL, PROGRESS, SECOND } from '../tests/fixtures/broken/good.ts';
import { Repository } from '../tests/fixtures/repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());
const check = (...args: ReadonlyArray<string>) => repository.run('check.ts', args);

describe('npm run check', () => {
  test('valid content passes, also when compared with its base', () => {
    expect(check('--base', 'main')).toMatchObject({ status: 0, stderr: '' });
  });

  test('an error fails, and says where, what is wrong, and what to write instead', () => {
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 55');
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain(`✗ ${PROGRESS}:11:20`);
    expect(stdout).toContain('trường “figures.0.numerator” (Số đã đạt): số đã đạt (55)');
    expect(stdout).toContain('[mã lỗi over-denominator]');
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^Có 1 lỗi và 1 cảnh báo/);
  });

  test('a warning does not fail', () => {
    repository.edit(SECOND, '"numerator": 40', '"numerator": 20');
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain('[mã lỗi falling]');
    expect(stdout).toContain('Nội dung hợp lệ, có 1 cảnh báo.');
  });

  test('on GitHub it prints annotations and fills the job summary', () => {
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 55');
    const summary = 'tom-tat.md';
    const { stdout } = repository.run('check.ts', [], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(repository.root, summary),
    });
    expect(stdout).toContain(
      `::error file=${PROGRESS},line=11,col=20,title=mã lỗi over-denominator::`,
    );
    expect(repository.read(summary)).toContain('## Kiểm tra nội dung');
  });

  test('--format=json prints only JSON', () => {
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": "27"');
    const report = JSON.parse(check('--format=json').stdout);
    expect(report).toMatchObject({ errors: 1, problems: [{ code: 'type', found: '27' }] });
  });

  test('--fix writes the canonical form, and changes nothing the second time', () => {
    const good = repository.read(PROGRESS);
    repository.write(PROGRESS, `\uFEFF${JSON.stringify(JSON.parse(good)).normalize('NFD')}`);
    expect(check('--fix')).toMatchObject({ status: 0 });
    expect(repository.read(PROGRESS)).toBe(good);
    expect(check('--fix').stderr).toContain('Mọi tệp đã ở dạng chuẩn.');
  });

  test('MDX that would stop the build is reported before it', () => {
    repository.edit(
      'content/campaigns/2017/vi-nguoi-ngheo.mdx',
      'Giúp từng',
      '<LuuY>Giúp</LuuY> từng',
    );
    expect(check().stdout).toMatch(/vi-nguoi-ngheo\.mdx:\d+:1\n.*không có thẻ tên “LuuY”/);
  });
});

describe('npm run check -- --base', () => {
  test('a figure removed or changed without a correction is an error', () => {
    repository.delete(SECOND);
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 28');
    repository.commit('Sửa số');
    const { status, stdout } = check('--base', 'main');
    expect(status).toBe(1);
    expect(stdout).toContain(`✗ ${SECOND}:1:1`);
    expect(stdout).toContain('[mã lỗi lost-observation]');
    expect(stdout).toContain('[mã lỗi changed-observation]');
    expect(stdout).toContain('Số đã đạt từ “27” thành “28”');
    expect(stdout).toContain(
      'gửi một báo cáo mới, điền “Mã báo cáo được đính chính” là “bc-1” và “Lý do đính chính”',
    );
    expect(check().status).toBe(0);
  });

  test('a removed file is an error that names it', () => {
    repository.delete(PROGRESS);
    expect(check('--base', 'main').stdout).toContain(`✗ ${PROGRESS}:1:1`);
  });

  test('files that others added to the branch since are not reported as removed', () => {
    repository.git('checkout', '-q', 'main');
    repository.write(FINAL.replace('mh-2', 'mh-3'), repository.read(FINAL).replace('mh-2', 'mh-3'));
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 28');
    repository.commit('Việc của người khác');
    repository.git('checkout', '-q', 'sua');
    expect(check('--base', 'main').status).toBe(0);
  });

  test.each([
    ['a branch that is not there', 'origin/main', 'Không tìm thấy “origin/main”'],
    ['what looks like an option', '--upload-pack=x', 'Không tìm thấy'],
  ])('%s gets a clear message', (_case, ref, words) => {
    const { status, stderr } = check(`--base=${ref}`);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });

  test('a folder without git gets a clear message', () => {
    repository.write('khac/content/areas.json', '[]\n');
    const { status, stderr } = repository.run('check.ts', ['--base=main', '/'], {
      GIT_CEILING_DIRECTORIES: '/',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('không phải kho git');
  });

  test.each([['--bse', 'main'], ['--format=excel']])('an option misspelt: %s', (...args) => {
    const { status, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Cách dùng: npm run check');
  });
});
