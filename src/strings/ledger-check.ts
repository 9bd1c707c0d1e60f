/** What the checker says of the ledger of calendar events. */
export const ledgerCheckText = {
  missing: {
    message: 'chưa có sổ UID của lịch (content/calendar-ledger.json)',
    fix: 'chạy “npm run generate” rồi gửi kèm tệp đó; nếu tệp bị xóa nhầm thì lấy lại bản cũ trước',
  },
  new: (id: string) => ({
    message: `“${id}” chưa có trong sổ UID của lịch (content/calendar-ledger.json)`,
    fix: 'chạy “npm run generate” rồi gửi kèm tệp sổ đã đổi (hoặc nhờ người phụ trách chạy)',
  }),
  gone: (id: string) => ({
    message: `“${id}” đã công bố nhưng không còn trong nội dung; lịch trên máy người đăng ký sẽ mất mốc này mà không rõ vì sao`,
    fix: 'không xóa mốc đã công bố và không đổi mã: khôi phục mốc với đúng mã này, nếu mốc bị hủy thì thêm “cancelled” (lý do, ngày) cho mốc',
  }),
  uid: (id: string, uid: string) => ({
    message: `UID của “${id}” đã bị đổi`,
    fix: `ghi lại UID cũ: ${uid}`,
  }),
  changed: (id: string) => ({
    message: `trường này của “${id}” đã đổi nhưng sổ UID của lịch chưa ghi lần thay đổi`,
    fix: 'chạy “npm run generate” rồi gửi kèm tệp sổ đã đổi (hoặc nhờ người phụ trách chạy)',
  }),
} as const;
