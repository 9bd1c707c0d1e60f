const also = (separator: string, count: number) =>
  count === 0 ? '' : `${separator} ${count} chỗ nên xem lại`;
/** ", 1 chỗ nên xem lại": after the count of mistakes, or after the figures that are taken. */
export const reviewText = {
  afterBad: (count: number) => also(',', count),
  afterGood: (count: number) =>
    count === 0 ? '' : `${also(';', count)} (số đúng thì để nguyên, nên ghi chú)`,
};

/** Text of the page for pasting from Excel. */
export const pasteText = {
  /** The first words of each message. */
  severity: { error: 'Phải sửa', warning: 'Nên xem lại' },
  title: 'Dán từ Excel',
  description: 'Dán bảng số liệu từ Excel để máy kiểm tra từng dòng, rồi gửi thành một báo cáo.',
  intro:
    'Sao chép bảng trong Excel (cả dòng tên cột) rồi dán vào đây, hoặc chọn tệp. Máy đọc ngay trong trình duyệt của bạn; không gì được gửi đi cho đến khi bạn tự gửi ở bước cuối.',
  sample:
    'Trang web đang hiện số liệu giả định. Có báo cáo thật đầu tiên của năm thì số liệu giả định thôi được tính; bạn không phải xóa gì.',
  text: 'Dán bảng vào đây',
  file: 'hoặc chọn tệp .xlsx, .csv',
  area: 'Đơn vị, nếu bảng không có cột “Đơn vị”',
  noArea: 'theo cột trong bảng',
  check: 'Kiểm tra',
  clear: 'Xóa hết',
  working: 'Đang đọc và kiểm tra …',
  nothing: 'Hãy dán bảng hoặc chọn tệp trước.',
  tooLong: 'Máy đọc quá lâu nên đã dừng. Hãy chia bảng thành nhiều phần nhỏ hơn.',
  failed:
    'Không kiểm tra được. Tải lại trang rồi thử lại; nếu vẫn vậy, gửi tệp cho người phụ trách.',
  result: 'Kết quả',
  good: (count: number, toReview: number) =>
    `${count} số liệu nhận được${reviewText.afterGood(toReview)}. Chưa gửi đi: gửi theo hướng dẫn ở cuối trang.`,
  bad: (count: number, toReview: number) =>
    `${count} chỗ phải sửa${reviewText.afterBad(toReview)}. Sửa trong Excel rồi dán lại; chưa có gì để gửi.`,
  none: 'Không có số liệu mới.',
  notes: 'Lưu ý',
  problems: 'Phải sửa trước',
  warnings: 'Nên xem lại',
  rows: 'Từng dòng',
  head: ['Dòng', 'Kết quả', 'Đơn vị', 'Chỉ tiêu', 'Số liệu', 'Tính đến'],
  more: (count: number) => `… và ${count} dòng nữa.`,
  states: {
    new: '✓ Nhận được',
    review: '✓ Nhận được, nên xem lại',
    known: '= Đã có, giữ nguyên',
    empty: '– Để trống, bỏ qua',
    bad: '✗ Phải sửa',
  },
  without: 'Không dùng được trang này?',
  noScript:
    'Trình duyệt đang tắt JavaScript (hoặc chưa tải xong) nên trang này chưa đọc bảng được. Các cách khác ở cuối trang.',
  others: [
    'Không có Excel: điền thẳng vào trang báo cáo của đơn vị (đường dẫn ở dưới).',
    'Gửi tệp Excel cho người phụ trách; người phụ trách nhập thay bạn.',
    'Gửi cả bảng bằng một phiếu trên trang của kho nội dung.',
  ],
  form: 'Mở phiếu số liệu',
  page: 'Trang báo cáo của từng đơn vị',
  guide: 'Dành cho biên tập viên',
  editors: {
    title: 'Nhập số liệu từ Excel',
    text: 'Dán bảng từ Excel hoặc chọn tệp: máy kiểm tra từng dòng, nói rõ ô nào sai và viết lại thế nào, rồi cho gửi thành một báo cáo. Tệp mẫu của đơn vị, có sẵn danh sách chọn, thì xin người phụ trách.',
    link: 'Mở trang “Dán từ Excel”',
    alt: 'Kết quả đọc bảng: một dòng phải sửa, ghi rõ cột, giá trị và cách sửa; một dòng nhận được.',
  },
} as const;
