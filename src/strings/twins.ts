/** Text of the Markdown twins of pages, and of the lists that lead to them. */
export const twinsText = {
  alternate: 'Bản văn bản thuần (Markdown)',
  page: 'Trang',
  document: 'Thuộc',
  official: 'Nguyên văn',
  amended: 'Văn bản này đã được sửa đổi, bổ sung: xem trang.',
  tasks: 'Việc phải làm',
  parts: 'Các phần bên dưới',
  targets: 'Chỉ tiêu',
  sample: 'Số liệu giả định, chỉ để trình bày.',
  citedIn: 'Được viện dẫn tại',
  validity: 'Hiệu lực',
  units: 'Từng đơn vị',
  asOf: (day: string) => `tính đến ${day}`,
  why: 'Vì sao kết luận như vậy',
  unitsOnPage: 'Xem trang hoặc tệp CSV.',
  list: {
    about:
      'Các trang có bản Markdown (thêm index.md vào địa chỉ trang). Số liệu, văn bản lấy từ đúng dữ liệu của trang.',
    clauses: (year: number) => `Mục hướng dẫn năm ${year}`,
    targets: (year: number) => `Chỉ tiêu năm ${year}`,
    documents: 'Văn bản được viện dẫn',
    data: 'Dữ liệu mở',
    search: 'Tìm kiếm',
    part: (from: number, to: number, title: string) => `${title}, ${from}–${to}`,
  },
} as const;
