import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachedName } from '../src/domain/attachments.ts';
import { SECOND } from '../tests/fixtures/broken/good.ts';
import { Repository } from '../tests/fixtures/repository.ts';
import { para, wordDocument } from './support/word-document.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

const run = (...args: ReadonlyArray<string>) => repository.run('new.ts', args);
const changed = () => repository.git('status', '--porcelain', '-uall').trim();

describe('npm run new', () => {
  test('creates a year that passes the check, and lists what is left to do', () => {
    const { status, stdout } = run('year', '2018');
    expect(status).toBe(0);
    expect(stdout).toContain('content/plans/2018.json');
    expect(stdout).toContain('Việc tiếp theo');
    const check = repository.run('check.ts', []);
    expect(check.status).toBe(0);
    expect(check.stdout).toContain('còn cần xác nhận');
  });

  test('proposes last year’s clauses for those of the new year, and writes what is confirmed', () => {
    run('year', '2018');
    const path = 'content/guidance/2018/i-1.md';
    const clause = readFileSync(join(repository.root, 'content/guidance/2017/i-2-4.md'), 'utf8');
    mkdirSync(join(repository.root, 'content/guidance/2018'), { recursive: true });
    writeFileSync(join(repository.root, path), clause.replace('"2017"', '"2018"'));
    const proposed = run('forerunners', '2018');
    expect(proposed.stdout).toContain('← 2017/i-2-4');
    expect(readFileSync(join(repository.root, path), 'utf8')).not.toContain('forerunners');
    expect(run('forerunners', '2018', '--clauses', 'i-1').status).toBe(0);
    expect(readFileSync(join(repository.root, path), 'utf8')).toContain(
      'forerunners: [2017/i-2-4]',
    );
    expect(run('forerunners', '2018', '--clauses', 'i-9').stderr).toContain('không có “i-9”');
  });

  test('--dry-run lists the files to create and creates nothing', () => {
    const { status, stdout } = run('directive', '05-KL/TW', '--year', '2016', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('chưa ghi gì');
    expect(changed()).toBe('');
  });

  test('creates a document that a clause already cites, which is an error until it is declared', () => {
    repository.edit('content/guidance/2017/i-2-4.md', 'Phấn đấu', 'Theo 92/HD-MTTW-BTT: phấn đấu');
    expect(repository.run('check.ts', []).status).toBe(1);
    const { status, stdout } = run('directive', '92/HD-MTTW-BTT');
    expect(status).toBe(0);
    expect(stdout).toContain('content/directives/92-hd-mttw-btt.md');
    expect(stdout).not.toContain('lỗi khác');
  });

  test.each([
    ['year', '2018'],
    ['directive', '05-KL/TW', '--year', '2016'],
    ['campaign', 'tet', '--title', 'Tết'],
  ])('%s %s is created while other content has errors', (...args) => {
    // A document that is missing, a figure that cannot be, an agency that is missing.
    repository.edit('content/guidance/2017/i-2-4.md', 'Phấn đấu', 'Theo 92/HD-MTTW-BTT: phấn đấu');
    repository.edit(SECOND, '"numerator": 40', '"numerator": 4000');
    repository.edit(
      'content/guidance/2017/i-2-4.md',
      'order: 1',
      'order: 1\nowners: {lead: [so-x]}',
    );
    const errors = /(\d+) lỗi/.exec(repository.run('check.ts', []).stdout)?.[1];
    expect(errors).toBeDefined();
    const { status, stdout } = run(...args);
    expect(stdout).toContain(`Nội dung còn ${errors} lỗi khác`);
    expect(status).toBe(0);
  });

  test('a year cannot be copied from a file that cannot be read, which is named', () => {
    repository.edit('content/milestones/2017.json', '"precision": "', '"precision": "x');
    const { status, stderr } = run('year', '2018');
    expect(status).toBe(1);
    expect(stderr).toContain('content/milestones/2017.json đang có lỗi');
  });

  test('the ledger is written while other content has errors, but not from entries it cannot read', () => {
    repository.edit('content/guidance/2017/i-2-4.md', 'Phấn đấu', 'Theo 92/HD-MTTW-BTT: phấn đấu');
    repository.edit('content/milestones/2017.json', '"2017/i-2-4"', '"2017/i-9"');
    repository.edit('content/milestones/2017.json', '"title": "', '"title": "Mới: ');
    const ledger = () => repository.run('generate.ts', ['ledger']);
    expect(ledger().status).toBe(0);
    expect(changed()).toContain('content/calendar-ledger.json');
    repository.edit('content/milestones/2017.json', '"precision": "', '"precision": "x');
    const { status, stdout } = ledger();
    expect(status).toBe(1);
    expect(stdout).toContain('content/milestones/2017.json');
  });

  describe('with the document of the year', () => {
    const FILE = 'Kế hoạch 2018.docx';
    const text = [
      'KẾ HOẠCH',
      'Công tác năm 2018',
      'I. NHIỆM VỤ',
      '1. Mỗi huyện xây dựng 02 mô hình trước ngày 30/6/2018, theo Chỉ thị số 05-CT/TW ngày 15/5/2016.',
      '2. Phối hợp với Công an tỉnh tuyên truyền.',
    ];
    const document = (name = FILE, lines: ReadonlyArray<string> = text) => {
      // Where git lists no new file, and what goes with the repository.
      const path = join(repository.root, '.git', name);
      writeFileSync(path, wordDocument(lines.map((line) => para(line)).join('')));
      return path;
    };

    test('creates it as a draft, with what waits counted, and it passes the check', () => {
      const { status, stdout, stderr } = run('year', '2018', '--from-document', document());
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toMatch(/Còn \d+ chỗ phải xem/);
      expect(stdout).toContain('1 chỉ tiêu: content/targets/2018.json');
      expect(repository.read('content/guidance/2018/i-1.md')).toContain(
        'Mỗi huyện xây dựng 02 mô hình',
      );
      expect(repository.read('content/plans/2018.json')).toContain('"draft": true');
      expect(repository.run('check.ts', []).status).toBe(0);
    });

    test('keeps the file itself when asked, under a name for addresses', () => {
      const path = document();
      expect(run('year', '2018', '--from-document', path, '--attach').status).toBe(0);
      const name = attachedName(basename(path));
      expect(readFileSync(join(repository.root, 'content/attachments/2018', name))).toEqual(
        readFileSync(path),
      );
      expect(repository.read('content/plans/2018.json')).toContain(`2018/${name}`);
    });

    test('says both years when the document is of another, and goes on with the one given', () => {
      const { status, stdout } = run('year', '2019', '--from-document', document(), '--dry-run');
      expect(status).toBe(0);
      expect(stdout).toContain('Văn bản nói về năm 2018, lệnh nêu năm 2019');
      expect(changed()).toBe('');
    });

    test.each([
      ['2017', FILE, 'năm 2017 đã có'],
      ['2018', 'khong-co.docx', 'không mở được tệp'],
      ['2018', 'rong.docx', 'không có chữ nào'],
    ])('a year %s from %s is refused in one sentence', (year, name, words) => {
      const path = name === 'khong-co.docx' ? name : document(name, name === FILE ? text : []);
      const { status, stderr } = run('year', year, '--from-document', path);
      expect(status).toBe(1);
      expect(stderr).toContain(words);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(changed()).toBe('');
    });

    test('only reads it for a proposal, wherever that is written', () => {
      const out = join(repository.root, 'doc.json');
      const { status } = run(
        'year',
        '2018',
        '--from-document',
        document(),
        '--proposal',
        out,
        '--dry-run',
      );
      expect(status).toBe(0);
      expect(changed()).toBe('?? doc.json');
    });
  });

  test('creates a year that is not copied from another', () => {
    expect(run('year', '2018', '--empty').status).toBe(0);
    expect(repository.run('check.ts', []).stdout).toContain('Nội dung hợp lệ.');
  });

  test('creates a campaign at the path of its id', () => {
    expect(run('campaign', 'tet', '--title', 'Tết').status).toBe(0);
    expect(existsSync(join(repository.root, 'content/campaigns/tet.md'))).toBe(true);
    expect(existsSync(join(repository.root, 'content/campaigns/2017/tet.mdx'))).toBe(true);
  });

  test('creates no document that the check would refuse', () => {
    // The text cites 10-CT/TW without a date: with two of them the citation is ambiguous.
    const { status, stderr } = run('directive', '10-CT/TW', '--year', '2011');
    expect(status).toBe(1);
    expect(stderr).toContain('không ghi gì');
    expect(changed()).toBe('');
  });

  test.each([
    [['year', '2017'], 1, 'đã có'],
    [['year', 'sau'], 1, 'không phải một năm'],
    [['year'], 1, 'hãy nêu năm'],
    [['year', '2018', '--empty', '--from', '2017'], 1, 'không dùng cùng --from'],
    [['thang', '5'], 1, 'không tạo được “thang”'],
    [['--x'], 2, 'Cách dùng'],
    [[], 2, 'Cách dùng'],
  ])('%j is refused with a message in Vietnamese', (args, code, words) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
    expect(changed()).toBe('');
  });
});
