/** Text of <my-area>, the district that the reader chose. */
export const myAreaText = {
  title: 'Đơn vị của tôi',
  choose: 'Chọn đơn vị để xem ngay kết quả, việc chậm và báo cáo sắp đến hạn',
  other: 'Chọn đơn vị khác',
  label: 'Đơn vị',
  remember: 'Lưu lựa chọn',
  forget: 'Bỏ lựa chọn',
  device: 'Lựa chọn chỉ lưu trên máy này, không gửi đi đâu; bấm “Bỏ lựa chọn” là xóa.',
  links: 'Hoặc mở thẳng trang của đơn vị:',
  due: 'Việc, báo cáo sắp đến hạn',
  all: (name: string) => `Tất cả chỉ tiêu của ${name}`,
  worksheet: 'Phiếu giao ban',
  feed: 'Đăng ký lịch của đơn vị',
  failed: 'Chưa tải được số liệu của đơn vị; xem ở trang của đơn vị.',
} as const;
