/** The accessibility statement. Every sentence must be true: update it when the site changes. */
export const accessibilityText = {
  title: 'Hỗ trợ tiếp cận',
  description:
    'Trang này dùng được với bàn phím, trình đọc màn hình, chữ phóng to đến đâu; còn hạn chế gì; báo lỗi ở đâu.',
  lead: 'Mọi cán bộ và người dân đều phải đọc được trang này, kể cả người khiếm thị, người khó dùng tay, người lớn tuổi, người dùng điện thoại cũ hoặc mạng yếu. Chúng tôi làm theo Hướng dẫn về khả năng tiếp cận nội dung web WCAG 2.2, mức AA.',
  stateTitle: 'Mức đáp ứng',
  state:
    'Theo tự đánh giá, trang đáp ứng WCAG 2.2 mức AA, trừ các hạn chế nêu dưới đây. Chưa có đơn vị độc lập đánh giá.',
  canTitle: 'Bạn có thể',
  can: [
    'Đi hết trang chỉ bằng bàn phím; phím Tab đầu tiên là “Chuyển đến nội dung chính”; Ctrl+K hoặc / để tìm.',
    'Phóng trang đến 400 %, đọc trên màn hình rộng 320 điểm ảnh mà không phải kéo ngang; bảng rộng có vùng cuộn riêng.',
    'Đọc mọi trang khi tắt JavaScript; chỉ tìm kiếm, lọc, ghi nhớ đơn vị và soạn sẵn lời báo sai là cần JavaScript.',
    'Dùng nền sáng, nền tối hoặc màu tương phản cao của máy.',
    'Đọc mọi biểu đồ, bản đồ ô bằng bảng số hoặc lời ngay bên cạnh; trạng thái luôn ghi bằng chữ, không chỉ bằng màu.',
    'In mọi trang ra khổ A4 đen trắng; đọc khi không có mạng.',
  ],
  limitsTitle: 'Hạn chế đã biết',
  limits: [
    'Nguyên văn văn bản giữ đúng từng chữ, kể cả câu dài và chữ viết tắt; phần tóm tắt và “Thông tin thực hiện” do ban biên tập viết để dễ đọc hơn.',
    'Chưa thử với người dùng trình đọc màn hình thật (NVDA, TalkBack, VoiceOver); mới kiểm tra bằng công cụ và bằng bàn phím trên Chromium.',
    'Tệp tải về (CSV, JSON, lịch .ics) phụ thuộc vào chương trình mở tệp.',
    'Mã QR không dùng được nếu không nhìn thấy; địa chỉ luôn ghi bằng chữ bên cạnh.',
  ],
  howTitle: 'Kiểm tra thế nào',
  how: 'Mỗi lần sửa trang, máy kiểm tra tự động các trang bằng axe (luật WCAG 2.0 đến 2.2, mức A và AA), đi các luồng chính bằng bàn phím, đo độ rộng ở 320, 360, 640, 768 và 1280 điểm ảnh, kiểm tra tiêu đề, vùng và nhãn của mọi trang.',
  contactTitle: 'Báo lỗi, xin bản dạng khác',
  contact:
    'Gặp chỗ không đọc hoặc không dùng được, hãy cho biết địa chỉ trang và điều bạn gặp phải; không cần tài khoản. Cần bản dạng khác (chữ to, bản in, đọc qua điện thoại) thì báo ở cùng chỗ.',
  reviewed: (day: string) => `Bản công bố này được xem lại lần cuối ngày ${day}.`,
} as const;
