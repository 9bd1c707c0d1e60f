/** Text of the page chrome (header, footer), and of the page actions. */
export const chromeText = {
  year: (year: number) => `Năm ${year}`,
  theme: {
    label: 'Giao diện',
    auto: 'Tự động',
    light: 'Sáng',
    dark: 'Tối',
  },
  nav: {
    menu: 'Danh mục',
    all: 'Mọi danh sách của trang',
    close: 'Đóng',
    siteMap: 'Sơ đồ trang',
    footer: 'Danh mục cuối trang',
  },
  foot: {
    updated: (day: string) => `Trang được biên tập lần cuối ngày ${day}.`,
    /** So that nobody takes that day for the day of the figures. */
    figureDays: 'Ngày của số liệu ghi cạnh từng số.',
    forEditors: 'Dành cho người cập nhật',
    edit: 'Sửa nội dung trang này',
    figures: 'Báo cáo hoặc đính chính số liệu',
    help: 'Cách sửa, từng bước',
  },
  actions: {
    label: 'Công cụ của trang',
    share: 'Chia sẻ',
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết.',
    copyFailed: 'Máy không cho sao chép: hãy giữ tay vào liên kết để sao chép.',
    qr: 'Mã QR mở trang này trên mạng',
  },
} as const;
