import { describe, expect, test } from 'vitest';
import { conflictText } from '../../strings/conflict.ts';
import { conflictAdvice } from './conflict.ts';

const { kinds } = conflictText;
const adviceFor = (...paths: Array<string>) => conflictAdvice('main', paths, paths);

test.each([
  ['content/progress/2017/ba-be/2017-03-31-1a2b3c4d.json', kinds.report],
  ['content/targets/2017.json', kinds.list],
  ['content/milestones/2017.json', kinds.list],
  ['content/areas.json', kinds.list],
  ['content/guidance/2017/an-toan.md', kinds.text],
  ['content/campaigns/a.mdx', kinds.text],
  ['content/sources/2017.txt', kinds.text],
  ['content/attachments/2017/mau.docx', kinds.attachment],
  ['content/sheet-mappings.json', kinds.list],
  ['content/site.json', kinds.list],
  ['content/calendar-ledger.json', kinds.generated],
  ['.github/CODEOWNERS', kinds.generated],
  ['.gitlab/CODEOWNERS', kinds.generated],
  ['src/domain/status.ts', kinds.code],
])('%s', (path, advice) => {
  const text = adviceFor(path);
  expect(text).toContain(`- ${path}`);
  expect(Object.values(kinds).filter((one) => text.includes(one))).toEqual([advice]);
});

test('each kind is explained once, whatever the number of files', () => {
  const text = adviceFor('content/targets/2017.json', 'content/milestones/2017.json');
  expect(text.split(kinds.list)).toHaveLength(2);
});

describe('no advice loses anybody’s work', () => {
  const all = adviceFor(
    'content/progress/2017/a/b.json',
    'content/areas.json',
    'content/a/b.md',
    'content/attachments/2017/mau.docx',
    'x',
  );

  test('it asks to keep both sides and to save the own one first', () => {
    expect(all).toContain('giữ cả hai');
    expect(all).toMatch(/Trước hết:.*chép phần mình/);
    expect(all).toMatch(/Không đóng đề nghị, không xóa nhánh/);
  });

  test.each([/chọn một (?:trong hai )?phần/, /xóa phần kia/, /bỏ phần (?:kia|của)/, /giữ một/])(
    'it never says %s',
    (bad) => {
      expect(all).not.toMatch(bad);
    },
  );

  test('a report stays as it is, and the other becomes a new file', () => {
    expect(kinds.report).toMatch(/nguyên tệp của nhánh chính.*tệp \*\*mới\*\*/);
  });
});
