import { describe, expect, test } from 'vitest';
import { aSite, siteInput } from '../../../tests/fixtures/site.ts';
import { faultContactOf, imprintOf, isReachable } from './imprint.ts';

const rows = (given: Parameters<typeof aSite>[0] = {}) =>
  imprintOf(aSite(given)).map(({ label, text, href }) => [label, text, href]);

const contact = {
  address: 'Số 1, đường Chính',
  telephone: '0209 3812 345',
  email: 'a@b.example',
};

describe('the block of the owner', () => {
  test('says in one row what the office has not entered', () => {
    expect(rows()).toEqual([
      ['Cơ quan chủ quản', siteInput.owner, null],
      ['Chưa nhập', 'chịu trách nhiệm nội dung, địa chỉ, điện thoại, thư điện tử', null],
      ['Phản ánh', 'Báo sai sót, góp ý', '/bao-sai/'],
    ]);
  });

  test('gives what is entered, with links that call and write', () => {
    const responsible = { name: 'Nguyễn Văn An', position: 'Phó Chủ tịch' };
    expect(rows({ contact, responsible }).slice(1, 5)).toEqual([
      ['Chịu trách nhiệm nội dung', 'Nguyễn Văn An, Phó Chủ tịch', null],
      ['Địa chỉ', 'Số 1, đường Chính', null],
      ['Điện thoại', '0209\u00a03812\u00a0345', 'tel:02093812345'],
      ['Thư điện tử', 'a@b.example', 'mailto:a@b.example'],
    ]);
  });

  test('says within how many days reports are answered', () => {
    const last = imprintOf(aSite({ faults: { answerDays: 5 } })).at(-1);
    expect(last?.note).toBe('không cần tài khoản, trả lời trong 05 ngày làm việc');
  });
});

describe('where reports go', () => {
  test('to nobody, while nothing is entered', () => {
    expect(isReachable(faultContactOf(aSite()))).toBe(false);
  });

  test('to the office, unless it names another place for them', () => {
    expect(faultContactOf(aSite({ contact })).email).toBe('a@b.example');
    const other = faultContactOf(aSite({ contact, faults: { email: 'bao-sai@b.example' } }));
    expect([other.email, other.telephone?.href]).toEqual(['bao-sai@b.example', 'tel:02093812345']);
  });
});
