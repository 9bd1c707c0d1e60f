/** Text of the page of a cited document. */
export const directiveText = {
  howToCite: 'Cách viện dẫn văn bản này',
  copy: 'Sao chép câu viện dẫn',
  copied: 'Đã sao chép câu viện dẫn.',
  copyFailed: 'Máy không cho sao chép: hãy bôi đen câu viện dẫn để sao chép.',
  subject: 'trích yếu',
  missing: (fields: ReadonlyArray<string>) =>
    `Văn bản gốc không nêu: ${fields.map((field) => field.toLowerCase()).join(', ')}. Câu viện dẫn vì thế bỏ qua phần ấy; cần đối chiếu trước khi dùng.`,
  status: {
    label: 'Hiệu lực',
    unknown: 'chưa rõ',
    unknownNote:
      'Nguồn của trang này không nêu văn bản còn hiệu lực hay không. Trước khi viện dẫn, hãy đối chiếu với cơ sở dữ liệu văn bản của cơ quan ban hành.',
    replaced: 'Văn bản này đã được thay thế bằng văn bản trên.',
    amended: 'Văn bản này đã được văn bản trên sửa đổi, bổ sung.',
  },
} as const;
