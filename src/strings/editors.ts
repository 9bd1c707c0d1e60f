/** Text of the pages for editors: how to change a page, where content is kept, codes of errors. */
export const editorsText = {
  title: 'Dành cho biên tập viên',
  description: 'Cách sửa nội dung, báo cáo tiến độ và hiểu các thông báo lỗi.',
  intro: [
    'Mọi nội dung của trang là các tệp chữ trong thư mục content/. Sửa tệp, gửi đề nghị thay đổi, người phụ trách xem rồi mới đưa lên trang. Không thể làm hỏng trang: thay đổi nào sai đều bị chặn lại trước khi công bố.',
    'Số liệu đã báo cáo không bao giờ bị xóa. Nếu sai, thêm một báo cáo đính chính.',
  ],
  stepsTitle: 'Sửa một trang',
  steps: [
    'Ở cuối trang cần sửa, mở “Dành cho người cập nhật”, chọn “Sửa nội dung trang này”. Trang kho nội dung mở đúng tệp đó. Số liệu thì chọn “Báo cáo hoặc đính chính số liệu”.',
    'Sửa chữ. Phần giữa hai dòng --- là khai báo; phần dưới là nội dung. Nguyên văn văn bản thì giữ đúng từng chữ.',
    'Ghi một câu nói vì sao sửa, rồi gửi đề nghị thay đổi.',
    'Máy kiểm tra và báo lỗi bằng tiếng Việt nếu có: tệp nào, dòng nào, sai gì, viết lại thế nào.',
    'Người phụ trách duyệt; trang được cập nhật và công bố.',
  ],
  whereTitle: 'Nội dung nào nằm ở đâu',
  what: 'Nội dung',
  where: 'Tệp',
  how: 'Lưu ý',
  /** Placeholders in file paths: “content/plans/<năm>.json”. */
  year: '<năm>',
  otherPlaces: [
    {
      what: 'Trang của cơ quan nào, các cấp, loại đơn vị',
      where: 'content/site.json',
      how: 'In ở mọi trang. Mã của cấp và loại đơn vị đã dùng thì không đổi; chưa có liên hệ thì ghi null.',
    },
    {
      what: 'Cách đọc bảng của đơn vị',
      where: 'content/sheet-mappings/',
      how: 'Mỗi loại bảng một tệp, do trang dán bảng hoặc lệnh nhập viết khi có người xác nhận từng cột là gì.',
    },
    {
      what: 'Sổ UID của lịch',
      where: 'content/calendar-ledger.json',
      how: 'Máy ghi bằng lệnh npm run generate; không sửa tay. Mốc đã công bố thì không xóa, không đổi mã; mốc bị hủy thì thêm “cancelled”.',
    },
  ],
  repository: 'Kho nội dung',
  rulesTitle: 'Quy ước',
  rules: [
    'Ngày viết NĂM-THÁNG-NGÀY, ví dụ 2017-07-27; trên trang sẽ hiện 27/07/2017.',
    'Điều chưa nhập thì để trống; điều đã đối chiếu mà văn bản gốc không nêu thì ghi tên trường vào notStated.',
    'Dữ kiện lấy từ nguồn khác phải ghi nguồn.',
    'Mục chưa muốn công bố: thêm draft: true. Mục chỉ dùng nội bộ: thêm audience: staff.',
  ],
  errorsTitle: 'Các mã lỗi',
  errorsDescription:
    'Ý nghĩa từng mã lỗi và cảnh báo khi kiểm tra nội dung, kèm ví dụ sai và đúng.',
  errorsShort: 'Mỗi thông báo của máy kiểm tra kết thúc bằng một mã.',
  errorsLink: 'Ý nghĩa và ví dụ của từng mã',
  errorsIntro:
    'Máy kiểm tra mọi thay đổi. Mỗi thông báo nêu tệp, dòng, trường, giá trị tìm thấy, sai ở đâu, viết lại thế nào, và kết thúc bằng một mã dưới đây.',
  errorsIndex: 'Danh sách mã',
  code: 'Mã',
  wrong: 'Sai',
  right: 'Đúng',
  severity: { error: 'lỗi', warning: 'cảnh báo' },
  severityTitle: { error: 'Lỗi', warning: 'Cảnh báo' },
  severityIntro: {
    error: 'Có lỗi thì chưa công bố được: nội dung sai, hoặc số liệu sẽ bị mất.',
    warning: 'Cảnh báo để người duyệt xem lại; nếu đúng thì vẫn công bố được.',
  },
} as const;
