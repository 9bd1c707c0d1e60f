import { describe, expect, it } from 'vitest';
import { readPlainText } from '../plain-text.ts';
import { partsOf } from '../structure/parts.ts';
import { clausesFrom } from './clauses.ts';
import { isSupplement } from './is-supplement.ts';
import { readSupplement } from './read-supplement.ts';
import type { SupplementProposal } from './reading.ts';

const part = (id: string, label: string | undefined, parent: string | null, words: string) => ({
  id: `2026/${id}`,
  plan: '2026',
  part: label?.startsWith('Phụ lục') ? ('annex' as const) : ('item' as const),
  title: id,
  words,
  ...(label === undefined ? {} : { label }),
  ...(parent === null ? {} : { parent: `2026/${parent}` }),
});

/** The document that is changed. */
const clauses = clausesFrom([
  part('mo-dau', undefined, null, 'Ban Thường trực hướng dẫn công tác năm 2026 như sau:'),
  part('i', 'I.', null, 'I. NỘI DUNG'),
  part('i-1', '1.', 'i', '1. Cuộc vận động'),
  part(
    'i-1-1',
    '1.1.',
    'i-1',
    '1.1. Mỗi huyện chọn 02 xã làm mô hình điểm, hoàn thành trước ngày 15/6.',
  ),
  part(
    'i-1-2',
    '1.2.',
    'i-1',
    '1.2. Vận động ít nhất 80% số hộ đăng ký.\n- Tổ chức hai đợt.\n- Báo cáo kết quả hằng quý.',
  ),
  part('i-2', '2.', 'i', '2. Quỹ “Vì người nghèo” vận động ủng hộ 500 triệu đồng.'),
  part('i-3', '3.', 'i', '3. An sinh xã hội'),
  part('i-3-a', 'a)', 'i-3', 'a) Thăm hộ nghèo dịp Tết.'),
  part('i-3-b', 'b)', 'i-3', 'b) Giúp đỡ hộ nghèo xây nhà.'),
  part('i-3-c', 'c)', 'i-3', 'c) Hỗ trợ cây, con giống.'),
  part('ii', 'II.', null, 'II. TỔ CHỨC THỰC HIỆN'),
  part('ii-1', '1.', 'ii', '1. Ban Phong trào tham mưu, đôn đốc.'),
  part('ii-2', '2.', 'ii', '2. Các huyện báo cáo về Ban Phong trào trước ngày 15/11.'),
  part('pl-1', 'Phụ lục 1', null, 'Phụ lục 1\nBiểu số liệu\nđợt 1\nđợt 2'),
]);

const HEAD =
  'ỦY BAN MTTQ VIỆT NAM TỈNH MINH GIANG\nBAN THƯỜNG TRỰC\nSố: 45/HD-MTTQ-BTT\nMinh Giang, ngày 20 tháng 5 năm 2026\n';
const read = (text: string, title = 'HƯỚNG DẪN\nSửa đổi, bổ sung Hướng dẫn công tác năm 2026') => {
  const parts = partsOf(readPlainText(`${HEAD}${title}\n${text}`).blocks, [
    'Hướng dẫn',
    'Công văn',
  ]);
  return { parts, ...readSupplement({ parts, clauses, issued: '2026-05-20' }) };
};

const short = ({ kind, clause, was, text, label }: SupplementProposal) => [
  kind,
  clause?.replace('2026/', '') ?? null,
  was,
  text,
  ...(label === null ? [] : [label]),
];
const changes = (text: string, title?: string) => read(text, title).proposals.map(short);

describe('a clause that is put in another form', () => {
  it('is replaced as a whole, with its quotation of several paragraphs', () => {
    const { proposals, remarks } = read(
      'Căn cứ tình hình, Ban Thường trực hướng dẫn như sau:\n1. Sửa đổi, bổ sung mục I.1.2 như sau:\n“1.2. Vận động ít nhất 90% số hộ đăng ký.\n- Tổ chức ba đợt.\n- Phong trào “Ngày thứ Bảy” hằng tháng.”.\n2. Các nội dung khác của Hướng dẫn giữ nguyên.\nTrên đây là hướng dẫn sửa đổi, bổ sung./.',
    );
    expect(proposals.map(short)).toEqual([
      [
        'replace',
        'i-1-2',
        null,
        '1.2. Vận động ít nhất 90% số hộ đăng ký.\n- Tổ chức ba đợt.\n- Phong trào “Ngày thứ Bảy” hằng tháng.',
      ],
    ]);
    expect(proposals[0]?.problems).toEqual([]);
    expect(proposals[0]?.quote).toMatch(
      /^Sửa đổi, bổ sung mục I\.1\.2 như sau:[\s\S]*tháng\.”\.$/u,
    );
    expect(remarks.map(({ kind }) => kind)).toEqual(['opening', 'kept', 'closing']);
  });

  it('keeps its label when the new words do not repeat it', () => {
    expect(
      changes('1. Khoản 2 Mục II được sửa đổi như sau: “Các huyện báo cáo trước ngày 20/11.”'),
    ).toEqual([
      [
        'replace',
        'ii-2',
        'Các huyện báo cáo về Ban Phong trào trước ngày 15/11.',
        'Các huyện báo cáo trước ngày 20/11.',
      ],
    ]);
  });

  it('is found below the part that a sentence above names', () => {
    expect(
      changes(
        'Điều 1. Sửa đổi một số nội dung tại mục I như sau:\n1. Khoản 2 sửa thành: “2. Quỹ vận động 600 triệu đồng.”\n2. Điểm b khoản 3 sửa đổi như sau: “b) Giúp hộ nghèo sửa nhà.”\nĐiều 2. Hướng dẫn này có hiệu lực kể từ ngày 01/6/2026.',
      ),
    ).toEqual([
      ['replace', 'i-2', null, '2. Quỹ vận động 600 triệu đồng.'],
      ['replace', 'i-3-b', null, 'b) Giúp hộ nghèo sửa nhà.'],
    ]);
  });

  it('may be one paragraph of it', () => {
    expect(
      changes('1. Gạch đầu dòng thứ hai mục I.1.2 sửa lại như sau: “- Báo cáo hằng tháng.”'),
    ).toEqual([['replace', 'i-1-2', '- Báo cáo kết quả hằng quý.', '- Báo cáo hằng tháng.']]);
  });

  it('may come without quotation marks', () => {
    const { proposals } = read(
      '1. Sửa đổi mục I.2 như sau:\n2. Quỹ vận động 700 triệu đồng.\na) Cấp tỉnh 400 triệu.\n2. Bãi bỏ mục II.1.',
    );
    expect(proposals.map(short)).toEqual([
      ['replace', 'i-2', null, '2. Quỹ vận động 700 triệu đồng.\na) Cấp tỉnh 400 triệu.'],
      ['repeal', 'ii-1', null, null],
    ]);
    expect(proposals[0]?.problems.length).toBe(1);
  });
});

describe('a new clause', () => {
  it('stands where the document says, with its label', () => {
    expect(
      changes(
        '1. Bổ sung điểm d vào sau điểm c khoản 3 Mục I như sau: “d) Tặng thẻ bảo hiểm y tế cho hộ cận nghèo.”\n2. Bổ sung mục II.3 như sau:\n“3. Mỗi quý giao ban một lần.”',
      ),
    ).toEqual([
      ['add', 'i-3-c', null, 'd) Tặng thẻ bảo hiểm y tế cho hộ cận nghèo.', 'd)'],
      ['add', 'ii-2', null, '3. Mỗi quý giao ban một lần.', '3.'],
    ]);
  });

  it('stands behind all that is below the clause before it', () => {
    expect(
      changes('1. Bổ sung khoản 4 vào sau khoản 3 Mục I: “4. Cứu trợ khi có thiên tai.”'),
    ).toEqual([['add', 'i-3-c', null, '4. Cứu trợ khi có thiên tai.', '4.']]);
  });
});

describe('words', () => {
  it('are replaced in every clause that is named', () => {
    expect(
      changes(
        '1. Thay cụm từ “trước ngày 15/6” bằng cụm từ “trước ngày 30/6” tại mục I.1.1.\n2. Thay cụm từ “Ban Phong trào” bằng “Ban Công tác xã hội” tại các mục II.1 và II.2.',
      ),
    ).toEqual([
      ['replace', 'i-1-1', 'trước ngày 15/6', 'trước ngày 30/6'],
      ['replace', 'ii-1', 'Ban Phong trào', 'Ban Công tác xã hội'],
      ['replace', 'ii-2', 'Ban Phong trào', 'Ban Công tác xã hội'],
    ]);
  });

  it('are replaced in the whole document when no clause is named', () => {
    expect(
      changes('1. Thay thế cụm từ “hộ nghèo” thành cụm từ “hộ nghèo, cận nghèo”.').map(
        ([, clause]) => clause,
      ),
    ).toEqual(['i-3-a', 'i-3-b']);
  });

  it('are taken out or put in beside others', () => {
    expect(
      changes(
        'a) Bỏ cụm từ “, đôn đốc” tại khoản 1 mục II;\nb) Bổ sung cụm từ “và thư cảm ơn” vào sau cụm từ “Thăm hộ nghèo” tại điểm a khoản 3 mục I;\nc) Bổ sung đoạn “- Khen thưởng cuối năm.” vào cuối mục I.1.2.',
      ),
    ).toEqual([
      ['repeal', 'ii-1', ', đôn đốc', null],
      ['replace', 'i-3-a', 'Thăm hộ nghèo', 'Thăm hộ nghèo và thư cảm ơn'],
      [
        'replace',
        'i-1-2',
        '- Báo cáo kết quả hằng quý.',
        '- Báo cáo kết quả hằng quý.\n- Khen thưởng cuối năm.',
      ],
    ]);
  });

  it('may be figures without marks', () => {
    expect(
      changes(
        '1. Điều chỉnh chỉ tiêu tại mục I.1.2 từ 80% xuống 70%.\n2. Điều chỉnh thời hạn báo cáo tại mục II.2 từ ngày 15/11 sang ngày 30/11.',
      ),
    ).toEqual([
      ['replace', 'i-1-2', '80%', '70%'],
      ['replace', 'ii-2', 'ngày 15/11', 'ngày 30/11'],
    ]);
  });

  it('may stand several times: all of them are meant', () => {
    const { proposals } = read('1. Tại Phụ lục 1, thay chữ “đợt” bằng chữ “kỳ”.');
    expect(proposals.map(short)).toEqual([['replace', 'pl-1', 'đợt 1\nđợt', 'kỳ 1\nkỳ']]);
  });
});

describe('a correction', () => {
  const TITLE = 'CÔNG VĂN\nĐính chính Hướng dẫn công tác năm 2026';
  it.each([
    'Tại mục I.1.1, trang 2, dòng 5 từ trên xuống: đã in “02 xã”, nay sửa là “03 xã”.',
    '1. Tại mục I.1.1 (trang 2) đã in là: “02 xã”; nay sửa lại thành: “03 xã”.',
    '- Mục I.1.1, nội dung “02 xã” sửa lại thành “03 xã”',
    'Do sơ suất trong soạn thảo, Ban Thường trực đính chính như sau: tại mục I.1.1 in "02 xã" đọc đúng là "03 xã".',
  ])('is read from “%s”', (text) => {
    expect(changes(text, TITLE)).toEqual([['correct', 'i-1-1', '02 xã', '03 xã']]);
  });
});

describe('what is repealed', () => {
  it('is each clause that is named, also below a sentence that says so', () => {
    expect(
      changes(
        '1. Bãi bỏ các mục I.1.1, II.1.\n2. Hủy bỏ các nội dung sau:\na) Điểm a khoản 3 mục I;\nb) Phụ lục 1.',
      ),
    ).toEqual([
      ['repeal', 'i-1-1', null, null],
      ['repeal', 'ii-1', null, null],
      ['repeal', 'i-3-a', null, null],
      ['repeal', 'pl-1', null, null],
    ]);
  });
});

describe('what cannot be read', () => {
  it('is told, with the reason', () => {
    const { proposals } = read(
      '1. Sửa đổi mục V.9 như sau: “Nội dung mới.”\n2. Thay cụm từ “03 đợt” bằng “04 đợt” tại mục I.1.2.\n3. Sửa khoản 1 như sau: “1. Mới.”\n4. Giao Ban Phong trào sửa mẫu biểu cho phù hợp.',
    );
    expect(proposals.map(({ kind, clause, problems }) => [kind, clause, problems.length])).toEqual([
      ['replace', null, 1],
      ['replace', '2026/i-1-2', 1],
      ['replace', null, 1],
      [null, null, 1],
    ]);
    expect(proposals[2]?.problems[0]).toContain('I.1');
    expect(proposals[2]?.problems[0]).toContain('II.1');
  });

  it('takes no quotation that nobody closed for all that follows', () => {
    const { proposals } = read(
      '1. Sửa đổi mục I.2 như sau: “2. Quỹ vận động 700 triệu đồng.\n2. Bãi bỏ mục II.1.',
    );
    expect(proposals.map(short)).toEqual([
      ['replace', 'i-2', null, '2. Quỹ vận động 700 triệu đồng.'],
      ['repeal', 'ii-1', null, null],
    ]);
    expect(proposals[0]?.problems.length).toBe(1);
  });
});

describe('every labelled part', () => {
  it('is a proposal or a remark', () => {
    const { parts, proposals, remarks } = read(
      'I. Sửa đổi\n1. Bãi bỏ mục II.1.\n2. Mọi đơn vị lưu ý khi triển khai.\nII. Hiệu lực\n1. Hướng dẫn này có hiệu lực kể từ ngày ký.\nTrên đây là hướng dẫn./.',
    );
    const told = new Set([...proposals, ...remarks].map((one) => one.part));
    const silent = parts.flatMap(({ label }, at) =>
      label !== null && !told.has(at) ? [label] : [],
    );
    expect(silent).toEqual([]);
  });

  it('may say from when the changes hold', () => {
    expect(
      read('1. Bãi bỏ mục II.1.\n2. Hướng dẫn này có hiệu lực từ ngày 01 tháng 7 năm 2026.').from,
    ).toBe('2026-07-01');
    expect(read('1. Bãi bỏ mục II.1.').from).toBe('2026-05-20');
  });
});

describe('a document', () => {
  it.each([
    ['HƯỚNG DẪN\nSửa đổi, bổ sung Hướng dẫn công tác năm 2026', true],
    ['CÔNG VĂN\nĐính chính Hướng dẫn số 12/HD-MTTQ-BTT', true],
    ['HƯỚNG DẪN\nCông tác phong trào năm 2026', false],
  ])('changes another when its title says so: %s', (title, is) => {
    expect(isSupplement(read('1. Nội dung.', title).parts)).toBe(is);
  });
});
