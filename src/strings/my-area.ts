/** Text of <my-area>, the district that the reader chose. */
export const myAreaText = {
  title: 'Đơn vị của tôi',
  choose: 'Chọn đơn vị để xem hạn và số liệu của đơn vị trước tiên',
  label: 'Đơn vị',
  remember: 'Lưu lựa chọn',
  forget: 'Bỏ lựa chọn',
  device: 'Lựa chọn chỉ lưu trên máy này, không gửi đi đâu; bấm “Bỏ lựa chọn” là xóa.',
  links: 'Hoặc mở thẳng trang của đơn vị:',
  due: 'Báo cáo sắp đến hạn, quá hạn',
  figures: 'Số liệu của đơn vị',
  all: (name: string) => `Tất cả số liệu của ${name}`,
  feed: 'Đăng ký lịch của đơn vị',
  failed: 'Chưa tải được số liệu của đơn vị; xem ở trang của đơn vị.',
} as const;
