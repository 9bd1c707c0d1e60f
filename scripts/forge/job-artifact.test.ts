import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROGRESS } from '../../tests/fixtures/broken/good.ts';
import { Repository } from '../../tests/fixtures/repository.ts';
import { readArtifact } from './propose.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

const folder = () => join(repository.root, '.build');
const pack = (what: string, env: Readonly<Record<string, string>> = {}) => {
  const result = repository.run('forge/job-artifact.ts', [what, folder()], env);
  expect(result.stderr).toBe('');
  return result;
};
const result = (given: object) =>
  repository.write(
    '.build/ket-qua.json',
    JSON.stringify({
      ok: true,
      changed: true,
      title: 'Ba Bể',
      files: [PROGRESS],
      problems: [],
      notes: [],
      ...given,
    }),
  );
const artifact = () => readArtifact(repository.read('.build/phieu.json'));

describe('the artifact of an unprivileged job', () => {
  test('contains the text of an issue, whatever it is', () => {
    const body = '### Đơn vị\n\n$(touch x) `id` "; rm -rf / #\n';
    repository.write('event.json', JSON.stringify({ issue: { body } }));
    pack('body', { GITHUB_EVENT_PATH: join(repository.root, 'event.json') });
    expect(repository.read('.build/phieu.md')).toBe(body);
  });

  test('contains the changed file with the commit it was made from', () => {
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 28');
    repository.write('.build/tom-tat.md', 'Tóm tắt');
    result({});
    pack('issue');
    expect(artifact()).toEqual({
      ok: true,
      parent: repository.git('rev-parse', 'HEAD').trim(),
      path: PROGRESS,
      text: repository.read(PROGRESS),
      title: 'Ba Bể',
      summary: 'Tóm tắt',
    });
  });

  const problem = {
    severity: 'error',
    place: 'Số liệu',
    message: '“80%” không phải số',
    fix: 'ghi 27/54',
  };
  test.each([
    ['refused', { ok: false, problems: [problem] }, 'Số liệu: “80%” không phải số → ghi 27/54'],
    ['known already', { changed: false, files: [] }, 'số liệu này đã có'],
    ['of two files', { files: [PROGRESS, PROGRESS] }, 'số liệu này đã có'],
  ])('contains the reason why figures are %s', (_what, given, why) => {
    result(given);
    pack('issue');
    expect(artifact()).toEqual({ ok: false, errors: [expect.stringContaining(why)] });
  });

  test('without any result: an error of the machine', () => {
    pack('issue');
    expect(artifact()).toEqual({ ok: false, errors: [expect.stringContaining('máy gặp lỗi')] });
  });

  test('contains only generated files that differ, with an annotation', () => {
    repository.edit('content/calendar-ledger.json', 'T', 'T ');
    repository.edit(PROGRESS, '"numerator": 27', '"numerator": 28');
    const { stdout } = pack('written');
    expect(stdout).toContain('::warning::');
    const files = JSON.parse(repository.read('.build/tep.json'));
    expect(files.map(({ path }: { path: string }) => path)).toEqual([
      'content/calendar-ledger.json',
    ]);
  });
});
