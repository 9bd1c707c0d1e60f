/** Text of the search that the list under the header's box and the search page share, and of the build. */
export const searchText = {
  title: 'Tìm kiếm',
  description:
    'Tìm trong toàn bộ hướng dẫn, văn bản, chương trình, phong trào, chỉ tiêu và đơn vị.',
  label: 'Tìm trong toàn trang',
  placeholder: 'Ví dụ: người có công, 10-CT/TW',
  submit: 'Tìm',
  lists: 'Các danh sách',
  count: (count: number, query: string) => `${count} kết quả cho “${query}”`,
  none: (query: string) =>
    `Không tìm thấy “${query}”. Thử ít từ hơn, hoặc xem các danh sách dưới đây.`,
  failed:
    'Không tải được chỉ mục tìm kiếm. Kiểm tra kết nối rồi thử lại, hoặc xem các danh sách dưới đây.',
  all: (count: number) => `Xem tất cả ${count} kết quả`,
  /** @param sample set where figures are samples: "số liệu giả định" */
  answer: (short: string, sample: string) => `Trả lời${sample ? ` (${sample})` : ''}: ${short}`,
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
