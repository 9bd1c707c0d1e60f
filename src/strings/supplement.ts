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
    notThere: (words: string, name: string) =>
      words === ''
        ? `mục ${name} không có lời`
        : `lời “${words}” không đứng trong mục ${name} đúng một chỗ`,
    same: 'lời mới trùng với lời cũ',
  },
  refused: {
    noSymbol: 'không đọc được số ký hiệu của văn bản sửa đổi; nhập số ký hiệu rồi làm tiếp',
    noDay: 'không rõ văn bản sửa đổi có hiệu lực từ ngày nào; nhập ngày rồi làm tiếp',
    noYear: (year: string) => `chưa có văn bản năm ${year} trong nội dung, nên không có gì để sửa`,
    noChange: 'không đọc được chỗ sửa đổi nào trong văn bản này',
  },
  page: {
    title: (title: string) => `Văn bản sửa đổi, bổ sung: ${title}`,
    intro: (year: string) =>
      `Máy đối chiếu văn bản này với văn bản năm ${year}. Xem từng chỗ: đúng thì chọn “Đúng”, sai mục thì chọn lại mục, không phải chỗ sửa thì bỏ. Lời cũ vẫn được giữ và hiện trên trang.`,
    head: 'Văn bản sửa đổi',
    symbol: 'Số ký hiệu',
    name: 'Tên ngắn',
    from: 'Có hiệu lực từ ngày',
    issued: 'Ngày ban hành',
    left: (open: number, total: number) =>
      open === 0 ? `Đã xem cả ${total} chỗ.` : `Còn ${open} trong ${total} chỗ phải xem.`,
    clause: 'Mục được sửa',
    clauseAfter: 'Đứng sau mục',
    noClause: '(chưa rõ mục nào)',
    kind: 'Sửa thế nào',
    kinds: {
      replace: 'thay bằng lời khác',
      add: 'thêm một mục mới',
      repeal: 'bỏ',
      correct: 'đính chính chữ in sai',
    },
    noKind: '(chưa đọc được)',
    was: 'Lời cũ, đúng như trong mục; để trống nếu là cả mục',
    text: 'Lời mới',
    label: 'Số hoặc chữ đứng đầu mục mới',
    clauseTitle: 'Tiêu đề ngắn của mục mới',
    edit: 'Sửa chỗ này',
    quote: 'Văn bản viết',
    preview: 'Mục sau khi sửa',
    gone: 'bỏ:',
    added: 'thêm:',
    look: 'Xem lại',
    yes: 'Đúng',
    no: 'Bỏ',
    open: 'Để sau',
    decided: { yes: 'đã chọn: đúng', no: 'đã bỏ', open: 'chưa xem' },
    cannot: 'Chọn mục và ghi đủ lời mới rồi mới chọn “Đúng” được.',
    remarks: 'Những phần không sửa gì',
    remarkKinds: {
      lead: 'dẫn vào',
      opening: 'mở đầu',
      kept: 'nội dung giữ nguyên',
      effect: 'hiệu lực',
      closing: 'kết thúc',
      other: 'câu khác',
    },
    none: 'Máy không đọc được chỗ sửa đổi nào trong văn bản này. Xem phần dưới; có thể ghi tay vào tệp của năm.',
    finish: 'Làm ra các tệp',
    filesTitle: 'Các tệp của văn bản sửa đổi',
    leftOut: (count: number) =>
      `${count} chỗ chưa rõ mục hoặc chưa đủ lời nên chưa ghi vào tệp nào; chọn mục rồi làm lại.`,
  },
  /** What is left to do in the content of a target. */
  targets: {
    title: 'Chỉ tiêu phải sửa theo',
    one: (title: string, clause: string, id: string, plan: string) =>
      `Mục ${clause} nêu chỉ tiêu “${title}” (${id}): văn bản sửa lời của chỉ tiêu này. Mức và thời hạn của chỉ tiêu không tự đổi; xem lại và sửa trong content/targets/${plan}.json.`,
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
