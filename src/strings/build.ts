/** What the build and the preview server say in a terminal. */
export const buildText = {
  check: 'Kiểm tra nội dung',
  pages: 'Dựng các trang',
  codes: 'Vẽ mã QR của các trang',
  form: 'Dựng biểu mẫu nhập liệu',
  index: 'Lập chỉ mục tìm kiếm',
  swap: 'Đưa bản mới vào thư mục dist',
  contentFailed: 'Nội dung còn lỗi.',
  done: (step: string, seconds: string) => `${step}: xong (${seconds} giây)`,
  serving: (address: string) => `Trang đang chạy tại ${address} – bấm Ctrl+C để dừng.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó, hoặc đặt PORT là số khác.`,
  otherPort: (port: number, other: number) =>
    `Cổng ${port} đang có chương trình khác dùng; dùng cổng ${other}.`,
} as const;
