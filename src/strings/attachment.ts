/** Text about attachments: on pages, and in the checker's messages. */
export const attachmentText = {
  label: 'Tệp đính kèm',
  /** "Word, 12 KB" */
  detail: (kind: string, size: string) => `${kind}, ${size}`,
  withDetail: (title: string, detail: string) => `${title} (${detail})`,
  missing: (file: string, near: string | null) => ({
    message: `không có tệp “content/attachments/${file}”`,
    fix:
      near === null
        ? 'đưa tệp vào thư mục content/attachments, hoặc sửa tên tệp ở đây'
        : `có phải ý bạn là “${near}”?`,
  }),
  otherBytes: (file: string, sha256: string) => ({
    message: `tệp “${file}” đã khác với tệp lúc ghi mã SHA-256`,
    fix: `nếu tệp mới là đúng thì ghi sha256: ${sha256}; nếu không thì khôi phục tệp cũ`,
  }),
  otherSource: (file: string, source: string, sha256: string) => ({
    message: `tệp đính kèm “${file}” không phải tệp “${source}” mà năm này được lập ra: mã SHA-256 khác nhau`,
    fix: `đính kèm đúng tệp đã nhận; nếu tệp mới là đúng thì so lại nguyên văn với tệp mới rồi ghi sha256: ${sha256}`,
  }),
  name: (file: string, endings: string) => ({
    message: `tệp “${file}” không đính kèm được: tên hoặc đuôi tệp không được dùng`,
    fix: `chỉ nhận đuôi ${endings}; tên viết thường không dấu, chữ số và gạch nối, ví dụ “2017/bao-cao-quy.docx”`,
  }),
  otherKind: (ending: string, kind: string | null) => ({
    message:
      kind === null
        ? `tệp có đuôi .${ending} nhưng bên trong không phải loại tệp đó`
        : `tệp có đuôi .${ending} nhưng bên trong là tệp .${kind}`,
    fix: 'mở tệp bằng đúng phần mềm rồi lưu lại (Save As) đúng loại; không đổi đuôi bằng cách đổi tên',
  }),
  active: {
    message: 'tệp có macro, mã lệnh, đối tượng nhúng hoặc mẫu lấy từ nơi khác',
    fix: 'lưu lại không kèm macro (ví dụ in ra PDF, hoặc lưu dạng .docx thường) rồi thay tệp',
  },
  tooLarge: (megabytes: number) => ({
    message: `tệp đính kèm lớn quá ${megabytes} MB`,
    fix: 'quét lại với độ phân giải thấp hơn (200 dpi, đen trắng), hoặc chia thành nhiều tệp',
  }),
  unused: {
    message: 'không mục nào dùng đến tệp này, nên tệp không được công bố',
    fix: 'ghi tên tệp ở mục cần đính kèm, hoặc xóa tệp',
  },
} as const;
