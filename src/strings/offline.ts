/** Text of offline reading and the offline cache. */
export const offlineText = {
  title: 'Đọc khi không có mạng',
  description:
    'Cài trang như một ứng dụng, đọc khi không có mạng, gỡ bản lưu khỏi máy; mọi thứ chỉ nằm trên máy của bạn.',
  /** Shown at the top of a page that is served from the offline cache. */
  sign: (day: string) => `Bản lưu ngày ${day} – đang không có mạng hoặc mạng quá chậm.`,
  label: 'Bản lưu',
  retry: 'Thử tải bản mới',
  lead: 'Sau lần mở đầu tiên, máy giữ một bản lưu của trang: hướng dẫn, văn bản, lịch, tiến độ và tìm kiếm vẫn mở được khi không có mạng.',
  missing:
    'Nếu bạn đến đây thay cho trang muốn mở: đang không có mạng, và trang đó không có trong bản lưu. Mời tìm hoặc đi từ các danh sách dưới đây.',
  how: 'Bản lưu hoạt động thế nào',
  facts: [
    'Có mạng thì trang luôn lấy bản mới nhất. Không có mạng, hoặc chờ quá 4 giây, thì mở bản lưu và ghi rõ ngày của bản lưu ở đầu trang.',
    'Có bản mới thì bản lưu tự thay trong nền, không phải làm gì.',
    'Tệp lịch đăng ký, tệp dữ liệu tải về và trang gửi số liệu không được lưu, vì phải luôn là bản mới nhất.',
    'Bản lưu không chứa điều gì về bạn và không gửi gì đi.',
  ],
  install: 'Cài như một ứng dụng',
  installHow: [
    'Điện thoại Android (Chrome): mở trình đơn ba chấm, chọn “Thêm vào màn hình chính” hoặc “Cài đặt ứng dụng”.',
    'iPhone, iPad (Safari): bấm nút chia sẻ, chọn “Thêm vào MH chính”.',
    'Máy tính (Chrome, Edge): bấm biểu tượng cài đặt ở cuối thanh địa chỉ.',
  ],
  usb: 'Máy không bao giờ có mạng: nhờ người phụ trách kỹ thuật đóng gói trang vào một tệp nén (npm run export zip), chép qua USB, giải nén rồi mở tệp MO-DAU.html.',
  onThisDevice: 'Bản lưu trên máy này',
  noScript: 'Trình duyệt này không bật JavaScript nên không có bản lưu trên máy.',
  states: {
    kept: 'Máy đang có bản lưu.',
    coming: 'Chưa có bản lưu; máy đang hoặc sẽ tải trong nền.',
    off: 'Bản lưu đã gỡ và đang tắt trên máy này.',
    impossible:
      'Trình duyệt này không giữ được bản lưu (cần địa chỉ https và một trình duyệt mới).',
  },
  remove: 'Gỡ bản lưu',
  keep: 'Lưu lại',
  build: 'Chuẩn bị bản lưu để đọc khi không có mạng',
  left: (count: number) => `${count} trang không vào bản lưu vì quá dung lượng.`,
} as const;
