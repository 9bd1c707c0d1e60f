/** Text of the editors' guide to the web form. “…” are labels of buttons, exactly as the form has them. */
export const formGuideText = {
  title: 'Sửa bằng biểu mẫu trên trang',
  lead: 'Cách dễ nhất cho người quen điền biểu mẫu: không cần biết tệp hay git. Mỗi lần lưu thành một đề nghị thay đổi; máy kiểm tra, người phụ trách duyệt rồi mới công bố.',
  open: 'Mở biểu mẫu',
  /** Where the form cannot make requests: on Forgejo and Gitea, and without a forge. */
  local:
    'Ở trang này biểu mẫu chỉ sửa được bản kho trên máy mình (xem “Thử mà không cần tài khoản” dưới đây), không tự gửi đề nghị. Không dùng git thì gửi số liệu bằng trang dán bảng: trang đó đưa cho bạn một tệp báo cáo mới.',
  steps: [
    {
      text: 'Lần đầu, xin người phụ trách quyền vào kho và một mã truy cập. Mở biểu mẫu, bấm “Đăng nhập bằng mã truy cập”, dán mã rồi bấm “Đăng nhập”. Mã chỉ nằm trong trình duyệt này; dùng máy chung thì đăng xuất khi làm xong.',
      shot: 'bieu-mau-dang-nhap',
      alt: 'Hộp “Đăng nhập bằng mã truy cập” có một ô để dán mã và nút “Đăng nhập”.',
    },
    {
      text: 'Bên trái chọn loại nội dung, bên phải chọn mục cần sửa. Số liệu của đơn vị ở “Tiến độ của đơn vị”.',
      shot: 'bieu-mau-danh-sach',
      alt: 'Danh sách “Tiến độ của đơn vị” có tám đơn vị, mỗi đơn vị một dòng kèm năm.',
    },
    {
      text: 'Có số mới thì bấm “Thêm lần báo cáo” ở cuối danh sách và điền; “Mã báo cáo” để trống, máy tự đặt. Dưới mỗi ô có lời chỉ dẫn; ô có dấu * là bắt buộc.',
      shot: 'bieu-mau-sua-so',
      alt: 'Một lần báo cáo đang mở: các ô “Giá trị”, “Số đã đạt”, “Tổng số”, dưới mỗi ô có lời chỉ dẫn.',
    },
    {
      text: 'Bấm “Lưu”, rồi “Gửi duyệt”. Chưa xong thì bấm “Để sau”: bản nháp nằm ở “Quy trình biên tập”, mở ra sửa tiếp lúc nào cũng được.',
      shot: 'bieu-mau-gui-duyet',
      alt: 'Hộp “Gửi duyệt” sau khi lưu, có nút “Gửi duyệt” và “Để sau”.',
    },
    {
      text: 'Máy kiểm tra trong ít phút và ghi kết quả vào đề nghị thay đổi. Có lỗi thì sửa tiếp trong biểu mẫu rồi lưu: thay đổi vào cùng đề nghị đó.',
      shot: null,
      alt: '',
    },
  ],
  notes: [
    'Số đã công bố mà sai: không sửa số cũ, mà thêm một lần báo cáo mới, chọn báo cáo ghi sai ở “Mã báo cáo được đính chính” và ghi lý do. Sửa thẳng số cũ thì máy kiểm tra từ chối.',
    'Biểu mẫu sửa được: tiến độ, mốc thời gian, chỉ tiêu, mục hướng dẫn, văn bản. Nguyên văn được giữ đúng từng chữ, không bị định dạng lại; ô bỏ trống không thành gì trong tệp.',
    'Thử mà không cần tài khoản: tải kho về máy, chạy npm ci rồi npm start, mở http://localhost:4321/bien-tap/sua/ bằng Chrome hoặc Edge, bấm “Làm việc với kho mã nguồn cục bộ” và chọn thư mục của kho. Không có gì được gửi đi.',
    'Biểu mẫu là phần mềm nguồn mở Sveltia CMS, chạy ngay trên trang này; một vài chữ ít gặp còn bằng tiếng Anh.',
  ],
} as const;
