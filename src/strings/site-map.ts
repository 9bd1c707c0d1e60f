/** Text of the site map. */
export const siteMapText = {
  title: 'Sơ đồ trang',
  description: 'Tất cả các trang, xếp theo nhóm, và các phím tắt dùng được trên mọi trang.',
  count: (count: number) => `${count} trang`,
  countOf: (count: number, list: string) => `${count} trang: ${list}`,
  keys: {
    title: 'Phím tắt',
    intro:
      'Phím một chữ không có tác dụng khi đang gõ trong ô nhập; trình đọc màn hình giữ phím của riêng nó.',
    list: [
      { keys: '/', does: 'đến ô tìm kiếm' },
      { keys: 'Ctrl + K', does: 'đến ô tìm kiếm (máy Mac: ⌘ + K)' },
      { keys: 'J', does: 'sang mục sau, tháng sau' },
      { keys: 'K', does: 'về mục trước, tháng trước' },
    ],
    off: 'Tắt các phím một chữ',
    note: 'Lựa chọn chỉ lưu trên máy này.',
  },
} as const;
