/** Output of the commands that generate, export or measure. */
export const commandsText = {
  build: `Cách dùng: npm run build
Kiểm tra nội dung, rồi dựng cả trang vào dist/. Đặt được bằng biến môi trường: SITE, BASE, SITE_DATE, DIST.`,
  start: `Cách dùng: npm start
Dựng trang, rồi cho xem trên máy này; bấm Ctrl+C để dừng. Cổng khác: đặt biến môi trường PORT.`,
  preview: `Cách dùng: npm run preview
Cho xem trang đã dựng lần trước; bấm Ctrl+C để dừng. Cổng khác: đặt biến môi trường PORT.`,
  generate: `Ghi lại các tệp do máy ghi.
  npm run generate                 ghi tất cả: ledger, forge, schemas, hosts
  npm run generate ledger          sổ UID của lịch (content/calendar-ledger.json)
  npm run generate forge           phiếu và CODEOWNERS trong .github/
  npm run generate schemas         lược đồ trong schemas/
  npm run generate hosts           cấu hình máy chủ trong deploy/
  npm run generate -- --check      không ghi, báo tệp nào đã cũ
Chỉ khi được gọi tên:
  npm run generate addresses       địa chỉ đã công bố, sau khi dựng bản công bố
  npm run generate icons           biểu tượng trong public/, từ src/brand/mark.svg
  npm run generate screenshots     ảnh trong hướng dẫn biên tập, sau khi dựng`,
  export: `Xuất trang đã dựng cho nơi dùng.
  npm run export zip               dựng rồi đóng gói để mở từ USB, không cần mạng
  npm run export compressed        tệp .br và .gz cạnh các tệp của dist/, cho nginx và Caddy
  npm run export hosts <thư mục>   cấu hình máy chủ theo BASE và content/redirects.json`,
  bench: (names: ReadonlyArray<string>) =>
    `Đo đạc: npm run bench <tên> [tham số]. Có: ${names.join(', ')}.`,
  stale: (path: string) =>
    `${path} đã cũ: chạy “npm run generate” rồi lưu tệp này cùng thay đổi. Đề nghị từ nhánh trong kho thì máy tự ghi; từ bản sao của kho (fork) thì xem lời máy viết trong đề nghị.`,
  removed: (path: string) => `${path} (xóa)`,
} as const;
