import type { ProblemText } from './problem-text.ts';
import { correctInstead } from './report.ts';

/** Messages of the content checker's rules: what is wrong, and what to write instead. */

const meant = (near: string | null, otherwise: string) =>
  near === null ? otherwise : `có phải ý bạn là “${near}”?`;

const reserved = {
  page: 'trùng địa chỉ của một trang khác nên mục này sẽ không có trang',
  anchor: 'trùng tên một phần có sẵn của trang nên liên kết đến mục này sẽ sai chỗ',
};

export const checkText = {
  heading: (files: number) => `Kiểm tra nội dung: ${files} tệp`,
  passed: 'Nội dung hợp lệ.',
  field: 'trường',
  fixLabel: 'Cách sửa',
  code: 'mã lỗi',
  tooLarge: (megabytes: number): ProblemText => ({
    message: `tệp lớn quá ${megabytes} MB nên không đọc`,
    fix: 'bỏ ảnh, tệp đính kèm hoặc phần dán nhầm ra khỏi tệp; tệp nội dung chỉ chứa chữ và số',
  }),
  tooDeep: (levels: number): ProblemText => ({
    message: `ngoặc lồng nhau quá ${levels} tầng`,
    fix: 'bỏ bớt ngoặc thừa; nội dung của trang lồng nhau nhiều nhất năm, sáu tầng',
  }),
  controlCharacter: (code: string): ProblemText => ({
    message: `có ký tự điều khiển không nhìn thấy (${code})`,
    fix: 'xóa ký tự đó; thường do dán từ phần mềm khác, hãy dán dạng chữ thuần',
  }),
  hiddenCharacter: (code: string): ProblemText => ({
    message: `có ký tự ẩn hoặc đảo chiều chữ mà mắt không thấy (${code})`,
    fix: 'xóa cả chữ ở chỗ đó rồi gõ lại; thường do dán từ trang web hoặc phần mềm khác',
  }),
  fileName: (name: string): ProblemText => ({
    message: `tên tệp hoặc thư mục “${name}” có ký tự không được dùng`,
    fix: 'đổi tên: chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “10-ct-tw-2016.md”',
  }),
  deviceName: (name: string): ProblemText => ({
    message: `tên tệp hoặc thư mục “${name}” là tên mà Windows giữ riêng, máy dùng Windows không mở được`,
    fix: 'đổi tên, ví dụ thêm năm hoặc số ký hiệu vào tên',
  }),
  longName: (name: string, limit: number): ProblemText => ({
    message: `tên tệp hoặc thư mục “${name}” dài quá ${limit} ký tự`,
    fix: 'đặt tên ngắn hơn: số ký hiệu và năm là đủ, ví dụ “10-ct-tw-2016.md”',
  }),
  crlf: {
    message: 'cuối dòng kiểu Windows (CRLF)',
    fix: 'chọn cuối dòng “LF” trong phần mềm soạn thảo, hoặc chạy “npm run check -- --fix”',
  },
  form: {
    message: 'tệp chưa ở dạng chuẩn (thứ tự trường, khoảng thụt, xuống dòng)',
    fix: 'chạy “npm run check -- --fix”: chỉ viết lại hình thức, không đổi giá trị nào',
  },
  reservedKey: (key: string): ProblemText => ({
    message: `tên trường “${key}” không được dùng`,
    fix: 'xóa trường này',
  }),
  yaml: {
    quote: (value: string): ProblemText => ({
      message: `“${value}” không có dấu nháy nên máy có thể đọc thành số hoặc ngày khác`,
      fix: `đặt trong dấu nháy kép: "${value}"`,
    }),
    tag: (tag: string): ProblemText => ({
      message: `có dấu chấm than chỉ kiểu “${tag}” trước giá trị`,
      fix: 'bỏ phần bắt đầu bằng dấu !; nếu dấu ! là chữ thì đặt cả giá trị trong dấu nháy kép',
    }),
    name: (name: string): ProblemText => ({
      message: `“${name}” không phải là tên trường`,
      fix: 'viết lại từng trường với tên của nó; không dùng << để chép trường của nhóm khác',
    }),
  },
  unknownKey: (near: string | null) =>
    meant(near, 'kiểm tra chính tả tên trường, hoặc xóa trường này'),
  missingField: 'thêm trường này với giá trị của nó',
  choose: (near: string | null) => meant(near, 'ghi một trong các giá trị nêu trên'),
  quoteIt: (value: string) => `đặt trong dấu nháy kép: "${value}"`,
  unquoteNumber: (value: string) => `ghi số, không đặt trong dấu nháy: ${value}`,
  ambiguousNumber: (value: string, thousands: string, decimal: string) =>
    `“${value}” đọc được hai cách: ${thousands} (dấu ngăn hàng nghìn) hoặc ${decimal} (dấu thập phân); ghi số theo đúng ý, không dấu nháy, phần thập phân sau dấu chấm`,
  makeList: (value: string) => `viết thành danh sách: [${value}]`,
  dateOne: (iso: string) => `có phải ý bạn là “${iso}”? Ngày viết NĂM-THÁNG-NGÀY`,
  dateForm: 'viết NĂM-THÁNG-NGÀY bằng chữ số, ví dụ 2017-07-27',
  dateLastDay: (month: string, last: string) =>
    `tháng ${month} chỉ đến ngày ${last}; xem lại ngày trong văn bản`,
  dateTwo: (value: string, dayFirst: string, monthFirst: string): ProblemText => ({
    message: `“${value}” đọc được hai cách: theo thói quen Việt Nam (ngày trước) là ${dayFirst}, theo kiểu tháng trước là ${monthFirst}`,
    fix: 'xem lại văn bản rồi viết NĂM-THÁNG-NGÀY đúng ngày đó',
  }),
  dateFuture: (date: string, today: string): ProblemText => ({
    message: `ngày ${date} chưa đến (hôm nay là ${today})`,
    fix: 'xem lại năm và tháng; chỉ báo cáo điều đã có',
  }),
  afterClose: (date: string, closed: string): ProblemText => ({
    message: `ngày ${date} sau ngày chốt số liệu của năm (${closed}) nên không được dùng để đánh giá`,
    fix: 'xem lại ngày; nếu đúng, báo người phụ trách kế hoạch năm',
  }),
  htmlInField: (tag: string): ProblemText => ({
    message: `có thẻ HTML “${tag}” ở chỗ chỉ nhận chữ`,
    fix: 'xóa thẻ, giữ lại chữ: mục này không có chữ đậm, liên kết; dấu < trong câu thì cách ra: “a < b”',
  }),
  htmlInBody: (tag: string): ProblemText => ({
    message: `có thẻ HTML “${tag}” ở chỗ chỉ nhận chữ hoặc Markdown`,
    fix: 'xóa thẻ; chữ đậm viết **đậm**, liên kết viết [chữ](địa chỉ); dấu < trong câu thì cách ra: “a < b”',
  }),
  mdxInMarkdown: (code: string): ProblemText => ({
    message: `có mã MDX “${code}” trong tệp Markdown`,
    fix: 'xóa đoạn mã; muốn hiện nguyên thì đặt trong `…`',
  }),
  mdx: {
    unclosed: (tag: string): ProblemText => ({
      message: `thẻ ${tag} chưa đóng hoặc đóng sai chỗ`,
      fix: 'đóng thẻ theo đúng thứ tự đã mở; nếu không định viết thẻ thì viết dấu < thành &lt;',
    }),
    expression: {
      message: 'ngoặc nhọn { } viết sai hoặc chưa đóng',
      fix: 'đóng ngoặc; nếu không định viết mã thì viết \\{ và \\}',
    },
    esm: {
      message: 'dòng import hoặc export viết sai',
      fix: 'xem lại dấu nháy của dòng đó; nếu là câu chữ thì đừng để dòng bắt đầu bằng import hay export',
    },
    component: (name: string, near: string | null): ProblemText => ({
      message: `không có thẻ tên “${name}” trong tệp này`,
      fix: meant(near, 'viết bằng Markdown'),
    }),
    code: (piece: string): ProblemText => ({
      message: `có mã “${piece}” trong bài viết`,
      fix: 'xóa đoạn mã; chỉ dùng Markdown và các thẻ in số liệu như <ChiTieu id="…" />',
    }),
    other: (reason: string): ProblemText => ({
      message: `MDX viết sai (${reason})`,
      fix: 'xem lại dấu < > { } ở chỗ này; muốn hiện nguyên các dấu đó thì đặt trong `…`',
    }),
  },
  link: (address: string): ProblemText => ({
    message: `địa chỉ “${address}” không được dùng trong bài viết`,
    fix: 'liên kết chỉ đến địa chỉ http(s), mailto, tel hoặc trong trang; ảnh chỉ lấy trong trang',
  }),
  comment: (piece: string): ProblemText => ({
    message: `“${piece}” không hiện trên trang nhưng vẫn nằm trong tệp công bố`,
    fix: 'xóa đoạn đó; điều cần dặn người biên tập khác thì viết ở đề nghị thay đổi',
  }),
  reservedFile: (name: string, why: 'page' | 'anchor'): ProblemText => ({
    message: `tên tệp “${name}” ${reserved[why]}`,
    fix: 'đổi tên tệp, ví dụ thêm năm hoặc số ký hiệu vào tên, và sửa những chỗ ghi mã này',
  }),
  reservedId: (id: string, why: 'page' | 'anchor'): ProblemText => ({
    message: `mã “${id}” ${reserved[why]}`,
    fix: 'chọn mã khác, ví dụ thêm một chữ vào mã, và sửa những chỗ ghi mã này',
  }),
  wrongYear: (field: string, value: string, expected: string): ProblemText => ({
    message: `“${field}” là “${value}” nhưng tệp nằm ở chỗ của năm “${expected}”`,
    fix: `ghi “${expected}”, hoặc chuyển tệp về đúng chỗ của năm “${value}”`,
  }),
  dangling: (near: string | null) => meant(near, 'ghi đúng mã đã có, hoặc thêm mục đó trước'),
  unused: (ids: ReadonlyArray<string>): ProblemText =>
    ids.length === 1
      ? {
          message: `không chỗ nào dùng đến “${ids[0]}”`,
          fix: 'ghi mã này ở nơi cần dùng, hoặc bỏ mục; nếu giữ lại cũng được',
        }
      : {
          message: `không chỗ nào dùng đến ${ids.length} mục: ${ids.map((id) => `“${id}”`).join(', ')}`,
          fix: 'ghi mã ở nơi cần dùng, hoặc bỏ mục; để dành cho sau cũng được',
        },
  notShare: (numerator: number, denominator: number): ProblemText => ({
    message: `chỉ tiêu này đếm một con số nên không ghi “${numerator}/${denominator}”`,
    fix: 'ghi con số đó vào “value”, bỏ “numerator” và “denominator”',
  }),
  notBinary: (value: number): ProblemText => ({
    message: `chỉ tiêu này chỉ nhận 1 (đã thực hiện) hoặc 0 (chưa thực hiện), không phải ${value}`,
    fix: 'ghi 1 hoặc 0',
  }),
  wholeNumber: (value: number): ProblemText => ({
    message: `số đếm phải là số nguyên, không phải ${value}`,
    fix: 'ghi số nguyên; phần trăm thì ghi tử số và mẫu số',
  }),
  fraction: (value: string, unit: string): ProblemText => ({
    message: `số “${value}” có phần lẻ, trong khi đơn vị tính là “${unit}”`,
    fix: 'xem lại số trong báo cáo; nếu đúng là có phần lẻ thì ghi lý do vào “note”',
  }),
  ownDocument: (symbol: string, plan: string, path: string): ProblemText => ({
    message: `“${symbol}” là văn bản hướng dẫn của năm ${plan} (content/plans/${plan}.json), đã có trang riêng`,
    fix: `xóa ${path}: nơi viện dẫn số này tự dẫn tới hướng dẫn năm ${plan}; nếu là hai văn bản khác nhau thì ghi ngày ban hành của từng văn bản`,
  }),
  letterForFigure: (symbol: string, meant: string): ProblemText => ({
    message: `số ký hiệu “${symbol}” có chữ O, I hoặc l ở chỗ của chữ số`,
    fix: `viết lại bằng chữ số: “${meant}”`,
  }),
  otherAlphabet: (word: string): ProblemText => ({
    message: `“${word}” viết bằng chữ của ngôn ngữ khác, không phải chữ tiếng Việt`,
    fix: 'viết lại bằng tiếng Việt; thường do dán nhầm hoặc để nhầm bàn phím tiếng nước ngoài',
  }),
  lookAlike: (
    letter: string,
    code: string,
    latin: string,
    word: string,
    meant: string,
  ): ProblemText => ({
    message: `“${word}” có chữ “${letter}” (${code}) không phải chữ “${latin}” tiếng Việt mà chỉ giống`,
    fix: `viết lại thành “${meant}”: xóa rồi gõ lại chữ “${latin}”; thường do dán từ tệp PDF hoặc bàn phím tiếng nước ngoài`,
  }),
  notBound: (area: string): ProblemText => ({
    message: `chỉ tiêu này không áp dụng cho đơn vị “${area}”`,
    fix: 'xem lại mã chỉ tiêu, hoặc “areas” của chỉ tiêu',
  }),
  twoFinals: (other: string): ProblemText => ({
    message: `kỳ này đã có số liệu chốt kỳ ở báo cáo “${other}”`,
    fix: `bỏ "final" ở báo cáo đang gửi, hoặc ghi báo cáo đó là đính chính của số kia ("supersedes": "${other}", "reason"); nếu cả hai đã được nhận thì gửi thêm một báo cáo đính chính một trong hai`,
  }),
  supersedesNothing: (id: string, near: string | null): ProblemText => ({
    message: `đính chính cho “${id}” nhưng đơn vị không có báo cáo nào mang mã đó (không kể báo cáo giả định đã thôi được tính)`,
    fix: meant(near, 'ghi mã của báo cáo bị sai: tên tệp của nó, không có “.json”'),
  }),
  supersedesOther: (id: string): ProblemText => ({
    message: `đính chính cho “${id}” nhưng báo cáo đó không có số liệu của chỉ tiêu này`,
    fix: 'xem lại “target” hoặc “supersedes”: báo cáo bị sai phải có số liệu của cùng chỉ tiêu',
  }),
  supersededTwice: (id: string, other: string): ProblemText => ({
    message: `“${id}” đã được đính chính bởi “${other}”`,
    fix: `đính chính bản mới nhất: "supersedes": "${other}"; nếu cả hai đã được nhận thì gửi thêm một báo cáo đính chính một trong hai`,
  }),
  supersedesCircle: (id: string): ProblemText => ({
    message: `các báo cáo đính chính lẫn nhau thành vòng (qua “${id}”) nên không còn số nào có hiệu lực`,
    fix: 'bỏ “supersedes” ở báo cáo đầu tiên',
  }),
  correctsEarlier: (id: string): ProblemText => ({
    message: `đính chính được báo cáo trước cả báo cáo “${id}” mà nó đính chính`,
    fix: 'xem lại “reportedOn” của hai báo cáo',
  }),
  sameDay: (other: string): ProblemText => ({
    message: `cùng ngày này đã có số liệu ở báo cáo “${other}”`,
    fix: `nếu báo cáo này thay số kia thì thêm "supersedes": "${other}" và "reason"`,
  }),
  denominatorChanged: (before: string, after: string): ProblemText => ({
    message: `tổng số là ${after}, lần trước là ${before}`,
    fix: 'xem lại tổng số; nếu thay đổi thật thì ghi lý do vào “note”',
  }),
  falling: (before: string, after: string): ProblemText => ({
    message: `số cộng dồn giảm từ ${before} xuống ${after}`,
    fix: 'ghi số cộng dồn từ đầu kỳ, không ghi riêng số của lần này; nếu giảm thật thì ghi lý do vào “note”',
  }),
  lostObservation: (id: string, figure: string, report: string): ProblemText => ({
    message: `số liệu của chỉ tiêu “${id}” (${figure}) đã có trước đây nay không còn`,
    fix: `chép lại số liệu đó vào chỗ cũ; ${correctInstead(report)}`,
  }),
  changedObservation: (id: string, changes: string, report: string): ProblemText => ({
    message: `số liệu của chỉ tiêu “${id}” đã bị sửa so với trước: ${changes}`,
    fix: `ghi lại như cũ; ${correctInstead(report)}`,
  }),
  change: (field: string, before: string, after: string) => `${field} từ ${before} thành ${after}`,
  nothing: 'không có',
  fixed: (count: number) =>
    count === 0 ? 'Mọi tệp đã ở dạng chuẩn.' : `Đã viết lại ${count} tệp về dạng chuẩn:`,
  result: (errors: number, warnings: number) =>
    errors === 0
      ? `Nội dung hợp lệ, có ${warnings} cảnh báo.`
      : warnings === 0
        ? `Có ${errors} lỗi. Sửa các lỗi trên rồi chạy lại “npm run check”.`
        : `Có ${errors} lỗi và ${warnings} cảnh báo. Sửa các lỗi trên rồi chạy lại “npm run check”.`,
  codesAt:
    'Ý nghĩa và ví dụ của từng mã: trang /bien-tap/loi/ của trang web, ví dụ /bien-tap/loi/#date.',
  /** Behind a problem that many files share. */
  elsewhere: (count: number) => `và ${count} chỗ khác`,
  severity: { error: 'lỗi', warning: 'cảnh báo' },
  table: {
    title: 'Kiểm tra nội dung',
    passed: (files: number) => `Đã kiểm tra ${files} tệp: không có lỗi, không có cảnh báo.`,
    counts: (files: number, errors: number, warnings: number) =>
      `Đã kiểm tra ${files} tệp: **${errors} lỗi**, ${warnings} cảnh báo.`,
    head: ['', 'Chỗ', 'Trường', 'Vấn đề', 'Cách sửa', 'Mã'],
    more: (count: number) => `… và ${count} vấn đề nữa; xem đầy đủ bằng “npm run check”.`,
  },
  noBase: (ref: string) =>
    `Không tìm thấy “${ref}” trong kho git này. Tải về bằng “git fetch origin”, hoặc ghi nhánh khác sau --base. Chưa kiểm tra được số liệu cũ có còn đủ hay không.`,
  noGit: 'Thư mục này không phải kho git, hoặc máy chưa cài git: không so sánh được với bản trước.',
  usage:
    'Cách dùng: npm run check -- [--fix] [--base <nhánh>] [--format=terminal|github|json|markdown] [thư mục]',
  badOption: (option: string) => `Không hiểu tùy chọn “${option}”.`,
};
