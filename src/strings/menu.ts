/** Headings and notes of the menu sheet and of the lists in the footer. */
export const menuText = {
  groups: {
    work: 'Việc phải làm',
    results: 'Kết quả',
    basis: 'Căn cứ',
    about: 'Về trang này',
  },
  footer: { find: 'Tra cứu', data: 'Dữ liệu', about: 'Về trang này' },
  /** What a reader finds behind each of the three ways in. */
  doors: {
    tasks: 'Việc của từng cấp, theo quý, in được trên một trang.',
    guidance: 'Việc phải làm, ai thực hiện, phối hợp với ai, căn cứ văn bản nào.',
    milestones: 'Ngày kỷ niệm, mốc của năm, hạn gửi báo cáo.',
    progress: 'Việc đã đạt, việc chậm, việc chưa có số liệu ở từng nơi.',
  },
  feed: 'Theo dõi cập nhật (RSS/Atom)',
} as const;
