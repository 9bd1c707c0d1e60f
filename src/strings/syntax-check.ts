import type { ProblemText } from './problem-text.ts';

const JSON_WRONG = 'JSON viết sai';
const wrong = (what: string, fix: string): ProblemText => ({
  message: `${JSON_WRONG}: ${what}`,
  fix,
});

/** Messages about JSON that cannot be read: what stands there, and what to write instead. No word of a parser. */
export const jsonFaultText = {
  empty: wrong('tệp trống', 'lấy lại nội dung của tệp, hoặc xóa tệp'),
  strange: (letter: string, code: string, meant: string): ProblemText =>
    wrong(
      `có ký tự “${letter}” (${code}) giống “${meant}” mà không phải`,
      `xóa rồi gõ lại bằng “${meant}” của bàn phím tiếng Anh; thường do dán từ Word, Zalo hoặc trang web`,
    ),
  space: (code: string): ProblemText =>
    wrong(
      `có dấu cách đặc biệt (${code}), mắt thấy như dấu cách thường`,
      'xóa rồi gõ lại dấu cách; thường do dán từ Word, Zalo hoặc trang web',
    ),
  quotes: wrong(
    'dấu nháy bao quanh chữ không phải dấu nháy kép thẳng "',
    'thay dấu nháy ở hai đầu bằng dấu nháy kép thẳng "',
  ),
  quoteInText: wrong(
    'có dấu nháy kép " ở giữa chữ nên chữ bị coi là đã hết',
    'bên trong chữ dùng dấu nháy “ ”, hoặc viết \\"',
  ),
  separators: (value: string, number: string): ProblemText =>
    wrong(
      `số “${value}” có dấu ngăn hàng nghìn`,
      `ghi liền các chữ số, không dấu ngăn: ${number}; nếu là số thập phân thì phần lẻ sau dấu chấm`,
    ),
  decimalComma: (value: string, number: string): ProblemText =>
    wrong(`số “${value}” có dấu phẩy`, `phần thập phân viết sau dấu chấm: ${number}`),
  percentSign: (value: string): ProblemText =>
    wrong(`“${value}” có dấu %`, 'chỉ ghi số; tỷ lệ thì ghi số đã đạt và tổng số'),
  leadingZero: (value: string, number: string): ProblemText =>
    wrong(`số “${value}” bắt đầu bằng 0`, `ghi ${number}; nếu là mã thì đặt trong dấu nháy kép`),
  bareDate: (value: string): ProblemText =>
    wrong(
      `ngày “${value}” không đặt trong dấu nháy kép`,
      'viết NĂM-THÁNG-NGÀY trong dấu nháy kép, ví dụ "2017-03-31"',
    ),
  word: (value: string, meant: string): ProblemText =>
    wrong(`“${value}” không phải giá trị JSON`, `ghi ${meant}, chữ thường, không dấu nháy`),
  bareText: (value: string): ProblemText =>
    wrong(`“${value}” không đặt trong dấu nháy kép`, `đặt trong dấu nháy kép: "${value}"`),
  bareName: (value: string): ProblemText =>
    wrong(
      `tên trường “${value}” không đặt trong dấu nháy kép`,
      `đặt trong dấu nháy kép: "${value}"`,
    ),
  nameWanted: wrong(
    'ở đây phải là tên trường trong dấu nháy kép',
    'viết "tên": giá trị; nếu không còn trường nào thì bỏ dấu phẩy ở trước',
  ),
  outsideList: wrong(
    'mục { … } này đứng ngoài danh sách: dấu ] ở phía trên đã đóng danh sách',
    'chuyển cả mục vào trước dấu ] ấy, cách mục trước bằng dấu phẩy; báo cáo mới thì ghi thành một tệp mới',
  ),
  strayComma: wrong(
    'thừa dấu phẩy: sau nó không còn trường hoặc mục nào',
    'xóa dấu phẩy ở ngay trước chỗ này; dòng cuối trong ngoặc không có dấu phẩy',
  ),
  valueWanted: wrong('thiếu giá trị ở chỗ này', 'ghi giá trị, hoặc xóa cả trường'),
  colon: wrong(
    'thiếu dấu hai chấm giữa tên trường và giá trị',
    'viết "tên": giá trị, với dấu hai chấm thường',
  ),
  comma: wrong(
    'thiếu dấu phẩy trước chỗ này',
    'thêm dấu phẩy sau giá trị hoặc dấu } liền trước: giữa hai trường, hai mục phải có dấu phẩy',
  ),
  brace: wrong(
    'thiếu dấu } đóng nhóm trường',
    'thêm } ở đúng chỗ; mỗi { có một }; có thể tệp bị cắt giữa chừng khi chép',
  ),
  bracket: wrong(
    'thiếu dấu ] đóng danh sách',
    'thêm ] ở đúng chỗ; mỗi [ có một ]; có thể tệp bị cắt giữa chừng khi chép',
  ),
  afterEnd: wrong(
    'sau dấu ngoặc cuối cùng của tệp còn nội dung',
    'nếu đó là nội dung cần giữ thì chuyển vào trong ngoặc, ngăn bằng dấu phẩy; nếu thừa thì xóa',
  ),
  openText: wrong(
    'chữ bắt đầu ở đây không có dấu nháy kép đóng trên cùng dòng',
    'thêm dấu nháy kép ở cuối chữ; xuống dòng trong chữ thì viết \\n, dấu nháy trong chữ thì viết “ ”',
  ),
  backslash: wrong(
    'trong chữ có dấu \\ mà máy không hiểu',
    'viết hai lần: \\\\; địa chỉ thì dùng dấu /',
  ),
  tab: wrong('trong chữ có phím Tab hoặc ký tự điều khiển', 'xóa ký tự đó, dùng dấu cách'),
  numberEnd: wrong('số viết chưa hết', 'ghi đủ chữ số sau dấu chấm, hoặc bỏ dấu chấm'),
  comment: wrong(
    'có lời ghi chú // hoặc /* */',
    'xóa lời ghi chú; JSON chỉ chứa dữ liệu, điều cần dặn viết ở đề nghị',
  ),
  other: wrong(
    'không đọc được chỗ này',
    'xem lại dấu phẩy, ngoặc và dấu nháy kép ở chỗ này và dòng liền trước',
  ),
};

const YAML_WRONG = 'phần khai báo giữa hai dòng --- viết sai';
const yaml = (what: string, fix: string): ProblemText => ({
  message: `${YAML_WRONG}: ${what}`,
  fix,
});

/** Messages about frontmatter that cannot be read. */
export const yamlFaultText = {
  colon: yaml(
    'giá trị có dấu hai chấm, hoặc dòng này thụt vào thừa',
    'đặt cả giá trị trong dấu nháy kép: tên: "giá trị: …"; dòng của trường khác thì không thụt vào',
  ),
  noName: yaml(
    'dòng này không có “tên trường:”',
    'mỗi trường một dòng “tên: giá trị”; nếu là phần tiếp của dòng trên thì thụt vào hai dấu cách',
  ),
  start: yaml(
    'giá trị bắt đầu bằng ký tự đặc biệt (@, %, ` …)',
    'đặt cả giá trị trong dấu nháy kép',
  ),
  tab: yaml('thụt vào bằng phím Tab', 'thay bằng hai dấu cách'),
  rest: yaml(
    'sau dấu ngoặc, dấu nháy hoặc ký tự đặc biệt ở đầu giá trị còn chữ',
    'đặt cả giá trị trong dấu nháy kép, ví dụ "[Dự thảo] Kế hoạch"; bên trong dùng dấu nháy “ ”',
  ),
  open: yaml(
    'dấu ngoặc hoặc dấu nháy mở ra ở trên mà chưa đóng',
    'thêm dấu đóng: mỗi [ có một ], mỗi { có một }, mỗi dấu nháy mở có dấu nháy đóng',
  ),
  star: yaml(
    'giá trị bắt đầu bằng dấu * hoặc &',
    'đặt cả giá trị trong dấu nháy kép; chữ đậm, nghiêng chỉ viết được ở nội dung bên dưới',
  ),
  backslash: yaml(
    'trong dấu nháy kép có dấu \\ mà máy không hiểu',
    'viết hai lần: \\\\, hoặc dùng dấu nháy đơn ở hai đầu',
  ),
  other: yaml(
    'không đọc được chỗ này',
    'mỗi trường một dòng “tên: giá trị”; giá trị có dấu hai chấm hoặc nháy thì đặt trong dấu nháy kép',
  ),
};

/** Messages about the names of files. */
export const fileNameText = {
  copy: (name: string, own: string): ProblemText => ({
    message: `“${name}” là tên của bản tải về lần nữa, hoặc bản sao`,
    fix: `nếu trong thư mục chưa có “${own}” thì đổi tên thành “${own}”; nếu đã có thì so hai tệp, chỉ giữ tệp đúng`,
  }),
};

const quoted = (whole: string): string => `"${whole.replaceAll('"', '\\"')}"`;

/** Messages about " #" behind a value of the frontmatter. */
export const yamlCommentText = {
  cut: (value: string, whole: string): ProblemText => ({
    message: `dấu # làm mất phần chữ đứng sau nó: máy chỉ đọc được “${value}”`,
    fix: `đặt cả giá trị trong dấu nháy kép: ${quoted(whole)}`,
  }),
  comment: (comment: string, whole: string): ProblemText => ({
    message: `phần “${comment}” bị coi là lời ghi chú, không lên trang`,
    fix: `nếu là chữ của giá trị thì đặt cả trong dấu nháy kép: ${quoted(whole)}; nếu là ghi chú thì đưa lên dòng riêng ở trên`,
  }),
};
