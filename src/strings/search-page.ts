/** Text of the search page alone, which its script imports in the browser. */
export const searchPageText = {
  noScript: 'Tìm kiếm cần bật JavaScript. Không có JavaScript, mời xem các danh sách dưới đây.',
  empty: 'Gõ từ cần tìm: tên việc, số ký hiệu văn bản, ngày, tên đơn vị.',
  loading: 'Đang tìm…',
  near: 'Có phải ý bạn là',
  more: (count: number) => `Xem thêm (${count})`,
  understood: (typed: string, as: string) => `Hiểu “${typed}” là “${as}”.`,
  corrected: (query: string) => `Đã tìm: “${query}”.`,
  quoteDropped: 'Không có cụm từ trong dấu nháy ở trang nào, nên đã tìm từng từ.',
  leftOut: (words: ReadonlyArray<string>) =>
    `Không có ở trang nào: ${words.map((word) => `“${word}”`).join(', ')}.`,
  literal: 'Tìm đúng chữ đã gõ',
  wholeNote: 'Xem hết câu',
  wholeAnswer: 'Câu trả lời đầy đủ',
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
} as const;
