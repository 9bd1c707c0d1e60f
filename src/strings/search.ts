/** Text of the search page, which its script imports in the browser. */
export const searchText = {
  title: 'Tìm kiếm',
  description:
    'Tìm trong toàn bộ hướng dẫn, văn bản, chương trình, phong trào, chỉ tiêu và đơn vị.',
  label: 'Tìm trong trang',
  placeholder: 'Ví dụ: người có công, 10-CT/TW',
  submit: 'Tìm',
  noScript: 'Tìm kiếm cần bật JavaScript. Không có JavaScript, mời xem các danh sách dưới đây.',
  lists: 'Các danh sách',
  empty: 'Gõ từ cần tìm: tên việc, số ký hiệu văn bản, ngày, tên đơn vị.',
  loading: 'Đang tìm…',
  count: (count: number, query: string) => `Có ${count} kết quả cho “${query}”`,
  none: (query: string) =>
    `Không tìm thấy “${query}”. Thử ít từ hơn, hoặc xem các danh sách dưới đây.`,
  failed:
    'Không tải được chỉ mục tìm kiếm. Kiểm tra kết nối rồi thử lại, hoặc xem các danh sách dưới đây.',
  near: 'Có phải ý bạn là',
  more: (count: number) => `Xem thêm (${count})`,
  all: (count: number) => `Xem tất cả ${count} kết quả`,
  understood: (typed: string, as: string) => `Hiểu “${typed}” là “${as}”`,
  literal: 'Tìm đúng chữ đã gõ',
  report: 'Không thấy điều cần tìm? Sao chép câu báo lại',
  reportText: (query: string, count: number) =>
    `Tìm kiếm trên trang Công tác phong trào: “${query}” – ${count} kết quả, không có điều cần tìm.`,
  reportCopied: 'Đã sao chép câu báo lại.',
  filter: 'Lọc kết quả',
  any: 'Tất cả',
  acronyms: 'Danh mục chữ viết tắt',
  hints: [
    'Không cần gõ dấu; gõ cũng được số ký hiệu (10-CT/TW, chi thi 10), ngày (27/7), số mục (I.1.2), chữ viết tắt (ATTP).',
    'Đặt cụm từ trong dấu nháy kép để tìm đúng cụm đó.',
  ],
  results: 'Kết quả',
  filterKind: 'Loại nội dung',
  filters: {
    documentType: 'Loại văn bản',
    organization: 'Cơ quan',
    level: 'Cấp',
    year: 'Năm',
    area: 'Đơn vị',
  },
} as const;
