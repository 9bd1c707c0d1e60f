/** Text of the site exported as a zip for machines that are offline (npm run export zip). */
export const exportZipText = {
  step: 'Đóng gói trang để chép qua USB',
  done: (file: string, count: number, kilobytes: number) =>
    `Đã ghi ${file}: ${count} tệp, ${kilobytes} kB. Giải nén rồi mở MO-DAU.html.`,
  sign: (day: string) => `Bản đóng gói ngày ${day} – không tự cập nhật.`,
  newest: 'Bản mới nhất trên mạng',
  start: 'Mở trang',
  searchTitle: 'Tìm trong bản đóng gói',
  searchNote: 'Không cần gõ dấu. Dưới đây là toàn bộ các trang.',
  count: (count: number, query: string) => `Có ${count} trang cho “${query}”`,
  none: (query: string) => `Không có trang nào cho “${query}”. Thử ít từ hơn.`,
} as const;
