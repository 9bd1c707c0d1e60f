/** What the checker says of a file as a whole, before it looks at its fields. */
export const fileCheckText = {
  conflict: {
    message: 'còn dấu xung đột khi gộp (<<<<<<<, =======, >>>>>>>)',
    fix: 'không xóa phần của ai: giữ nội dung của cả hai phần, chỉ xóa ba dòng dấu; dấu nằm giữa một mục { … } thì chép lại trọn từng mục, mỗi mục một cặp ngoặc đủ mọi trường; hai phần nói khác nhau về cùng một điều thì hỏi người kia trước',
  },
  bom: {
    message: 'đầu tệp có ký tự ẩn BOM',
    fix: 'lưu lại tệp với bảng mã “UTF-8” (không phải “UTF-8 with BOM”)',
  },
  notNfc: (line: string) => ({
    message: `chữ có dấu viết dạng tổ hợp (chưa phải Unicode dựng sẵn, NFC) ở dòng “${line}”`,
    fix: 'gõ lại chữ đó bằng bộ gõ với bảng mã Unicode dựng sẵn, hoặc chuyển mã cả tệp sang NFC',
  }),
  notUtf8: {
    message: 'tệp có ký tự hỏng (�), thường do lưu sai bảng mã',
    fix: 'mở bản gốc, lưu lại với bảng mã UTF-8',
  },
  noFrontmatter: {
    message: 'tệp không bắt đầu bằng phần khai báo',
    fix: 'dòng đầu là ---, rồi các trường, rồi một dòng --- nữa, sau đó mới đến nội dung',
  },
  duplicateKey: (key: string) => ({
    message: `trường “${key}” được viết hai lần`,
    fix: 'hai dòng ghi như nhau thì xóa một dòng; ghi khác nhau thì giữ dòng đúng',
  }),
  /** Two entries of a list that became one, usually when a conflict was resolved. */
  joinedEntries: (keys: string) => ({
    message: `các trường ${keys} được viết hai lần với giá trị khác nhau: có lẽ hai mục bị dính làm một khi gộp`,
    fix: 'không xóa dòng nào: tách thành hai mục, mỗi mục một cặp { … } đủ mọi trường; trường chỉ còn một dòng thì chép cho cả hai mục',
  }),
  unknownFile: {
    message: 'tệp này không thuộc nhóm nội dung nào nên sẽ không lên trang',
    fix: 'đặt tệp đúng thư mục và đúng đuôi tệp (xem docs/nguoi-phu-trach.md), hoặc đưa ra khỏi content/',
  },
} as const;
