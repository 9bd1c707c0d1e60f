import type { ProblemText } from './problem-text.ts';

/** What Markdown does to a line of official text. */
const happens = {
  joined: 'bị nối vào đoạn trên, vì giữa hai đoạn không có dòng trống',
  sign: 'mất dấu đầu dòng, thành danh sách chấm tròn',
  number: 'thành danh sách tự đánh số, số có thể khác bản gốc',
  code: 'thụt vào hoặc có dấu ` nên hiện thành mã máy tính',
  quotation: 'mất dấu >, thành đoạn trích',
  underline: 'biến dòng trên thành tiêu đề, còn dãy gạch thì mất',
  rule: 'thành một đường kẻ ngang',
  hash: 'mất dấu #, thành tiêu đề',
  table: 'không thành bảng, hoặc mất ô của bảng',
  lost: 'không hiện trên trang',
  inline: 'mất một số dấu (như * _ ` \\ < >) hoặc thành đường dẫn',
} as const;

/** Messages of the checker about the parts of a guidance document. */
/** How many entries a message names; the rest is counted. */
const NAMED = 5;

export const guidanceCheckText = {
  notEntered: (names: ReadonlyArray<string>, fields: ReadonlyArray<string>): ProblemText => ({
    message: `${names.length} mục còn điều chưa nhập: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}`,
    fix: `điền vào phần khai báo; điều đã đối chiếu mà văn bản gốc không nêu thì ghi tên trường: notStated: [${fields.join(', ')}]`,
  }),
  official: (kind: keyof typeof happens, typed: string, write: string): ProblemText => ({
    message: `nguyên văn sẽ hiện sai: «${typed}» ${happens[kind]}`,
    fix: `viết «${write}», trước và sau có dòng trống; hoặc chạy «npm run check -- --fix»`,
  }),
  place: {
    otherYear: (parent: string): ProblemText => ({
      message: `mục lớn «${parent}» thuộc văn bản của năm khác`,
      fix: 'ghi mã của mục lớn trong cùng văn bản, ví dụ «2026/b-ii»',
    }),
    circle: (parent: string): ProblemText => ({
      message: `mục này nằm trong «${parent}», mà «${parent}» lại nằm trong mục này`,
      fix: 'sửa «parent» của một trong các mục: mục lớn nhất để trống trường này',
    }),
    after: (parent: string): ProblemText => ({
      message: `mục lớn «${parent}» đứng sau mục này trong văn bản`,
      fix: 'sửa «order» của hai mục cho đúng thứ tự in, hoặc sửa «parent»',
    }),
    label: (label: string, begins: string): ProblemText => ({
      message: `nhãn «${label}» không phải là chữ đứng đầu nguyên văn («${begins}»)`,
      fix: 'chép vào «label» đúng số hoặc chữ in ở đầu mục, kể cả dấu chấm, dấu ngoặc; nguyên văn giữ nguyên số đó',
    }),
    twice: (number: string, other: string): ProblemText => ({
      message: `số «${number}» trùng với số của mục «${other}»`,
      fix: 'xem lại «label» và «parent»; nếu văn bản in hai mục cùng số thì để nguyên',
    }),
  },
} as const;
