import type { ProblemText } from './problem-text.ts';

/** What the checker says about content/synonyms.json. */
export const synonymCheckText = {
  stands: (said: string, file: string): ProblemText => ({
    message: `“${said}” nay đã có trong ${file}, nên tìm kiếm tự thấy; ghi ở đây thì trang khác có thể đứng trước trang đó`,
    fix: 'bỏ cách nói này, hoặc giữ lại nếu trang ấy không phải điều người gõ cần',
  }),
  nowhere: (meant: string): ProblemText => ({
    message: `“${meant}” không có trong nội dung nào đang công bố, nên tìm kiếm không ra gì`,
    fix: 'ghi đúng chữ mà văn bản trên trang dùng, hoặc bỏ mục này',
  }),
  twice: (said: string, id: string): ProblemText => ({
    message: `“${said}” đã ghi ở mục “${id}”; máy không biết đọc theo mục nào`,
    fix: 'gộp hai mục làm một, hoặc bỏ bớt một chỗ',
  }),
  circle: (said: string, id: string): ProblemText => ({
    message: `“${said}” vừa là cách nói thường ngày, vừa là chữ của văn bản ở mục “${id}”`,
    fix: 'bên trái ghi cách nói chưa có trên trang, bên phải ghi chữ đang có',
  }),
  acronym: (said: string): ProblemText => ({
    message: `“${said}” là chữ viết tắt, đã có cách đọc trong content/acronyms.json`,
    fix: 'ghi cách đọc ở content/acronyms.json, bỏ ở đây',
  }),
  noLetter: (said: string): ProblemText => ({
    message: `“${said}” không có chữ nào để tìm`,
    fix: 'ghi cách nói bằng chữ, ví dụ “rác thải”',
  }),
} as const;

/** The list of common sayings on the search page. */
export const synonymText = {
  title: 'Cách nói thường ngày mà tìm kiếm hiểu',
} as const;
