import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, siteAt } from '../../../tests/fixtures/answers.ts';
import { fixtureRoot, sites } from '../../../tests/support/sites.ts';
import type { AnswerKind } from './answer.ts';

/** A closed year of sample figures. */
const { date } = sites.province;
const ask = answering(siteAt(join(fixtureRoot('province')), date), date);

const expected: ReadonlyArray<readonly [query: string, kind: AnswerKind, inHeading: string]> = [
  // Days.
  ['27/7', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['27-7', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['27/07', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['27 tháng 7', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['ngay 27 thang 7 la ngay gi', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['27/7/2017', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['27/7/2025', 'date', 'Ngày Thương binh - Liệt sĩ'],
  ['27/7 thương binh', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['27/7 ai chủ trì', 'date', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['18/11', 'date', 'Ngày truyền thống Mặt trận Tổ quốc'],
  ['17/10', 'date', 'Tháng cao điểm “Vì người nghèo”'],
  ['2/9', 'date', 'Quốc khánh'],
  ['18/5', 'date', 'Ngày Khoa học - Công nghệ'],
  ['còn bao nhiêu ngày đến 27/7', 'deadline', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  // Symbols.
  ['10-CT/TW', 'document', 'Chỉ thị số 10-CT/TW'],
  ['10 CT TW', 'document', 'Chỉ thị số 10-CT/TW'],
  ['chỉ thị 10', 'document', 'Chỉ thị số 10-CT/TW'],
  ['chi thi so 10', 'document', 'Chỉ thị số 10-CT/TW'],
  ['chỉ thị số mười', 'document', 'Chỉ thị số 10-CT/TW'],
  ['chỉ thị 10 của Ban Bí thư', 'document', 'Chỉ thị số 10-CT/TW'],
  ['10-CT/TW ngày 15/12/2016', 'document', 'Chỉ thị số 10-CT/TW'],
  ['nghị quyết 88', 'document', '88/NQLT-CP-ĐCTUBTWMTTQVN'],
  ['NQLT 88', 'document', '88/NQLT-CP-ĐCTUBTWMTTQVN'],
  ['456/CTrPH-UBND-UBMTTQ', 'document', '456/CTrPH-UBND-UBMTTQ'],
  ['chương trình 346', 'document', '346/CTr-CAT-MTTQ'],
  ['144/2014/TTLT-BTC-BVHTTDL', 'document', '144/2014/TTLT-BTC-BVHTTDL'],
  ['đề án 01', 'document', 'Đề án 01'],
  ['37/KH-UBND', 'document', '37/KH-UBND'],
  // Labels.
  ['I.1.2', 'clause', 'I.1.2'],
  ['i.1.2', 'clause', 'I.1.2'],
  ['mục I.1.6', 'clause', 'I.1.6'],
  ['muc II.4', 'clause', 'II.4'],
  ['mục I.1.6 năm 2017', 'clause', 'I.1.6'],
  ['mục I.1.6 nói gì', 'clause', 'I.1.6'],
  ['phần I', 'clause', 'I – Nội dung trọng tâm'],
  ['hướng dẫn mục I.2.4', 'clause', 'I.2.4'],
  // Tasks.
  ['xã phải làm gì', 'tasks', 'Cấp xã có'],
  ['xa phai lam gi', 'tasks', 'Cấp xã có'],
  ['thị trấn phải làm gì', 'tasks', 'Cấp xã có'],
  ['cấp xã cần làm những gì', 'tasks', 'Cấp xã có'],
  ['Mặt trận xã phải làm gì', 'tasks', 'Cấp xã có'],
  ['việc của huyện', 'tasks', 'Cấp huyện có'],
  ['nhiệm vụ của cấp huyện', 'tasks', 'Cấp huyện có'],
  ['việc của cấp xã năm 2017', 'tasks', 'Cấp xã có'],
  ['xã phải làm gì trước 30/6', 'tasks', '30/06/2017'],
  ['huyện phải làm gì trước 31/7', 'tasks', '31/07/2017'],
  ['Ba Bể phải làm gì', 'tasks', 'Cấp huyện có'],
  ['tỉnh có nhiệm vụ gì', 'tasks', 'Cấp tỉnh có'],
  // Who.
  ['ai chủ trì an toàn giao thông', 'owner', 'I.2.2'],
  ['ai chu tri an toan giao thong', 'owner', 'I.2.2'],
  ['ai chủ trì an toàn giao thôg', 'owner', 'I.2.2'],
  ['an toàn giao thông do ai phụ trách', 'owner', 'I.2.2'],
  ['an toàn thực phẩm ai phụ trách', 'owner', 'An toàn thực phẩm'],
  ['ATTP ai phụ trách', 'owner', 'An toàn thực phẩm'],
  ['ai làm ngày hội đại đoàn kết', 'owner', 'Ngày hội Đại đoàn kết'],
  ['cơ quan nào chủ trì phòng chống ma túy', 'owner', 'I.2.3'],
  ['đơn vị nào phối hợp cứu trợ thiên tai', 'owner', 'Cứu trợ thiên tai'],
  ['ai chủ trì mục I.2.4', 'owner', 'I.2.4'],
  ['vì người nghèo ai phụ trách', 'owner', 'Vì người nghèo'],
  ['hộ nghèo ai giúp', 'owner', 'I.1.7'],
  ['hợp tác xã kiểu mới ai làm', 'owner', 'I.4.2'],
  ['ai tổ chức ngày hội đại đoàn kết năm 2017', 'owner', 'Ngày hội Đại đoàn kết'],
  // When.
  ['ngày hội đại đoàn kết khi nào', 'deadline', 'Ngày hội Đại đoàn kết'],
  ['khi nào tổ chức ngày hội đại đoàn kết', 'deadline', 'Ngày hội Đại đoàn kết'],
  ['còn bao nhiêu ngày đến ngày hội đại đoàn kết', 'deadline', 'Ngày hội Đại đoàn kết'],
  ['tết nguyên đán khi nào', 'deadline', 'Tết Nguyên đán'],
  ['quốc khánh còn mấy ngày', 'deadline', 'Quốc khánh'],
  ['thương binh liệt sĩ ngày nào', 'deadline', 'Kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ'],
  ['tháng cao điểm vì người nghèo bao giờ', 'deadline', 'Tháng cao điểm “Vì người nghèo”'],
  ['mục I.1.6 khi nào', 'deadline', 'I.1.6'],
  ['hạn báo cáo quý 2', 'deadline', 'quý II/2017'],
  ['hạn báo cáo quý II', 'deadline', 'quý II/2017'],
  ['khi nào báo cáo 6 tháng', 'deadline', '6 tháng đầu năm 2017'],
  ['hạn nộp báo cáo tháng 5', 'deadline', 'tháng 5/2017'],
  ['hạn nộp báo cáo', 'deadline', 'Chế độ báo cáo năm 2017'],
  ['báo cáo năm nộp khi nào', 'deadline', 'năm 2017'],
  ['hạn khảo sát nhu cầu nhà ở', 'deadline', 'khảo sát nhu cầu'],
  // How much.
  ['nhà ở bao nhiêu', 'goal', 'Khảo sát nhu cầu nhà ở'],
  ['chỉ tiêu khảo sát nhà ở', 'goal', 'Khảo sát nhu cầu nhà ở'],
  ['tiến độ khảo sát nhu cầu nhà ở', 'goal', 'Khảo sát nhu cầu nhà ở'],
  ['an toàn thực phẩm bao nhiêu', 'goal', 'An toàn thực phẩm: 3 chỉ tiêu'],
  ['chỉ tiêu mục I.2.4', 'goal', 'I.2.4'],
  ['ATTP hộ cam kết bao nhiêu', 'goal', 'ATTP: hộ cam kết'],
  ['bao nhieu ho cam ket attp', 'goal', 'ATTP: hộ cam kết'],
  ['Ba Bể hộ cam kết bao nhiêu', 'goal', 'huyện Ba Bể'],
  ['huyện Chợ Mới bao nhiêu hộ cam kết', 'goal', 'huyện Chợ Mới'],
  ['tiến độ Ngân Sơn', 'goal', 'Kết quả của huyện Ngân Sơn năm 2017'],
  ['tien do ngan son', 'goal', 'Kết quả của huyện Ngân Sơn năm 2017'],
  ['Ngân Sơn an toàn thực phẩm đạt bao nhiêu', 'goal', 'huyện Ngân Sơn'],
  ['Ba Bể 2017 hộ cam kết bao nhiêu', 'goal', 'huyện Ba Bể'],
];

const none: ReadonlyArray<string> = [
  // Question words alone, and topics without a question.
  ...[
    'ai',
    'khi nào',
    'bao nhiêu',
    'bao giờ',
    'phải làm gì',
    'hạn',
    'chỉ tiêu',
    'tiến độ',
    'còn bao nhiêu ngày',
  ],
  ...[
    'ngày hội đại đoàn kết',
    'quỹ vì người nghèo',
    'an toàn thực phẩm',
    'nhà ở',
    'hộ nghèo',
    'Ba Bể',
    'xã',
    'huyện',
  ],
  ...[
    'Ngân Sơn chậm',
    'báo cáo quý',
    'báo cáo 6 tháng',
    'hướng dẫn',
    'công tác phong trào',
    'đoàn kết',
    'mục lục',
    'văn bản',
  ],
  // Numbers that are no day, symbol or label.
  ...[
    '10 điều',
    '27 hộ',
    'tháng 7',
    'năm 2017',
    '2017',
    '10',
    '456',
    '80%',
    '02 xã',
    '70 năm',
    'quý II',
    '6 tháng',
  ],
  // Days that are nobody's.
  ...[
    '1/5',
    '30/4',
    '8/3',
    '1/1',
    '31/12',
    '30/2',
    '22/12/1944',
    '28/7',
    '27/7 Ba Bể',
    '27/7 10-CT/TW',
    '27/7/2017 an toàn thực phẩm',
  ],
  // Symbols that do not exist, or are only begun.
  ...[
    'nghị định 999',
    '99-CT/TW',
    '11/HD-MTTQ',
    'quyết định 10',
    'chi thi 1',
    '10-CT/TW và 18-CT/TW',
    'chỉ thị 10 xây nhà',
    '10-CT/TW ngày 01/01/2000',
    'kế hoạch 5',
  ],
  // Labels that do not exist.
  ...[
    'I.9.9',
    'III.1',
    'điểm 10',
    'mục V',
    'điều 3',
    'chương II',
    'phụ lục 1',
    '1.2',
    'mục I.1.6 năm 2016',
    'I.1.2 và I.1.6',
  ],
  // Tasks of nobody.
  ...[
    'việc của tôi',
    'ban thường trực phải làm gì',
    'người dân phải làm gì',
    'thôn phải làm gì',
    'xã phải làm gì năm 2016',
    'xã nông thôn mới',
    'việc làm của người nghèo',
  ],
  // Questions about what is not there, or could be several things.
  ...[
    'ai là chủ tịch tỉnh',
    'ai cũng biết',
    'giám sát ai',
    'ai phụ trách thực phẩm',
    'ai chủ trì giám sát',
    'ai chủ trì mục I.9.9',
    'ai ở Ba Bể',
  ],
  ...[
    'hộ nghèo bao nhiêu',
    'bao nhiêu xã',
    'có bao nhiêu huyện',
    'bao nhiêu tiền',
    'xã bao nhiêu',
    'Ba Bể hộ nghèo bao nhiêu',
    'Ba Bể 2016 hộ cam kết bao nhiêu',
    'chỉ tiêu thực phẩm',
  ],
  ...[
    'hạn hán',
    'hạn chế',
    'thời hạn',
    'hạn báo cáo quý 5',
    'hạn báo cáo tháng 13',
    'hạn sử dụng đất',
    'khi nào mưa',
    'còn bao nhiêu ngày đến 28/7',
    'đoàn kết khi nào',
    'tết khi nào',
  ],
  ...['', '   ', '“”', '?', '../..', '<b>ai</b>', 'constructor', '__proto__ ai'],
];

describe('a card of a closed year', () => {
  test.each(expected)('“%s” is answered (%s): %s', async (query, kind, inHeading) => {
    const answer = await ask(query);
    expect({ kind: answer?.kind, heading: answer?.heading }).toEqual({
      kind,
      heading: expect.stringContaining(inHeading),
    });
  });

  test.each(none)('“%s” has none', async (query) => {
    expect(await ask(query)).toBeNull();
  });

  test('there are enough of both', () => {
    expect(expected.length).toBeGreaterThanOrEqual(80);
    expect(none.length).toBeGreaterThanOrEqual(80);
  });
});
