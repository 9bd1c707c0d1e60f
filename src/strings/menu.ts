/** Headings and notes of the menu sheet and of the lists in the footer. */
export const menuText = {
  groups: {
    work: 'Việc phải làm',
    results: 'Kết quả',
    basis: 'Căn cứ',
    about: 'Về trang này',
  },
  footer: { find: 'Tra cứu', data: 'Dữ liệu', about: 'Về trang này' },
  feed: 'Theo dõi cập nhật (Atom)',
} as const;
