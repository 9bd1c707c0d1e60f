/** Text of redirect pages, of the 404 page, and of the check of published addresses. */
export const redirectText = {
  title: (to: string) => `Trang đã chuyển đến ${to}`,
  description: (from: string) => `Địa chỉ ${from} đã chuyển.`,
  heading: 'Trang đã chuyển',
  text: 'Địa chỉ này đã chuyển. Nếu trình duyệt không tự mở trang mới, mời bấm vào đây:',
  since: (day: string, reason: string) => `Chuyển ngày ${day}. Lý do: ${reason}`,
  near: 'Có phải bạn tìm',
  searchAll: (words: string) => `Tìm “${words}” trong toàn trang`,
  step: 'Kiểm tra địa chỉ đã công bố',
  faults: {
    lost: (address: string) =>
      `${address}: đã công bố nhưng không còn trang. Khôi phục trang, hoặc thêm vào content/redirects.json: {"from": "${address}", "to": "<địa chỉ mới>", "on": "<ngày>", "reason": "<lý do>"}. Tệp lịch .ics thì phải giữ nguyên.`,
    'no-target': (address: string) =>
      `content/redirects.json: không có trang ${address} để chuyển đến.`,
    'still-there': (address: string) =>
      `content/redirects.json: ${address} vẫn còn trang, không được chuyển đi; bỏ dòng này hoặc bỏ trang.`,
  },
  anotherSite: (lost: number, all: number) =>
    `content/published-addresses.txt: ${lost} trong ${all} địa chỉ đã công bố không còn trang. Nếu danh sách này là của một trang khác (nội dung vừa được thay cả), xóa tệp đó rồi dựng lại; nếu không, khôi phục các trang đã mất.`,
  notBuilt: 'Chưa có trang để ghi địa chỉ: chạy “npm run build” trước.',
  staffEdition:
    'Trang vừa dựng là bản nội bộ, còn danh sách địa chỉ thì ai cũng đọc được: không ghi gì. Dựng lại bản công bố (“npm run build” không có EDITION) rồi chạy lại lệnh này.',
  failed: 'Dừng lại vì có địa chỉ sai; trang đang có được giữ nguyên.',
  noted: (added: number, all: number) =>
    `Đã ghi thêm ${added} địa chỉ vào content/published-addresses.txt (tất cả ${all}).`,
  check: {
    twice: (from: string) => ({
      message: `“${from}” đã được chuyển ở một dòng khác`,
      fix: 'giữ một dòng cho mỗi địa chỉ cũ',
    }),
    loop: (from: string) => ({
      message: `“${from}” chuyển vòng về chính nó`,
      fix: 'chuyển đến một trang còn tồn tại',
    }),
  },
} as const;
