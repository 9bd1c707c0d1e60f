/** Text of the editors' page on issue forms, and on what happens to a proposed change. */
export const editorRequestsText = {
  formTitle: 'Gửi số liệu bằng phiếu',
  formIntro:
    'Không sửa tệp, không cài gì: chỉ cần tài khoản ở nơi để kho. Mỗi phiếu là một báo cáo: một đơn vị, một ngày, cả bảng số liệu. Phiếu là công khai, không ghi thông tin cá nhân của người dân.',
  progress: 'Báo số liệu mới',
  correction: 'Đính chính số liệu đã báo',
  formSteps: [
    'Chọn đơn vị; ghi ngày, nơi báo cáo, văn bản nguồn; điền bảng có sẵn, dán bảng từ Excel hoặc kéo tệp vào ô “Bảng số liệu”; gửi.',
    'Người phụ trách xem rồi gắn nhãn nhận số liệu.',
    'Máy kiểm tra, lập đề nghị thay đổi và trả lời dưới phiếu. Có chỗ sai thì câu trả lời nêu mục nào, viết lại thế nào; sửa phiếu rồi chờ nhận lại.',
  ],
  requestTitle: 'Từ đề nghị thay đổi đến trang công bố',
  requestSteps: [
    'Chừng một, hai phút sau, dưới đề nghị có một bản tóm tắt bằng lời: số liệu trước và sau, tình trạng, ảnh hưởng đến kết quả chung, mốc thời gian, trang nên xem. Sửa thêm thì bản này được viết lại.',
    'Máy kiểm tra nội dung và dựng trang. Xong thì cuối bản tóm tắt có đường dẫn đến bản xem thử: tải về, giải nén, bấm đúp MO-DAU.html. Có lỗi thì nêu tệp, dòng và cách sửa.',
    'Đổi mốc thời gian hoặc chỉ tiêu thì máy tự ghi thêm sổ lịch vào đề nghị.',
    'Hai người sửa cùng một chỗ thì máy viết dưới đề nghị cách ghép giữ được cả hai. Báo cáo số liệu không bao giờ vướng nhau: mỗi báo cáo một tệp.',
    'Người phụ trách đơn vị hoặc ban biên tập duyệt. Số đã báo trước đây không ai xóa được, kể cả người duyệt sơ ý: máy báo lỗi.',
    'Được nhận, trang được cập nhật và công bố trong ít phút.',
  ],
};
