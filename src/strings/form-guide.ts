/** Text of the editors' guide to the web form. “…” are labels of buttons, exactly as the form has them. */
export const formGuideText = {
  title: 'Sửa bằng biểu mẫu trên trang',
  lead: 'Cách dễ nhất cho người quen điền biểu mẫu: không cần biết tệp hay git. Mỗi lần lưu thành một đề nghị thay đổi; máy kiểm tra, người phụ trách duyệt rồi mới công bố.',
  open: 'Mở biểu mẫu',
  /** Figures are not edited here: a report that was sent is never changed. */
  figures: {
    before: 'Số liệu không sửa ở đây: báo cáo, đính chính gửi ở ',
    link: 'trang báo cáo của đơn vị',
    after:
      '. Báo cáo đã gửi thì không ai sửa được; số sai thì gửi báo cáo mới, chọn số ghi sai và ghi lý do.',
  },
  /** Where the form cannot make requests: on Forgejo and Gitea, and without a forge. */
  local:
    'Ở trang này biểu mẫu chỉ sửa được bản kho trên máy mình (xem “Thử mà không cần tài khoản” dưới đây), không tự gửi đề nghị. Không có bản kho trên máy thì nhờ người phụ trách sửa; số liệu thì ai cũng gửi được ở trang báo cáo của đơn vị.',
  steps: [
    {
      text: 'Lần đầu, xin người phụ trách quyền vào kho và một mã truy cập. Mở biểu mẫu, bấm “Đăng nhập bằng mã truy cập”, dán mã rồi bấm “Đăng nhập”. Mã chỉ nằm trong trình duyệt này; dùng máy chung thì đăng xuất khi làm xong.',
      shot: 'bieu-mau-dang-nhap',
      alt: 'Hộp “Đăng nhập bằng mã truy cập” có một ô để dán mã và nút “Đăng nhập”.',
    },
    {
      text: 'Bên trái chọn loại nội dung, bên phải chọn mục cần sửa.',
      shot: null,
      alt: '',
    },
    {
      text: 'Sửa các ô. Thêm mốc, chỉ tiêu thì bấm nút thêm ở cuối danh sách; “Mã” để trống, máy tự đặt. Dưới mỗi ô có lời chỉ dẫn; ô có dấu * là bắt buộc.',
      shot: null,
      alt: '',
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
    'Mở biểu mẫu rồi sửa và lưu ngay. Bạn mở xong mà người khác vừa được duyệt một thay đổi ở cùng mục (cùng chỉ tiêu của năm, cùng mốc của năm, cùng văn bản) thì lưu sẽ ghi lại cả mục như lúc bạn mở, và biểu mẫu không báo. Vì thế mở lâu chưa lưu thì chép lại chỗ đã sửa, tải lại trang rồi mới lưu; sau khi gửi, xem bản tóm tắt ở đề nghị: ghi “Lấy lại điều cũ” mà bạn không cố ý thì xóa bản nháp, tải lại trang và sửa lại.',
    'Biểu mẫu sửa được: mốc thời gian, chỉ tiêu, mục hướng dẫn, văn bản, biểu mẫu để tải về, tên và liên hệ của trang. Nguyên văn được giữ đúng từng chữ, không bị định dạng lại; ô bỏ trống không thành gì trong tệp.',
    'Thử mà không cần tài khoản: tải kho về máy, chạy npm ci rồi npm start, mở http://localhost:4321/bien-tap/sua/ bằng Chrome hoặc Edge, bấm “Làm việc với kho mã nguồn cục bộ” và chọn thư mục của kho. Không có gì được gửi đi.',
    'Biểu mẫu là phần mềm nguồn mở Sveltia CMS, chạy ngay trên trang này; một vài chữ ít gặp còn bằng tiếng Anh.',
  ],
} as const;
