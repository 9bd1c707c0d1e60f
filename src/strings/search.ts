/** Text of the search page, which its script imports in the browser. */
export const searchText = {
  title: 'Tìm kiếm',
  description:
    'Tìm trong toàn bộ hướng dẫn, văn bản, chương trình, phong trào, chỉ tiêu và đơn vị.',
  label: 'Tìm trong toàn trang',
  placeholder: 'Ví dụ: người có công, 10-CT/TW',
  submit: 'Tìm',
  noScript: 'Tìm kiếm cần bật JavaScript. Không có JavaScript, mời xem các danh sách dưới đây.',
  lists: 'Các danh sách',
  empty: 'Gõ từ cần tìm: tên việc, số ký hiệu văn bản, ngày, tên đơn vị.',
  loading: 'Đang tìm…',
  count: (count: number, query: string) => `${count} kết quả cho “${query}”`,
  none: (query: string) =>
    `Không tìm thấy “${query}”. Thử ít từ hơn, hoặc xem các danh sách dưới đây.`,
  failed:
    'Không tải được chỉ mục tìm kiếm. Kiểm tra kết nối rồi thử lại, hoặc xem các danh sách dưới đây.',
  answerRest: 'Xem thêm trong câu trả lời',
  near: 'Có phải ý bạn là',
  more: (count: number) => `Xem thêm (${count})`,
  all: (count: number) => `Xem tất cả ${count} kết quả`,
  understood: (typed: string, as: string) => `Hiểu “${typed}” là “${as}”`,
  corrected: (query: string) => `Đã tìm: “${query}”.`,
  quoteDropped: 'Không có cụm từ trong dấu nháy ở trang nào, nên đã tìm từng từ.',
  leftOut: (words: ReadonlyArray<string>) =>
    `Không có ở trang nào: ${words.map((word) => `“${word}”`).join(', ')}.`,
  literal: 'Tìm đúng chữ đã gõ',
  report: 'Không thấy điều cần tìm? Sao chép câu báo lại',
  reportText: (query: string, count: number) =>
    `Tìm kiếm trên trang Công tác phong trào: “${query}” – ${count} kết quả, không có điều cần tìm.`,
  reportCopied: 'Đã sao chép câu báo lại.',
  filter: 'Thu hẹp',
  any: 'Tất cả',
  chip: (kind: string, count: number) => `${kind} ${count}`,
  acronyms: 'Danh mục chữ viết tắt',
  hints: 'Gõ được',
  hint: [
    { what: 'không dấu', examples: ['nguoi co cong'] },
    { what: 'số ký hiệu', examples: ['10-CT/TW', 'chi thi 10'] },
    { what: 'ngày', examples: ['27/7'] },
    { what: 'số mục', examples: ['I.1.2'] },
    { what: 'chữ viết tắt', examples: ['ATTP'] },
    { what: 'đúng một cụm từ', examples: ['“an toàn thực phẩm”'] },
  ],
  /** Searches that found nothing, kept on the reader's device. */
  nothing: {
    title: 'Lần tìm không có kết quả',
    keep: 'Ghi lại trên máy này những lần tìm không có kết quả',
    why: 'Chỉ lưu trên máy này, không gửi đi đâu. Sao chép danh sách, gửi cơ quan chủ quản để bổ sung từ cho tìm kiếm. Bỏ chọn thì danh sách bị xóa.',
    copy: 'Sao chép danh sách',
    text: (queries: ReadonlyArray<string>) =>
      `Tìm trên trang Công tác phong trào không có kết quả:\n${queries.map((query) => `- ${query}`).join('\n')}`,
    copied: 'Đã sao chép danh sách.',
    clear: 'Xóa danh sách',
    cleared: 'Đã xóa danh sách.',
    notKept: 'Trình duyệt này không cho lưu, nên không ghi lại được.',
  },
  results: 'Kết quả',
  filterKind: 'Loại nội dung',
  /** The kind of lists, forms and help, which are found by their titles. */
  plainPage: 'Trang chung',
  filters: {
    documentType: 'Loại văn bản',
    organization: 'Cơ quan',
    level: 'Cấp',
    year: 'Năm',
    area: 'Đơn vị',
  },
} as const;
