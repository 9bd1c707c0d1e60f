/** Build messages for faults of the machine, not of the content. */
export const machineFaultText = {
  kept: 'Dừng lại giữa chừng; trang đang có được giữ nguyên.',
  fullDisk: 'Ổ đĩa đã đầy nên không ghi được trang mới. Giải phóng chỗ rồi chạy lại.',
  notAllowed: (path: string) =>
    `Không có quyền đọc hoặc ghi “${path}”. Sửa quyền của tệp rồi chạy lại.`,
  readOnly: (path: string) => `Ổ đĩa chỉ cho đọc nên không ghi được “${path}”.`,
  tooManyOpen: 'Máy mở quá nhiều tệp cùng lúc. Tăng giới hạn (ulimit -n) rồi chạy lại.',
  noMemory: 'Máy hết bộ nhớ. Đóng bớt chương trình hoặc dùng máy có nhiều bộ nhớ hơn.',
  notAFile: (path: string) =>
    `“${path}” là liên kết hoặc tệp đặc biệt, không phải tệp thường. Thay bằng tệp thật rồi chạy lại.`,
  unreadable: (path: string) => `Không đọc được “${path}”. Kiểm tra ổ đĩa rồi chạy lại.`,
  building: (site: string, pid: string) =>
    `Một lần dựng khác đang ghi vào “${site}” (tiến trình ${pid}). Đợi nó xong, hoặc dừng tiến trình đó, rồi chạy lại.`,
  mountPoint: (site: string) =>
    `“${site}” là điểm gắn của một ổ đĩa khác nên không thay cả thư mục được. Đặt DIST là một thư mục con của nó rồi chạy lại.`,
  notASite: (site: string) =>
    `“${site}” có tệp khác, không phải một trang đã dựng; dựng vào đó sẽ xóa hết. Đặt DIST là một thư mục trống hoặc chưa có.`,
  notBuilt: (site: string) =>
    `Chưa có trang nào được dựng ở “${site}”. Chạy “npm run build” trước, hoặc “npm start” để dựng rồi xem luôn.`,
  sameAddress: (path: string, lost: string, shown: string) =>
    `Hai trang trùng một địa chỉ ${path}/: trang của ${lost} bị trang của ${shown} che mất. Đổi mã (tên tệp) của mục mang địa chỉ đó rồi chạy lại.`,
  restored: 'Lần dựng trước bị ngắt đúng lúc đổi bản; đã đưa bản cũ trở lại.',
};
