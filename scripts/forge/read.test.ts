import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../../tests/fixtures/repository.ts';
import { ROOT } from '../root.ts';
import { readAll } from './read.ts';
import type { RequestToRead } from './work.ts';

const TARGETS = 'content/targets/2017.json';
const MILESTONES = 'content/milestones/2017.json';
let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

/** Commits on a branch of its own, and goes back to the main one. @returns the sha */
function onBranch(name: string, change: () => void): string {
  repository.git('checkout', '-q', '-b', name, 'main');
  change();
  repository.commit(name);
  const sha = repository.git('rev-parse', 'HEAD').trim();
  repository.git('checkout', '-q', 'main');
  return sha;
}

const asked = (number: number, head: string, needsSummary = true): RequestToRead => ({
  number,
  head,
  base: 'main',
  ref: `refs/pull/${number}/head`,
  needsSummary,
  saidConflict: false,
});
const read = (requests: ReadonlyArray<RequestToRead>, texts: ReadonlyArray<string> = []) =>
  readAll(
    { root: repository.root, scripts: join(ROOT, 'scripts') },
    {
      isPrivate: false,
      requests,
      issues: texts.map((text, at) => ({ number: at + 1, text })),
    },
  );

describe('a request is read as data', () => {
  test('its summary is written by the main branch’s program, whatever the request brings', () => {
    const head = onBranch('a', () => {
      repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "Mới ');
      repository.write('scripts/summary.ts', 'throw new Error("chạy mã lạ")');
    });
    const [one] = read([asked(7, head)]).requests;
    expect(one).toMatchObject({ number: 7, head, conflicts: null });
    expect(one?.summary).toMatch(/^<!-- tom-tat-thay-doi -->\n<!-- ban-cong-khai -->\n/);
  });

  test('two that changed the same line are found to be in conflict, without touching a file', () => {
    const head = onBranch('a', () =>
      repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "A '),
    );
    repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "B ');
    repository.commit('Trên nhánh chính');
    const [one] = read([asked(7, head, false)]).requests;
    expect(one).toEqual({ number: 7, head, summary: null, conflicts: [TARGETS], written: [] });
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('one that changes a date brings the ledger along', () => {
    const head = onBranch('a', () => repository.edit(MILESTONES, '"title": "', '"title": "Khác '));
    const [one] = read([asked(7, head)]).requests;
    expect(one?.written.map(({ path }) => path)).toContain('content/calendar-ledger.json');
  });

  test('one that is no longer in conflict is told so, once', () => {
    const head = onBranch('a', () =>
      repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "A '),
    );
    const told = { ...asked(7, head, false), saidConflict: true };
    expect(read([told]).requests[0]?.conflicts).toEqual([]);
  });

  test('one for another branch is compared with that branch', () => {
    repository.git(
      'update-ref',
      'refs/remotes/origin/khac',
      onBranch('khac', () => {
        repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "B ');
      }),
    );
    const head = onBranch('a', () =>
      repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "A '),
    );
    const [one] = read([{ ...asked(7, head, false), base: 'khac' }]).requests;
    expect(one?.conflicts).toEqual([TARGETS]);
  });

  test('one that cannot be read keeps no other waiting, and its author is told', () => {
    const head = onBranch('a', () =>
      repository.edit(TARGETS, '"shortTitle": "', '"shortTitle": "A '),
    );
    const { requests } = read([asked(6, 'f'.repeat(40)), asked(7, head)]);
    expect(requests.map(({ number, summary }) => [number, summary === ''])).toEqual([
      [6, true],
      [7, false],
    ]);
  });
});

describe('an issue', () => {
  test('that holds no form is answered with what is wrong', () => {
    const { issues } = read([], ['$(touch x) `id` "; rm -rf / #']);
    expect(issues).toEqual([{ number: 1, ok: false, errors: [expect.stringContaining('→')] }]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
