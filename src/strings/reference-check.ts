/** What the checker says of ids, places and citations that do not fit the rest of the content. */
export const referenceCheckText = {
  outsideYear: (found: string, year: string) => ({
    message: `“${found}” nằm ngoài năm kế hoạch ${year}`,
    fix: `ghi thời gian trong năm ${year}, hoặc chuyển mốc sang tệp của năm đó`,
  }),
  wrongFile: (field: string, value: string, expected: string) => ({
    message: `“${field}” là “${value}” nhưng tệp nằm ở chỗ của “${expected}”`,
    fix: `ghi “${expected}”, hoặc chuyển tệp về đúng chỗ của “${value}”`,
  }),
  duplicateId: (id: string) => ({
    message: `mã “${id}” đã được dùng`,
    fix: 'đặt một mã khác; mã đã công bố thì không đổi',
  }),
  dangling: (id: string, collection: string) => ({
    message: `không có “${id}” trong nhóm ${collection}`,
  }),
  /** @param options of the command, as far as the text tells them */
  unknownSymbol: (symbol: string, name: string, options: string) => ({
    message: `số ký hiệu “${symbol}” chưa có trong content/directives`,
    fix: `thêm tệp content/directives/${name}.md (npm run new -- directive "${symbol}"${options && ` ${options}`}), hoặc ghi cách viết này vào “aliases” của văn bản đã có; văn bản hướng dẫn của năm thì ghi số ở content/plans`,
  }),
  ambiguousSymbol: (symbol: string) => ({
    message: `số ký hiệu “${symbol}” trùng với nhiều văn bản`,
    fix: 'ghi ngày ban hành của từng văn bản trong content/directives để phân biệt',
  }),
  quoteNotFound: (item: string) => ({
    message: `lời trích không có trong mục ${item}`,
    fix: 'chép lại nguyên văn từ mục đó',
  }),
} as const;
