import type { SiteNames } from './site.ts';

/** Text of the page and feed of recent changes. */
export const newsText = {
  title: 'Có gì mới',
  description:
    'Mục, văn bản, mốc thời gian và số liệu nào đã thêm hoặc sửa, theo từng ngày; theo dõi cập nhật bằng RSS/Atom.',
  feedTitle: (names: SiteNames) => `Có gì mới – Công tác phong trào ${names.inTitles}`,
  subscribe: 'Theo dõi cập nhật (RSS/Atom)',
  subscribeHow:
    'Sao chép liên kết này vào chương trình đọc tin để được báo mỗi khi có thay đổi. Lịch có kênh riêng ở trang đăng ký lịch.',
  noHistory:
    'Bản này của trang không kèm lịch sử thay đổi nên chưa liệt kê được. Bản công bố chính thức có danh sách này.',
  nothing: 'Chưa có thay đổi nào.',
  day: (day: string) => `Ngày ${day}`,
  entryTitle: (day: string) => `Cập nhật ngày ${day}`,
  added: (kind: string) => `Thêm ${kind}`,
  addedMany: (count: number, kind: string) => `Thêm ${count} ${kind}`,
  changed: (kind: string) => `Sửa ${kind}`,
  changedMany: (count: number, kind: string) => `Sửa ${count} ${kind}`,
  official: 'nguyên văn',
  fields: (fields: string) => `(${fields})`,
  moved: (before: string, after: string) => `đổi từ ${before} sang ${after}`,
  reports: (count: number, targets: string) => `– thêm ${count} báo cáo: ${targets}`,
  manyReports: (count: number, areas: number) => `Thêm ${count} báo cáo của ${areas} đơn vị`,
  corrections: (count: number) => `trong đó ${count} đính chính`,
  sample: 'số liệu giả định',
  figures: 'Số liệu',
  andMore: (count: number) => `và ${count} chỉ tiêu khác`,
  older: (count: number) => `Trang này giữ ${count} ngày có thay đổi gần nhất.`,
} as const;
