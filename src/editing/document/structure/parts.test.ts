import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../content.ts';
import { readPlainText } from '../plain-text.ts';
import { partsOf } from './parts.ts';

const TYPES = ['Kế hoạch', 'Hướng dẫn', 'Quyết định', 'Chương trình', 'Nghị quyết'];
const parts = (text: string) => partsOf(readPlainText(text.trim()).blocks, TYPES);
/** "kind level label number", one line a part. */
const outline = (text: string) =>
  parts(text).map(
    ({ kind, level, label, number }) => `${kind} ${level} ${label ?? '–'} ${number ?? '–'}`,
  );

describe('the frame of an official document', () => {
  const WHOLE = `
MẶT TRẬN XÃ X
Số: 01/KH-MT
Xã X, ngày 01 tháng 01 năm 2026
KẾ HOẠCH
Công tác năm 2026
Căn cứ Hướng dẫn của tỉnh, xã xây dựng kế hoạch như sau:
I. VIỆC
1. Làm.
Trên đây là Kế hoạch của xã.
Nơi nhận:
- Lưu.
TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Nguyễn Văn Mẫu`;
  test('is told from its text', () => {
    expect(outline(WHOLE)).toEqual([
      'header 0 – –',
      'title 0 – –',
      'preamble 0 – –',
      'section 1 I. I',
      'item 2 1. I.1',
      'closing 0 – –',
      'recipients 0 – –',
      'signature 0 – –',
    ]);
  });
  test('may lack a letterhead, or a title', () => {
    expect(outline(WHOLE.split('\n').slice(4).join('\n'))[0]).toBe('title 0 – –');
    const letter = WHOLE.replace('KẾ HOẠCH\nCông tác năm 2026\n', '').replace(
      'Căn cứ',
      'Kính gửi: các thôn\nCăn cứ',
    );
    expect(outline(letter).slice(0, 3)).toEqual([
      'header 0 – –',
      'preamble 0 – –',
      'section 1 I. I',
    ]);
  });
  test('names who decides before the grounds, and who signs at the end', () => {
    const decision = parts(`
ỦY BAN NHÂN DÂN XÃ X
Số: 01/QĐ-UBND
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch năm 2026
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ X
Căn cứ Luật Tổ chức chính quyền địa phương;
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch.
Nơi nhận:
- Lưu.
CHỦ TỊCH
Nguyễn Văn Mẫu`);
    expect(decision.map(({ kind }) => kind)).toEqual([
      'header',
      'title',
      'preamble',
      'section',
      'recipients',
      'signature',
    ]);
    expect(decision[2]?.text).toMatch(/^CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ X\n.*\nQUYẾT ĐỊNH:$/);
  });

  test('may be of a body named after a programme', () => {
    const text = WHOLE.replace('MẶT TRẬN XÃ X', 'BAN CHỈ ĐẠO\nCHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA');
    expect(parts(text)[1]?.text).toMatch(/^KẾ HOẠCH/);
  });

  test('may hold a roster in capitals before it goes on', () => {
    const text =
      'KẾ HOẠCH\nnăm 2026\nI. MỘT\nTRƯỞNG BAN\nÔng A\nII. HAI\nIII. BA\nIV. BỐN\nCHỦ TỊCH\nB';
    expect(parts(text).map(({ kind }) => kind)).toEqual([
      'title',
      'section',
      'section',
      'section',
      'section',
      'signature',
    ]);
  });

  test('may have two signatures, one below the other', () => {
    const signed = parts(`
CHƯƠNG TRÌNH
Công tác năm 2026
1. Làm.
CÔNG AN TỈNH
GIÁM ĐỐC
Đại tá Nguyễn Văn Mẫu
TM. ỦY BAN MTTQ VIỆT NAM TỈNH
CHỦ TỊCH
Trần Thị Mẫu`);
    expect(signed.filter(({ kind }) => kind === 'signature').map(({ text }) => text)).toEqual([
      'CÔNG AN TỈNH\nGIÁM ĐỐC\nĐại tá Nguyễn Văn Mẫu',
      'TM. ỦY BAN MTTQ VIỆT NAM TỈNH\nCHỦ TỊCH\nTrần Thị Mẫu',
    ]);
  });

  test('is followed by annexes, or by the document that it issues', () => {
    expect(outline(`${WHOLE}\nPhụ lục 1\n1. Biểu`).slice(-2)).toEqual([
      'annex 1 Phụ lục 1 Phụ lục 1',
      'item 2 1. Phụ lục 1.1',
    ]);
    expect(
      outline(`${WHOLE}\nCHƯƠNG TRÌNH\nhành động\n(Kèm theo Kế hoạch)\nII. Việc`).slice(-3),
    ).toEqual(['title 0 – –', 'preamble 0 – –', 'section 1 II. II']);
  });
});

describe('labels', () => {
  const body = (...lines: ReadonlyArray<string>) =>
    outline(`KẾ HOẠCH\nnăm 2026\nNhư sau:\n${lines.join('\n')}`).slice(2);
  test('go down and up again', () => {
    expect(
      body(
        'A. Một',
        'I. Hai',
        '1. Ba',
        '1.1. Bốn',
        'a) Năm',
        'b) Sáu',
        '1.2. Bảy',
        'II. Tám',
        'B. Chín',
      ),
    ).toEqual([
      'section 1 A. A',
      'section 2 I. A.I',
      'item 3 1. A.I.1',
      'item 4 1.1. A.I.1.1',
      'item 5 a) A.I.1.1.a',
      'item 5 b) A.I.1.1.b',
      'item 4 1.2. A.I.1.2',
      'section 2 II. A.II',
      'section 1 B. B',
    ]);
  });
  test('may begin with Roman numbers, and letters below', () => {
    expect(body('I. Một', 'A. Hai', 'B. Ba', 'C. Bốn', 'II. Năm')).toEqual([
      'section 1 I. I',
      'section 2 A. I.A',
      'section 2 B. I.B',
      'section 2 C. I.C',
      'section 1 II. II',
    ]);
  });
  test('of articles begin a number of their own', () => {
    expect(
      body('Chương I', 'QUY ĐỊNH', 'Điều 1. Phạm vi', '1. Một', 'a) Hai', 'Điều 2. Hai'),
    ).toEqual([
      'part 1 Chương I Chương I',
      'section 2 Điều 1. Điều 1',
      'item 3 1. Điều 1.1',
      'item 4 a) Điều 1.1.a',
      'section 2 Điều 2. Điều 2',
    ]);
  });
  test('of divisions are named only where numbers repeat', () => {
    expect(
      body('Phần thứ nhất', 'MỘT', 'I. Một', 'Phần thứ hai', 'HAI', 'II. Hai').slice(1, 2),
    ).toEqual(['section 2 I. I']);
    expect(body('Phần thứ nhất', 'MỘT', 'I. Một', 'Phần thứ hai', 'HAI', 'I. Hai').at(-1)).toBe(
      'section 2 I. Phần thứ hai.I',
    );
  });
  test('of the Party have hyphens', () => {
    expect(body('I- MỤC TIÊU', '1- Chung', '2- Cụ thể')).toEqual([
      'section 1 I- I',
      'item 2 1- I.1',
      'item 2 2- I.2',
    ]);
    expect(body('2- Mục tiêu', '2.1- Chung', 'a- Nội dung', 'b- Nội dung')).toEqual([
      'item 1 2- 2',
      'item 2 2.1- 2.1',
      'item 3 a- 2.1.a',
      'item 3 b- 2.1.b',
    ]);
  });
  test('before sentences begin anew below numbers before titles', () => {
    const line = (text: string, isBold: boolean): Paragraph => ({
      kind: 'paragraph',
      label: null,
      bullet: null,
      text,
      isBold,
      isHeading: false,
      isCentred: false,
    });
    const blocks = [
      line('I. VIỆC', true),
      line('1. Một', true),
      line('2. Hai', true),
      line('1. Câu thứ nhất.', false),
      line('2. Câu thứ hai.', false),
      line('3. Ba', true),
    ];
    expect(partsOf(blocks, TYPES).map(({ number }) => number)).toEqual([
      'I',
      'I.1',
      'I.2',
      'I.2.1',
      'I.2.2',
      'I.3',
    ]);
  });
  test.each(['a)', '(a)', 'đ)', '1)', '(2)', '01.', '1.1', 'Nhiệm vụ 1.'])(
    '%s opens a part',
    (label) => {
      expect(body('I. Một', `${label} Nội dung`)).toHaveLength(2);
    },
  );
  test.each([
    '2026 là năm thứ nhất.',
    '1.500 hội viên tham gia.',
    '27/7: thăm gia đình chính sách.',
    'Mục 3 của Hướng dẫn này được bãi bỏ.',
    'Phần lễ gồm hai việc.',
    'V.I. Lênin đã nói về công tác vận động.',
    'Điều 3 của Luật này áp dụng.',
    '- Việc thứ nhất.',
    '+ Việc thứ hai.',
  ])('“%s” opens none', (line) => {
    expect(body('I. Một', line)).toHaveLength(1);
  });
});

test('every word is in one part, in the order of the document', () => {
  const text = `KẾ HOẠCH\nnăm 2026\nNhư sau:\nI. MỘT\n1.500 hội viên\n1. Hai\n- ba\na) bốn\nTrên đây là Kế hoạch./.\nNơi nhận:\n- Lưu.\nCHỦ TỊCH\nA`;
  const shown = parts(text)
    .map(({ label, title, text: own }) => [label, title, own].filter(Boolean).join(' '))
    .join(' ');
  expect(shown.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
});
