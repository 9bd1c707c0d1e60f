/** What the form of a report says by itself. Apart from the text of its page, which its script need not load. */
export const reportFormText = {
  restored: 'Đã mở lại bản nháp lưu trên máy này.',
  clearAsk: 'Xóa mọi điều vừa điền trên trang này?',
  cleared: 'Đã xóa bản nháp.',
  changed: 'Có chỗ vừa sửa sau khi kiểm tra: bấm “Kiểm tra báo cáo” lần nữa rồi mới gửi.',
  dayUnread: (year: string) => `Chưa đọc được: ghi ngày/tháng/năm, ví dụ 30/09/${year}.`,
  working: 'Đang kiểm tra …',
  problems: 'Phải sửa trước',
  warnings: 'Nên xem lại',
  notes: 'Lưu ý',
} as const;
