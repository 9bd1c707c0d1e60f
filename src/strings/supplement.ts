/** Text of reading a document that changes another: problems, rules, the page and the command. */
export const supplementText = {
  problems: {
    noClause: 'không nêu mục nào; chọn mục được sửa',
    unknownClause: (printed: string) => `không có mục nào khớp với “${printed}”; chọn mục được sửa`,
    severalClauses: (printed: string, names: ReadonlyArray<string>) =>
      `“${printed}” có thể là ${names.join(', ')}; chọn mục được sửa`,
    noWords: (words: string, name: string, nearest: string | null) =>
      `không có lời “${words}” trong ${name}${nearest === null ? '' : `; gần nhất là “${nearest}”`}`,
    several: (count: number, name: string) =>
      `lời này đứng ${count} chỗ trong ${name}: sửa cả ${count} chỗ`,
    otherClause: (printed: string, name: string) =>
      `${printed} không có lời này, lời này đứng trong ${name}`,
    noParagraph: (printed: string) => `không tìm thấy ${printed}`,
    noPlace: 'văn bản không nói mục mới đứng sau mục nào; máy đặt theo số thứ tự, xem lại chỗ đứng',
    exists: (name: string) => `${name} đã có; lời mới được thêm vào cuối mục ấy, xem lại`,
    noAnnex: 'phụ lục mới không có trong tệp này',
    notClosed: 'ngoặc kép mở mà không đóng; xem lời mới dừng ở đâu',
    noQuotation: 'lời mới không đặt trong ngoặc kép; xem lời mới dừng ở đâu',
    unread: 'chưa đọc được: xem văn bản nói gì rồi tự nhập',
    same: 'lời mới trùng với lời cũ',
  },
  refused: {
    noSymbol: 'không đọc được số ký hiệu của văn bản sửa đổi; nhập số ký hiệu rồi làm tiếp',
    noDay: 'không rõ văn bản sửa đổi có hiệu lực từ ngày nào; nhập ngày rồi làm tiếp',
    noYear: (year: string) => `chưa có văn bản năm ${year} trong nội dung, nên không có gì để sửa`,
    noChange: 'không đọc được chỗ sửa đổi nào trong văn bản này',
  },
  command: {
    read: (title: string, changes: number, waiting: number) =>
      `Văn bản “${title}”: ${changes} chỗ sửa đổi${waiting > 0 ? `, ${waiting} chỗ máy chưa đọc được hoặc chưa rõ mục` : ''}.`,
    change: (words: string, problems: ReadonlyArray<string>) =>
      `  - ${words}${problems.map((one) => `\n      ! ${one}`).join('')}`,
    unread: (quote: string) => `Chưa đọc được: “${quote.replace(/\s+/gu, ' ')}”`,
    next: 'Mỗi chỗ còn là bản nháp, chưa hiện trên trang. Xem trên trang /bien-tap/van-ban/ hoặc trong tệp: đúng thì bỏ "draft" và "unconfirmed", sai thì sửa hoặc xóa.',
  },
  rules: {
    'words-replaced': 'thay lời bằng lời',
    'words-removed': 'bỏ lời',
    'words-inserted': 'thêm lời vào cạnh lời đã có',
    'words-appended': 'thêm lời vào cuối mục',
    'clause-replaced': 'thay cả mục',
    'clause-added': 'thêm mục mới',
    'clause-repealed': 'bãi bỏ cả mục',
    'annex-replaced': 'thay phụ lục',
    unread: 'chưa đọc được',
  },
} as const;
