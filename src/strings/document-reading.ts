/** Words of the reader of official documents. */
export const documentReadingText = {
  refused: {
    empty: 'Tệp này không có chữ nào; hãy kiểm tra lại tệp rồi chọn tệp khác.',
    pdf: 'Đây là tệp PDF, không đọc được đủ số mục và bảng; hãy mở bản gốc trong Word và lưu thành .docx.',
    oldWord:
      'Đây là tệp Word kiểu cũ (.doc); hãy mở trong Word, chọn “Tệp” → “Lưu dưới dạng”, kiểu “Word Document (*.docx)”, rồi chọn tệp .docx.',
    encrypted: 'Tệp này có mật khẩu; hãy mở trong Word, bỏ mật khẩu, lưu lại rồi chọn tệp ấy.',
    rtf: 'Đây là tệp RTF; hãy mở trong Word và lưu thành .docx.',
    otherArchive:
      'Tệp này không phải văn bản Word (.docx) hay OpenDocument (.odt); hãy mở văn bản trong Word và lưu thành .docx.',
    unknown:
      'Tệp này không phải văn bản .docx, .odt hay .txt (mã hóa UTF-8); hãy mở văn bản trong Word và lưu thành .docx.',
    broken:
      'Tệp này bị hỏng hoặc tải về chưa đủ; hãy tải lại, hoặc mở trong Word và lưu thành tệp .docx mới.',
    suspicious:
      'Tệp này khác thường (nén quá mức hoặc có phần lạ) nên không đọc; hãy mở trong Word và lưu thành tệp .docx mới.',
  },
};
