/** Text of the page with the whole document. */
export const documentText = {
  about: 'Cơ quan ban hành, người ký',
  notes: 'Nơi đọc các văn bản được dẫn',
  link: 'Liên kết',
  table: (number: number) => `Bảng ${number}`,
  paragraph: (number: number) => `Liên kết đến đoạn ${number}`,
} as const;
